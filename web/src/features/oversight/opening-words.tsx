import type { OpeningReviewFactsFragment } from '../../generated/oversight';
import type { Format } from '../../i18n/use-format';
import type { Text } from '../../i18n/use-text';
import { PersonName } from '../../ui/person-name';
import { StatusBadge, type Tone } from '../../ui/status-badge';
import { useText } from '../../i18n/use-text';

export type OpeningReview = OpeningReviewFactsFragment;

/** Why somebody else looks at it, and the reason that was given, in a line. */
export const whyOpened = (text: Text, { reviewedFor, because }: OpeningReview): string =>
  because === null
    ? text(`ReviewedFor.${reviewedFor}`)
    : text('oversight.why', { what: text(`ReviewedFor.${reviewedFor}`), reason: text(`OpeningBecause.${because}`) });

/** The roles that somebody had then, as a list. */
export const rolesThen = (text: Text, format: Format, { roles }: Pick<OpeningReview, 'roles'>): string =>
  format.list(roles.map((role) => text(`ledger.role.${role}`)));

const tones: Readonly<Record<OpeningReview['state'], Tone>> = {
  WAITING: 'waiting',
  QUESTION: 'work',
  AS_IT_SHOULD_BE: 'done',
  CLOSED: 'closed',
};

export const ReviewState = ({ state }: Pick<OpeningReview, 'state'>) => {
  const text = useText();
  return <StatusBadge tone={tones[state]}>{text(`OpeningReviewState.${state}`)}</StatusBadge>;
};

/** Whose record it is, for who sees the person; to others a sign that tells records apart. */
export const Whose = ({ review: { person, subject } }: { readonly review: OpeningReview }) => {
  const text = useText();
  return person ? <PersonName name={person.name} after={person.reference} /> : text('oversight.record', { subject });
};
