import { isProtected, type StaffActor } from '@mrc/access';
import type { EventSubject, Role } from '@mrc/contracts';
import type { ReceivedEvent } from '@mrc/messaging';
import * as z from 'zod';

/** What a live screen is told: that a thing it may show has changed, or that figures may have moved. */
export type LiveNews = { readonly kind: 'changed'; readonly id: string } | { readonly kind: 'tick' };

const centreRoles: readonly Role[] = ['intake', 'case-worker', 'supervisor', 'protection-officer'];

/**
 * Who may hear of events about a thing, by the word their types begin with. A receiver hears of the thing itself; a reader, who knows no id of the
 * person, of the referral that the event names.
 */
const audiences: Readonly<Record<EventSubject, 'nobody' | 'centre' | 'centre-and-receiver' | 'centre-and-reader'>> = {
  organisation: 'nobody',
  offering: 'nobody',
  agreement: 'nobody',
  'staff-member': 'nobody',
  contact: 'centre',
  person: 'centre',
  persons: 'centre',
  consent: 'centre',
  episode: 'centre',
  document: 'centre',
  'contact-way': 'centre',
  'other-name': 'centre',
  sharing: 'centre',
  answer: 'centre',
  disclosure: 'centre-and-reader',
  request: 'centre',
  service: 'centre',
  referral: 'centre-and-receiver',
};
const audienceBySubject = new Map(Object.entries(audiences));
const audienceOf = ({ type }: ReceivedEvent) => audienceBySubject.get(type.slice(0, type.indexOf('.'))) ?? 'nobody';

/** What an event says that a partner may hear of: whom it is for, and that it is in their inbox; where it does not say so they hear nothing. */
const toReceiver = z.object({
  receiver: z.uuid(),
  offering: z.uuid(),
  inInbox: z.literal(true),
  referralId: z.uuid().optional(),
});

const hasAny = (actor: StaffActor, roles: readonly Role[]): boolean => actor.roles.some((role) => roles.includes(role));

const isCentres = (actor: StaffActor, event: ReceivedEvent): boolean =>
  hasAny(actor, centreRoles) &&
  event.controller === actor.controllerId &&
  (actor.centreId === null || event.centre === actor.centreId);

/** The referral of which an event tells a partner, or undefined where it tells them nothing. */
const toldToReceiver = (actor: StaffActor, event: ReceivedEvent): string | undefined => {
  if (!actor.roles.includes('partner-officer')) return undefined;
  const audience = audienceOf(event);
  if (audience !== 'centre-and-receiver' && audience !== 'centre-and-reader') return undefined;
  const data = toReceiver.safeParse(event.data);
  if (!data.success) return undefined;
  const { receiver, offering, referralId } = data.data;
  if (receiver !== actor.organisationId || !actor.offeringIds.includes(offering)) return undefined;
  return audience === 'centre-and-receiver' ? event.aggregateId : referralId;
};

/** What an event is to a member of staff: news of a thing, a tick for figures, both or nothing. Protected things are never told. */
export const newsFor = (actor: StaffActor, event: ReceivedEvent): LiveNews[] => {
  if (isProtected(event)) return [];
  if (audienceOf(event) === 'nobody') return [];
  const news: LiveNews[] = [];
  const changed = isCentres(actor, event) ? event.aggregateId : toldToReceiver(actor, event);
  if (changed !== undefined) news.push({ kind: 'changed', id: changed });
  if (actor.roles.includes('programme-manager') && actor.jurisdictions.includes(event.jurisdiction))
    news.push({ kind: 'tick' });
  return news;
};
