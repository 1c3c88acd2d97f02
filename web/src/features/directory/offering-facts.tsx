import type { OfferingsOfQuery, OrganisationsQuery } from '../../generated/directory';
import type { CannotReceiveReason } from '../../generated/schema';
import { serviceName } from '../../i18n/services';
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
    <span title={text('directory.asOf', { day: format.day(offering.capacityAsOf) })}>
      <StatusBadge tone={offering.hasPlaces ? 'done' : 'waiting'}>
        {text(offering.hasPlaces ? 'directory.hasPlaces' : 'directory.full')}
      </StatusBadge>
    </span>
  );
};

type OfferedThere = Pick<OfferingsOfQuery['offerings']['rows'][number], 'serviceCodes' | 'languages' | 'confidential'>;

/** What is offered, in which languages and whether in confidence, in a line that is read whole where it is touched. */
export const Offers = ({ offering }: { readonly offering: OfferedThere }) => {
  const text = useText();
  const format = useFormat();
  const services = format.list(offering.serviceCodes.map((code) => serviceName(text, code)));
  const languages = format.list(offering.languages.map(format.language));
  const more = offering.confidential ? `${languages} · ${text('directory.confidential')}` : languages;
  return (
    <span title={`${services} · ${more}`}>
      {services} <span className={classes['dim']}>{more}</span>
    </span>
  );
};

type SharesThere = Pick<
  OrganisationsQuery['organisations']['rows'][number],
  'publicAuthority' | 'sharesWithImmigrationEnforcement'
>;

/** Whether it is an authority, and what it does with what it learns. */
export const Shares = ({ organisation }: { readonly organisation: SharesThere }) => {
  const text = useText();
  const shares = text(`SharesWithEnforcement.${organisation.sharesWithImmigrationEnforcement}`);
  const said = organisation.publicAuthority ? `${text('directory.authority.yes')}, ${shares}` : shares;
  return <span title={said}>{said}</span>;
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

type MayBeAskedProps = { readonly offering: OfferingFacts; readonly agreements: boolean };

/** Whether it can be asked now, or the first reason why not; `agreements` for those whose agreements count. */
export const MayBeAsked = ({ offering, agreements }: MayBeAskedProps) => {
  const text = useText();
  if (agreements && !offering.agreementInForce) return <Agreement offering={offering} />;
  if (offering.cannotReceiveBecause === null) return <Places offering={offering} />;
  return (
    <span title={text(`directory.${offering.cannotReceiveBecause}`)}>
      <StatusBadge tone="waiting">{text('directory.unread')}</StatusBadge>
    </span>
  );
};
