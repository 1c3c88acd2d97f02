import { isWhoIsTold } from '@mrc/access';
import {
  referralAccepted,
  referralConfirmed,
  referralDeclined,
  referralExpired,
  referralNotConfirmed,
  referralNotServed,
  referralSent,
  referralWithdrawn,
  type EventContract,
  type EventOf,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { causedBy, On, Reaction } from '@mrc/messaging';
import { ServicePlatform } from '@mrc/service-kit';
import { todayAtCentre } from '../centre-day';
import { loadRecord, loadPersonInError, personStreamAt, savePersonVersion } from '../person/person.store';
import {
  closeDisclosure,
  offerDisclosure,
  openDisclosure,
  type Disclosure,
  type DisclosureDecision,
} from './disclosure';
import { findDisclosureOwner, getDisclosure, saveDisclosure } from './disclosure.store';

/** Only the referral that a disclosure serves moves it. */
const ofReferral =
  (event: { readonly aggregateId: string }, decide: (disclosure: Disclosure) => DisclosureDecision) =>
  (disclosure: Disclosure): DisclosureDecision =>
    disclosure.state !== 'prepared' && disclosure.referralId === event.aggregateId
      ? decide(disclosure)
      : { next: disclosure, events: [] };

type About = { readonly data: { readonly disclosureId: string } | null };

/** Opens and closes disclosures as their referral goes on; each step writes on the person's stream. */
@Reaction('follow-referral')
export class FollowReferral {
  constructor(private readonly platform: ServicePlatform) {}

  @On(referralSent)
  async sent(event: EventOf<typeof referralSent>, tx: Tx): Promise<void> {
    const { data, aggregateId } = event;
    if (!data) return;
    const told = { id: data.receiver, mark: data.receiverMark };
    const isFor = (receiver: string) => isWhoIsTold(this.platform.markKeys, told, data.disclosureId, receiver);
    await this.#decide(event, tx, (disclosure, when) => offerDisclosure(disclosure, { id: aggregateId, isFor }, when));
  }

  @On(referralAccepted)
  accepted(event: EventOf<typeof referralAccepted>, tx: Tx): Promise<void> {
    return this.#decide(event, tx, ofReferral(event, openDisclosure));
  }

  @On(referralDeclined)
  declined(event: EventOf<typeof referralDeclined>, tx: Tx): Promise<void> {
    return this.#decide(
      event,
      tx,
      ofReferral(event, (disclosure) => closeDisclosure(disclosure, 'declined')),
    );
  }

  @On(referralExpired)
  expired(event: EventOf<typeof referralExpired>, tx: Tx): Promise<void> {
    return this.#decide(
      event,
      tx,
      ofReferral(event, (disclosure) => closeDisclosure(disclosure, 'expired')),
    );
  }

  @On(referralWithdrawn)
  withdrawn(event: EventOf<typeof referralWithdrawn>, tx: Tx): Promise<void> {
    return this.#decide(
      event,
      tx,
      ofReferral(event, (disclosure) => closeDisclosure(disclosure, 'referral-withdrawn')),
    );
  }

  @On(referralConfirmed, referralNotServed, referralNotConfirmed)
  ended(
    event: EventOf<typeof referralConfirmed | typeof referralNotServed | typeof referralNotConfirmed>,
    tx: Tx,
  ): Promise<void> {
    return this.#decide(
      event,
      tx,
      ofReferral(event, (disclosure) => closeDisclosure(disclosure, 'ended')),
    );
  }

  async #decide(
    event: EventOf<EventContract> & About,
    tx: Tx,
    decide: (disclosure: Disclosure, when: { readonly today: string; readonly at: Date }) => DisclosureDecision,
  ): Promise<void> {
    if (!event.data) return;
    const owner = await findDisclosureOwner(tx, event.data.disclosureId);
    if (!owner || owner.controller !== event.controller) return;
    const person = (await loadRecord(tx, owner.person_id)) ?? (await loadPersonInError(tx, owner.person_id));
    const disclosure = person && (await getDisclosure(tx, event.data.disclosureId));
    if (!person || !disclosure) return;
    const at = new Date(event.recordedAt);
    const { next, events } = decide(disclosure, { today: await todayAtCentre(tx, person.centre, at), at });
    const stream = personStreamAt(person, disclosure.accessLevel, event.occurredOn);
    const version = await this.platform.journal.append(tx, stream, events, causedBy(event));
    await saveDisclosure(tx, next);
    await savePersonVersion(tx, person.id, version);
  }
}
