import { isProtected, type StaffActor } from '@mrc/access';
import type { EventSubject, Role } from '@mrc/contracts';
import type { ReceivedEvent } from '@mrc/messaging';
import * as z from 'zod';

/** What a live screen is told: that a thing it may show has changed, or that figures may have moved. */
export type LiveNews = { readonly kind: 'changed'; readonly id: string } | { readonly kind: 'tick' };

const centreRoles: readonly Role[] = ['intake', 'case-worker', 'supervisor', 'protection-officer'];

/** Who may hear of events about a thing, by the word their types begin with. */
const audiences: Readonly<Record<EventSubject, 'nobody' | 'centre' | 'centre-and-receiver'>> = {
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
  sharing: 'centre',
  answer: 'centre',
  disclosure: 'centre',
  request: 'centre',
  service: 'centre',
  referral: 'centre-and-receiver',
};
const audienceBySubject = new Map(Object.entries(audiences));
const audienceOf = ({ type }: ReceivedEvent) => audienceBySubject.get(type.slice(0, type.indexOf('.'))) ?? 'nobody';

/** What an event says that a partner may hear of: whom it is for, and that it is in their inbox; where it does not say so they hear nothing. */
const toReceiver = z.object({ receiver: z.uuid(), offering: z.uuid(), inInbox: z.literal(true) });

const hasAny = (actor: StaffActor, roles: readonly Role[]): boolean => actor.roles.some((role) => roles.includes(role));

const isCentres = (actor: StaffActor, event: ReceivedEvent): boolean =>
  hasAny(actor, centreRoles) &&
  event.controller === actor.controllerId &&
  (actor.centreId === null || event.centre === actor.centreId);

const isReceivers = (actor: StaffActor, event: ReceivedEvent): boolean => {
  if (!actor.roles.includes('partner-officer')) return false;
  if (audienceOf(event) !== 'centre-and-receiver') return false;
  const data = toReceiver.safeParse(event.data);
  if (!data.success) return false;
  const { receiver, offering } = data.data;
  return receiver === actor.organisationId && actor.offeringIds.includes(offering);
};

/** What an event is to a member of staff: news of a thing, a tick for figures, both or nothing. Protected things are never told. */
export const newsFor = (actor: StaffActor, event: ReceivedEvent): LiveNews[] => {
  if (isProtected(event)) return [];
  if (audienceOf(event) === 'nobody') return [];
  const news: LiveNews[] = [];
  if (isCentres(actor, event) || isReceivers(actor, event)) {
    news.push({ kind: 'changed', id: event.aggregateId });
  }
  if (actor.roles.includes('programme-manager') && actor.jurisdictions.includes(event.jurisdiction))
    news.push({ kind: 'tick' });
  return news;
};
