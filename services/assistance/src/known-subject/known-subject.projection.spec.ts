import { contactIdentified, contactRecorded, personRegistered } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { testRegister, told, type TestRegister } from '../test-register.fixture';
import { KnownSubjectProjection } from './known-subject.projection';
import { receiveRequest } from '../request/receive-request';

describe('what registration tells of subjects', () => {
  let register: TestRegister;
  const projection = new KnownSubjectProjection();

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  const asWorker = (work: (tx: Tx) => Promise<void>) => register.platform.worker.inOpenTransaction(work);
  const row = async (id: string) =>
    (
      await register.query(
        `select kind, controller, jurisdiction, centre, access_level, occurred_on::text as occurred_on, person_id
         from assistance.known_subject where id = '${id}'`,
      )
    )[0];

  it('knows a registered person by the committed sample, once', async () => {
    const event = told(personRegistered);
    for (const _ of [1, 2]) await asWorker((tx) => projection.registered(event, tx));
    expect(await row(event.aggregateId)).toEqual({
      kind: 'person',
      controller: event.controller,
      jurisdiction: 'TJ',
      centre: event.centre,
      access_level: 'audited',
      occurred_on: '2026-11-02',
      person_id: null,
    });
  });

  it('knows a contact, and whom it turned out to be', async () => {
    const event = told(contactRecorded, { accessLevel: 'open', centre: null });
    await asWorker((tx) => projection.recorded(event, tx));
    expect(await row(event.aggregateId)).toMatchObject({ kind: 'contact', centre: null, person_id: null });
    const identified = told(contactIdentified, { aggregateId: event.aggregateId, aggregateVersion: 2 });
    await asWorker((tx) => projection.identified(identified, tx));
    expect(await row(event.aggregateId)).toMatchObject({ person_id: contactIdentified.sample.personId });
  });

  it('forgets who was erased, and finds nobody there', async () => {
    const person = await register.person();
    const contact = await register.contact();
    await asWorker((tx) => projection.registered(told(personRegistered, { aggregateId: person, data: null }), tx));
    await asWorker((tx) => projection.recorded(told(contactRecorded, { aggregateId: contact, data: null }), tx));
    await asWorker((tx) => projection.identified(told(contactIdentified, { aggregateId: newId(), data: null }), tx));
    const worker = register.staff(['case-worker']);
    for (const subjectId of [person, contact]) {
      expect(await row(subjectId)).toBeUndefined();
      const refused = await receiveRequest.execute(
        register.platform,
        await register.asking({ subjectId }),
        callBy(worker),
      );
      expect(refused).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    }
  });
});
