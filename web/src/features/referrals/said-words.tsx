import { Fragment } from 'react';
import { saidOfReferral, type SaidOfReferral } from '../../generated/said';
import { useText } from '../../i18n/use-text';
import classes from './referrals.module.css';

type Said = { readonly [Field in SaidOfReferral]: string | null };

/** What needs no heading of its own: it stands with the moment of the appointment, or below the sentence of the answer. */
const belongsTo = {
  appointmentPlace: 'appointment',
  declineNote: 'sentence',
  serviceNote: 'sentence',
  notServedNote: 'sentence',
} as const satisfies Partial<Record<SaidOfReferral, 'appointment' | 'sentence'>>;

/** A text of a referral that has a heading: `said.<field>`. */
export type HeadedText = Exclude<SaidOfReferral, keyof typeof belongsTo>;

const isHeaded = (field: SaidOfReferral): field is HeadedText => !(field in belongsTo);

/** What either side wrote of a referral, as the other reads it too, each text where something was written. */
export const SaidWords = ({
  referral,
  className,
}: {
  readonly referral: Said;
  readonly className: string | undefined;
}) => {
  const text = useText();
  return saidOfReferral.map((field) => {
    const words = referral[field];
    if (words === null || field === 'appointmentPlace') return null;
    return (
      <Fragment key={field}>
        {isHeaded(field) && <p className={classes['dim']}>{text(`said.${field}`)}</p>}
        <p className={className} dir="auto">
          {words}
        </p>
      </Fragment>
    );
  });
};
