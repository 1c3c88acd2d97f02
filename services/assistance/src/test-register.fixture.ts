import { marker, type StaffActor } from '@mrc/access';
import {
  contactRecorded,
  personRegistered,
  referralAccepted,
  referralAppointmentMoved,
  referralDeclined,
  referralNotServed,
  referralSent,
  referralServiceReported,
  referralSharingStopped,
  standingOf,
  type CallInput,
  type EventContract,
  type EventEnvelope,
  type EventOf,
  type receiveRequest as contract,
  type ReferralState,
  type Role,
} from '@mrc/contracts';
import { newEventId, newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform } from '@mrc/testing';
import type * as z from 'zod';
import { assistanceSchema } from './data-source';
import { KnownReferralProjection } from './known-referral/known-referral.projection';
import type { ReferralTold } from './known-referral/known-referral.store';
import { NeedsAnotherWay } from './known-referral/needs-another-way.reaction';
import { KnownSubjectProjection } from './known-subject/known-subject.projection';
import { receiveRequest } from './request/receive-request';

/** An event of a contract with its committed sample, or other data; any part of the envelope may be replaced. */
export const told = <D extends z.ZodType>(
  contract: EventContract<D>,
  parts: Partial<EventEnvelope> & { readonly data?: z.infer<D> | null } = {},
): EventOf<EventContract<D>> => {
  const at = new Date('2026-11-02T05:00:00Z');
  const aggregateId = parts.aggregateId ?? newId();
  return {
    id: newEventId(at),
    type: contract.type,
    version: contract.version,
    aggregateId,
    aggregateVersion: 1,
    subjectId: aggregateId,
    controller: newId(),
    jurisdiction: 'TJ',
    centre: newId(),
    accessLevel: 'audited',
    occurredOn: '2026-11-02',
    recordedAt: at.toISOString(),
    correlationId: newId(),
    causationId: null,
    traceparent: null,
    ...parts,
    data: parts.data === undefined ? contract.sample : parts.data,
  };
};

type Asked = Partial<CallInput<typeof contract>>;

/** One register with a centre and its neighbour, on a real database, for specs. */
export const testRegister = async () => {
  const db = await testPlatform('assistance', assistanceSchema);
  const controller = newId();
  const centre = newId();
  const subjects = new KnownSubjectProjection();

  const staff = (roles: readonly Role[], parts: Partial<StaffActor> = {}) =>
    staffWith(roles, { controllerId: controller, centreId: centre, ...parts });

  const person = async (parts: Partial<EventEnvelope> = {}): Promise<string> => {
    const event = told(personRegistered, { controller, centre, ...parts });
    await db.platform.worker.inOpenTransaction((tx) => subjects.registered(event, tx));
    return event.aggregateId;
  };
  const contact = async (parts: Partial<EventEnvelope> = {}): Promise<string> => {
    const event = told(contactRecorded, { controller, centre, ...parts });
    await db.platform.worker.inOpenTransaction((tx) => subjects.recorded(event, tx));
    return event.aggregateId;
  };

  /** A routine request for a wages claim of a new person, unless said otherwise. */
  const asking = async (asked: Asked = {}): Promise<CallInput<typeof contract>> => ({
    commandId: newId(),
    subjectId: asked.subjectId ?? (await person()),
    serviceCode: 'LEG-01',
    priority: 'routine',
    inTheirWords: null,
    assignToMe: false,
    occurredOn: null,
    ...asked,
  });

  const received = async (by: StaffActor, asked: Asked = {}) => {
    const { controllerId, centreId } = by;
    const subjectId =
      asked.subjectId ?? (await person({ controller: controllerId, ...(centreId && { centre: centreId }) }));
    const result = await receiveRequest.execute(db.platform, await asking({ ...asked, subjectId }), callBy(by));
    if (!result.ok) throw new Error(`The request was refused: ${result.refusal.code}`);
    return result.value;
  };

  /** Tells both consumers of referrals that this happened to one referral of a request, sent by somebody. */
  const referral = (requestId: string, parts: Partial<EventEnvelope> = {}, by?: StaffActor) => {
    const about = { controller, centre, aggregateId: newId(), ...parts };
    const projection = new KnownReferralProjection(db.platform);
    const reaction = new NeedsAnotherWay(db.platform);
    const responsible = by ? marker(db.platform.markKeys)(requestId, by.staffId) : null;
    const data = { ...referralSent.sample, requestId, responsible };
    const hear = async (event: ReferralTold) => {
      for (const consumer of [projection, reaction])
        await db.platform.worker.inOpenTransaction((tx) => consumer.told(event, tx));
    };
    const at = (aggregateVersion: number, hour: string, recordedAt = `2026-11-02T${hour}:00:00.000Z`) => ({
      ...about,
      aggregateVersion,
      recordedAt,
    });
    const come = (state: ReferralState) => ({ requestId, state, standing: standingOf[state] });
    const [accepted, declined] = [referralAccepted.sample, referralDeclined.sample];
    return {
      id: about.aggregateId,
      requestId,
      sent: (recordedAt?: string) => hear(told(referralSent, { ...at(1, '05', recordedAt), data })),
      accepted: (recordedAt?: string, appointmentOn = accepted.appointmentOn) =>
        hear(told(referralAccepted, { ...at(2, '06', recordedAt), data: { ...accepted, requestId, appointmentOn } })),
      declined: (recordedAt?: string) =>
        hear(told(referralDeclined, { ...at(2, '06', recordedAt), data: { ...declined, requestId } })),
      serviceReported: (recordedAt?: string) => {
        const reported = { ...referralServiceReported.sample, requestId };
        return hear(told(referralServiceReported, { ...at(3, '07', recordedAt), data: reported }));
      },
      /** The appointment is moved in a version, of a referral in a state. */
      moved: (version: number, state: ReferralState = 'accepted') => {
        const moved = { ...referralAppointmentMoved.sample, ...come(state) };
        return hear(told(referralAppointmentMoved, { ...at(version, '08'), data: moved }));
      },
      sharingStopped: (version: number, state: ReferralState = 'sharing-stopped') => {
        const stopped = { ...referralSharingStopped.sample, ...come(state) };
        return hear(told(referralSharingStopped, { ...at(version, '08'), data: stopped }));
      },
      notServed: (version: number) =>
        hear(told(referralNotServed, { ...at(version, '09'), data: { ...referralNotServed.sample, requestId } })),
    };
  };

  return { ...db, referral, controller, centre, neighbour: newId(), staff, person, contact, asking, received };
};

export type TestRegister = Awaited<ReturnType<typeof testRegister>>;

/** The codes of services by what protects them. */
export const wagesClaim = 'LEG-01';
export const safeMigrationAdvice = 'INFO-01';
export const violenceResponse = 'PRO-03';
