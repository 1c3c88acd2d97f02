import { marker, type StaffActor } from '@mrc/access';
import {
  agreementConcluded,
  contactIdentified,
  contactRecorded,
  disclosureClosed,
  disclosureOffered,
  disclosurePrepared,
  offeringPublished,
  organisationListed,
  requestAssigned,
  requestReceived,
  type sendReferral as contract,
  type AccessLevel,
  type CallInput,
  type EventContract,
  type EventEnvelope,
  type EventOf,
} from '@mrc/contracts';
import { addDays, localDay, newEventId, newId } from '@mrc/kernel';
import { callBy, staffWith, type TestPlatform } from '@mrc/testing';
import type * as z from 'zod';
import { KnownAgreementProjection } from './known-agreement/known-agreement.projection';
import { KnownContactProjection } from './known-contact/known-contact.projection';
import { KnownDisclosureProjection } from './known-disclosure/known-disclosure.projection';
import { KnownOfferingProjection } from './known-offering/known-offering.projection';
import { KnownRequestProjection } from './known-request/known-request.projection';
import { sendingInput } from './referral/referral.fixture';
import { OpenInbox } from './referral/open-inbox';
import { StopSharing } from './referral/stop-sharing';
import { sendReferral } from './referral/send-referral';

/** An event as another service tells it, in Tajikistan. */
export const eventOf = <C extends EventContract>(
  contract: C,
  aggregateId: string,
  data: z.infer<C['data']> | null,
  parts: Partial<EventEnvelope> = {},
): EventOf<C> => ({
  id: newEventId(new Date('2026-11-02T06:00:00.000Z')),
  type: contract.type,
  version: contract.version,
  aggregateId,
  aggregateVersion: 1,
  subjectId: aggregateId,
  controller: newId(),
  jurisdiction: 'TJ',
  centre: newId(),
  accessLevel: 'open',
  occurredOn: '2026-11-02',
  recordedAt: '2026-11-02T06:00:00.000Z',
  correlationId: newId(),
  causationId: null,
  traceparent: null,
  ...parts,
  data,
});

/** A centre, a partner with one offering, their agreement, and staff on both sides. */
export type World = {
  readonly controller: string;
  readonly centre: string;
  readonly receiver: string;
  readonly offeringId: string;
  readonly worker: StaffActor;
  readonly officer: StaffActor;
};

type Offering = Partial<z.infer<(typeof offeringPublished)['data']>>;
type Asked = { serviceCode?: string; accessLevel?: AccessLevel; subjectId?: string; assignee?: string | null };

/** Tells this service about a world, through its own projections. */
export class KnownWorld {
  constructor(readonly db: TestPlatform) {}

  #dayIn(days: number): string {
    return addDays(localDay(this.db.clock.now(), 'UTC'), days);
  }

  tell(
    work: (tx: Parameters<Parameters<TestPlatform['platform']['worker']['inOpenTransaction']>[0]>[0]) => Promise<void>,
  ) {
    return this.db.platform.worker.inOpenTransaction(work);
  }

  async network(offering: Offering = {}): Promise<World> {
    const [controller, centre, receiver, offeringId] = [newId(), newId(), newId(), newId()];
    const projection = new KnownOfferingProjection();
    await this.tell(async (tx) => {
      await projection.listed(eventOf(organisationListed, centre, organisationListed.sample), tx);
      await projection.listed(eventOf(organisationListed, receiver, organisationListed.sample), tx);
      await projection.published(
        eventOf(offeringPublished, receiver, { ...offeringPublished.sample, offeringId, ...offering }),
        tx,
      );
    });
    await this.agree({ controller, receiver });
    const atPartner = { controllerId: receiver, organisationId: receiver, centreId: null, jurisdictions: [] };
    return {
      controller,
      centre,
      receiver,
      offeringId,
      worker: staffWith(['case-worker'], { controllerId: controller, centreId: centre }),
      officer: staffWith(['partner-officer'], { ...atPartner, offeringIds: [offeringId] }),
    };
  }

  agree({ controller, receiver }: Pick<World, 'controller' | 'receiver'>): Promise<void> {
    const dates = { validFrom: this.#dayIn(-300), validTo: this.#dayIn(400) };
    const data = { ...agreementConcluded.sample, ...dates, agreementId: newId(), receiver };
    const event = eventOf(agreementConcluded, controller, data, { controller });
    return this.tell((tx) => new KnownAgreementProjection().concluded(event, tx));
  }

  /** A request of a person, or of the subject given, assigned to the world's worker; answers its id and the subject's. */
  async request(world: World, asked: Asked = {}) {
    const { serviceCode = 'LEG-01', accessLevel = 'audited', subjectId = newId() } = asked;
    const requestId = newId();
    const { controller, centre } = world;
    const data = { ...requestReceived.sample, serviceCode };
    const event = eventOf(requestReceived, requestId, data, { controller, centre, accessLevel, subjectId });
    await this.tell((tx) => new KnownRequestProjection().received(event, tx));
    await this.assign(requestId, asked.assignee === undefined ? world.worker.staffId : asked.assignee);
    return { requestId, subjectId };
  }

  /** Tells who is responsible; handed over where a protection officer said so. */
  assign(requestId: string, assignee: string | null, parts: { readonly handedOver?: boolean } = {}): Promise<void> {
    const responsible = assignee && marker(this.db.platform.markKeys)(requestId, assignee);
    const data = { assigned: assignee !== null, handedOver: parts.handedOver ?? false, responsible };
    const event = eventOf(requestAssigned, requestId, data, { recordedAt: this.db.clock.now().toISOString() });
    return this.tell((tx) => new KnownRequestProjection().assigned(event, tx));
  }

  async contact({ controller, centre }: World, personId: string | null = null): Promise<string> {
    const contactId = newId();
    const projection = new KnownContactProjection();
    await this.tell(async (tx) => {
      await projection.recorded(
        eventOf(contactRecorded, contactId, contactRecorded.sample, { controller, centre }),
        tx,
      );
      if (personId)
        await projection.identified(eventOf(contactIdentified, contactId, { personId, responsible: null }), tx);
    });
    return contactId;
  }

  /** A disclosure prepared for the world's partner; hidden from others where it has a preparer. */
  async disclosure(
    world: World,
    personId: string,
    { preparedBy, ...parts }: { receiver?: string; until?: string; preparedBy?: StaffActor } = {},
  ): Promise<string> {
    const disclosureId = newId();
    const { controller, centre, receiver } = world;
    const responsible = preparedBy ? marker(this.db.platform.markKeys)(disclosureId, preparedBy.staffId) : null;
    const data = { disclosureId, receiver, receiverMark: null, responsible, until: this.#dayIn(59), ...parts };
    const level = preparedBy ? { accessLevel: 'protected' as const } : {};
    const event = eventOf(disclosurePrepared, personId, data, { controller, centre, ...level });
    await this.tell((tx) => new KnownDisclosureProjection().prepared(event, tx));
    return disclosureId;
  }

  /** The input of a referral that may be sent. */
  async sending(world: World, asked: Asked = {}): Promise<CallInput<typeof contract>> {
    const { requestId, subjectId } = await this.request(world, asked);
    const disclosureId = await this.disclosure(world, subjectId);
    return sendingInput({ requestId, offeringId: world.offeringId, disclosureId });
  }

  /** A referral as it was just sent, in no inbox yet. */
  async sent(world: World, asked: Asked & Partial<CallInput<typeof contract>> = {}) {
    const { serviceCode, accessLevel, subjectId, assignee, ...parts } = asked;
    const about = {
      ...(serviceCode ? { serviceCode } : {}),
      ...(accessLevel ? { accessLevel } : {}),
      ...(subjectId ? { subjectId } : {}),
      ...(assignee === undefined ? {} : { assignee }),
    };
    const input = { ...(await this.sending(world, about)), ...parts };
    const sent = await sendReferral.execute(this.db.platform, input, callBy(world.worker));
    if (!sent.ok) throw new Error(`The referral was not sent: ${sent.refusal.code}`);
    return { ...input, id: sent.value.id, number: sent.value.number };
  }

  /** A referral in the partner's inbox, at version 2. */
  async received(world: World, asked: Asked & Partial<CallInput<typeof contract>> = {}) {
    const referral = await this.sent(world, asked);
    await this.offer(world, referral);
    return referral;
  }

  offer({ controller }: World, referral: { id: string; disclosureId: string }): Promise<void> {
    const data = { disclosureId: referral.disclosureId, referralId: referral.id };
    const recordedAt = this.db.clock.now().toISOString();
    const event = eventOf(disclosureOffered, newId(), data, { controller, recordedAt });
    return this.tell((tx) => new OpenInbox(this.db.platform).offered(event, tx));
  }

  closeDisclosure(
    { controller }: World,
    { disclosureId }: { disclosureId: string },
    reason: 'withdrawn' | 'declined' | 'lapsed' | 'ended',
  ): Promise<void> {
    const recordedAt = this.db.clock.now().toISOString();
    const event = eventOf(disclosureClosed, newId(), { disclosureId, reason }, { controller, recordedAt });
    return this.tell((tx) => new StopSharing(this.db.platform).closed(event, tx));
  }
}
