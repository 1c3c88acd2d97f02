import type { StaffActor } from '@mrc/access';
import {
  findPersons,
  getDisclosed,
  openPerson,
  organisationListed,
  prepareDisclosure,
  referralAccepted,
  referralSent,
  registerPerson,
  registrationTimeline,
  withdrawConsent,
  type CallAnswer,
  type CallContract,
  type CallOutput,
  type EventContract,
} from '@mrc/contracts';
import { newEventId, newId } from '@mrc/kernel';
import { bootService, eventually, staffWith, type BootedService } from '@mrc/testing';
import { aDisclosure, gulnora } from './registration.fixture';
import { registration } from './registration.module';

const worker = staffWith(['case-worker']);
const offeringIds = [referralSent.sample.offering ?? ''];
const partner = staffWith(['partner-officer'], { centreId: null, jurisdictions: [], offeringIds });

const value = <C extends CallContract>(answer: CallAnswer<C>): CallOutput<C> => {
  if (answer.outcome !== 'ok') throw new Error(JSON.stringify(answer));
  return answer.value as CallOutput<C>;
};

const event = (
  contract: EventContract,
  aggregateId: string,
  aggregateVersion: number,
  data: unknown,
  controller: string,
) => ({
  id: newEventId(new Date()),
  type: contract.type,
  version: contract.version,
  aggregateId,
  aggregateVersion,
  subjectId: null,
  controller,
  jurisdiction: 'TJ',
  centre: null,
  accessLevel: 'open' as const,
  occurredOn: '2026-11-02',
  recordedAt: new Date().toISOString(),
  correlationId: newId(),
  causationId: null,
  traceparent: null,
  data,
});

describe('registration, booted', () => {
  let service: BootedService;

  beforeAll(async () => {
    service = await bootService(registration);
  }, 60_000);

  afterAll(async () => {
    await service.close();
  });

  it('registers, finds, discloses to a partner and closes the view when consent is withdrawn', async () => {
    const registered = value(await service.call(registerPerson, gulnora(), worker));
    await eventually(() => service.told.some((told) => told.type === 'person.registered'));
    expect(service.told.map((told) => told.type).slice(0, 3)).toEqual([
      'person.registered',
      'consent.given',
      'consent.given',
    ]);

    const search = value(
      await service.call(findPersons, { terms: 'gulnora rahim', birthYear: 1991, nationality: null }, worker),
    );
    expect(search.found).toEqual([
      expect.objectContaining({ id: registered.id, strength: 'likely', phoneEnding: '01' }),
    ]);

    const receiverId = partner.controllerId;
    const listed = { ...organisationListed.sample, kind: 'partner-agency', country: 'TJ' };
    await service.tell('directory', event(organisationListed, receiverId, 1, listed, receiverId));
    const prepared = value(
      await service.call(prepareDisclosure, aDisclosure(registered.id, receiverId), worker, [
        { id: receiverId, version: 1 },
      ]),
    );
    const disclosureId = prepared.disclosureId as string;
    expect(value(await service.call(getDisclosed, { disclosureIds: [disclosureId] }, partner))).toEqual([
      { kind: 'not-yet', disclosureId },
    ]);

    const referralId = newId();
    const referral = { disclosureId, requestId: newId(), receiver: receiverId };
    const sent = { ...referralSent.sample, ...referral };
    await service.tell('referrals', event(referralSent, referralId, 1, sent, worker.controllerId));
    await eventually(() => service.told.some((told) => told.type === 'disclosure.offered'));
    const readBy = async (officer: StaffActor) =>
      value(await service.call(getDisclosed, { disclosureIds: [disclosureId] }, officer));
    await eventually(async () => (await readBy(partner))[0]?.kind === 'need');
    expect(await readBy({ ...partner, offeringIds: [newId()] })).toEqual([]);
    const [need] = await readBy(partner);
    expect(need).toEqual({
      kind: 'need',
      disclosureId,
      need: { language: 'tg', sex: 'female', ageBand: '35-44', interpreterNeeded: false, exception: null },
    });

    const accepted = { ...referralAccepted.sample, ...referral };
    await service.tell('referrals', event(referralAccepted, referralId, 2, accepted, worker.controllerId));
    await eventually(() => service.told.some((told) => told.type === 'disclosure.opened'));
    const [agreed] = value(await service.call(getDisclosed, { disclosureIds: [disclosureId] }, partner));
    expect(agreed).toMatchObject({
      kind: 'agreed',
      agreed: {
        name: { script: 'Раҳимова Гулнора' },
        birth: null,
        nationality: null,
        summary: 'Wages of three months were kept.',
      },
    });
    expect(
      await service.call(getDisclosed, { disclosureIds: [disclosureId] }, { ...partner, controllerId: newId() }),
    ).toEqual({
      outcome: 'ok',
      value: [],
    });

    value(
      await service.call(
        withdrawConsent,
        { commandId: newId(), personId: registered.id, consentId: prepared.consentId },
        worker,
      ),
    );
    expect(value(await service.call(getDisclosed, { disclosureIds: [disclosureId] }, partner))).toEqual([
      { kind: 'withheld', disclosureId, reason: 'withdrawn', exception: null },
    ]);

    const page = value(
      await service.call(registrationTimeline, { subjectIds: [registered.id], first: 3, after: null }, worker),
    );
    expect(page.rows.map((row) => row.type)).toEqual(['disclosure.closed', 'consent.withdrawn', 'disclosure.opened']);
    expect(page.endCursor).not.toBeNull();
  });

  it('keeps a repeated command once and refuses another payload under its id', async () => {
    const input = gulnora();
    const first = value(await service.call(registerPerson, input, worker));
    expect(value(await service.call(registerPerson, input, worker))).toEqual(first);
    expect(await service.call(registerPerson, { ...input, sex: 'male' }, worker)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'COMMAND_REUSED' },
    });
  });

  it('answers a foreign register as if there were nothing', async () => {
    const registered = value(await service.call(registerPerson, gulnora(), worker));
    const stranger = staffWith(['case-worker', 'supervisor', 'protection-officer']);
    const notFound = { outcome: 'refused', refusal: { code: 'NOT_FOUND', facts: {} } };
    expect(await service.call(openPerson, { personId: registered.id, reason: 'because' }, stranger)).toEqual(notFound);
    expect(await service.call(openPerson, { personId: newId(), reason: null }, stranger)).toEqual(notFound);
  });
});
