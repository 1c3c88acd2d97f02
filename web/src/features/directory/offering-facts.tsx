import type { CannotReceiveReason } from '../../generated/schema';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { spanOf } from '../referrals/answer-time';
import { StatusBadge } from '../../ui/status-badge';
import classes from './directory.module.css';

type OfferingFacts = {
  readonly hasPlaces: boolean;
  readonly capacityAsOf: string;
  readonly answerWithinHours: number;
  readonly medianHoursToAnswer: number | null;
  readonly agreementInForce: boolean;
  readonly cannotReceiveBecause: CannotReceiveReason | null;
};

export const Places = ({ offering }: { readonly offering: OfferingFacts }) => {
  const text = useText();
  const format = useFormat();
  return (
    <span className={classes['two']}>
      <StatusBadge tone={offering.hasPlaces ? 'done' : 'waiting'}>
        {text(offering.hasPlaces ? 'directory.hasPlaces' : 'directory.full')}
      </StatusBadge>
      <span className={classes['dim']}>{text('directory.asOf', { day: format.day(offering.capacityAsOf) })}</span>
    </span>
  );
};

export const Speed = ({ offering }: { readonly offering: OfferingFacts }) => {
  const text = useText();
  const { medianHoursToAnswer, answerWithinHours } = offering;
  const { unit, count } = spanOf(medianHoursToAnswer === null ? answerWithinHours : Math.max(1, medianHoursToAnswer));
  return (
    <span>
      {text(medianHoursToAnswer === null ? `directory.speed.promise.${unit}` : `directory.speed.usual.${unit}`, {
        count,
      })}
    </span>
  );
};

/** Why nobody is referred there now; nothing where somebody could be. */
export const NotReceiving = ({ offering }: { readonly offering: OfferingFacts }) => {
  const text = useText();
  return (
    offering.cannotReceiveBecause !== null && (
      <StatusBadge tone="waiting">{text(`directory.${offering.cannotReceiveBecause}`)}</StatusBadge>
    )
  );
};

export const Agreement = ({ offering }: { readonly offering: OfferingFacts }) => {
  const text = useText();
  return offering.agreementInForce ? (
    <StatusBadge tone="done">{text('directory.agreement.yes')}</StatusBadge>
  ) : (
    <StatusBadge tone="closed">{text('directory.agreement.no')}</StatusBadge>
  );
};
