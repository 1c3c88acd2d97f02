import type { EventOf } from '../../../generated/events';
import { partnerOf, type Receivers } from './timeline-partners';

type Entry = {
  readonly type: string;
  readonly staff: { readonly name: string | null } | null;
  readonly facts: ReadonlyArray<{ readonly name: string; readonly value: string | null }>;
};

/** Who did what an entry tells: a colleague, a partner (`id` tells two apart that have no name here), nobody, or somebody whose name is not told. */
export type Actor =
  | { readonly kind: 'colleague'; readonly name: string }
  | { readonly kind: 'partner'; readonly name: string | undefined; readonly id: string }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'unnamed' };

/** Whether the partner does it: an event of a referral of which it is not said does not compile. */
const isPartners: Readonly<Record<EventOf<'referrals'>, boolean>> = {
  'referral.sent': false,
  'referral.received': false,
  'referral.acknowledged': true,
  'referral.accepted': true,
  'referral.declined': true,
  'referral.service-reported': true,
  'referral.confirmed': false,
  'referral.appointment-moved': true,
  'referral.not-served': true,
  'referral.not-confirmed': false,
  'referral.expired': false,
  'referral.withdrawn': false,
  'referral.sharing-stopped': false,
  'referral.sharing-notice-answered': true,
  'referral.erased': false,
};

const partners: ReadonlySet<string> = new Set(
  Object.entries(isPartners).flatMap(([type, isOne]) => (isOne ? [type] : [])),
);

/** Who did it; `entries` and `receivers` tell the partner's name. */
export const actorOf = (entry: Entry, entries: readonly Entry[], receivers: Receivers): Actor => {
  if (partners.has(entry.type)) {
    const id = entry.facts.find(({ name }) => name === 'disclosureId')?.value ?? '';
    return { kind: 'partner', name: partnerOf(entry, entries, receivers), id };
  }
  if (entry.staff === null) return { kind: 'nobody' };
  return entry.staff.name === null ? { kind: 'unnamed' } : { kind: 'colleague', name: entry.staff.name };
};

/** Whether one and the same did both; of those who are not named nobody knows. */
export const isSameActor = (one: Actor, other: Actor): boolean => {
  if (one.kind === 'partner' && other.kind === 'partner') {
    return one.name === undefined ? one.id === other.id && other.name === undefined : one.name === other.name;
  }
  if (one.kind === 'colleague') return other.kind === 'colleague' && one.name === other.name;
  return one.kind === 'nobody' && other.kind === 'nobody';
};
