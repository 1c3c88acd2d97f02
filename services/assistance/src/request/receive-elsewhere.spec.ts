import { marker, type StaffActor } from '@mrc/access';
import { personOpenedElsewhere } from '@mrc/contracts';
import { Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { KnownOpeningProjection } from '../known-opening/known-opening.projection';
import { testRegister, told, type TestRegister } from '../test-register.fixture';
import { receiveRequest } from './receive-request';

describe('a request of a person of another centre', () => {
  let register: TestRegister;
  let worker: StaffActor;
  const openings = new KnownOpeningProjection();
  const notFound = { ok: false, refusal: { code: 'NOT_FOUND', facts: {} } };

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());
  beforeEach(() => {
    register.clock.set('2026-11-02T06:00:00Z');
    worker = register.staff(['case-worker'], { centreId: register.neighbour });
  });

  const receives = async (subjectId: string, by: StaffActor) =>
    receiveRequest.execute(register.platform, await register.asking({ subjectId }), callBy(by));
  const opens = (personId: string, by: StaffActor) => {
    const opener = marker(register.platform.markKeys)(personId, by.staffId);
    const about = { aggregateId: personId, controller: register.controller, accessLevel: 'protected' } as const;
    const event = told(personOpenedElsewhere, { ...about, recordedAt: '2026-11-02T05:59:00.000Z', data: { opener } });
    return register.platform.worker.inOpenTransaction((tx) => openings.opened(event, tx));
  };

  it('is refused to whom did not open her, as for nobody, with the same statements', async () => {
    const person = await register.person();
    const statementsOf = async (subjectId: string) => {
      const asked = jest.spyOn(Tx.prototype, 'query');
      expect(await receives(subjectId, worker)).toEqual(notFound);
      const statements = asked.mock.calls.map(([sql]) => sql);
      asked.mockRestore();
      return statements;
    };
    expect(await statementsOf(person)).toEqual(await statementsOf(newId()));
  });

  it('is taken by who opened her with a reason, within four hours, and by no colleague', async () => {
    const person = await register.person();
    await opens(person, worker);
    const colleague = register.staff(['supervisor'], { centreId: register.neighbour });
    expect(await receives(person, colleague)).toEqual(notFound);
    expect(await receives(person, worker)).toMatchObject({ ok: true });
    register.clock.set('2026-11-02T09:58:00Z');
    expect(await receives(person, worker)).toMatchObject({ ok: true });
    register.clock.set('2026-11-02T10:00:00Z');
    expect(await receives(person, worker)).toEqual(notFound);
  });

  it('is taken by a protection officer of the register, and of a contact by nobody else', async () => {
    const contact = await register.contact();
    const officer = register.staff(['protection-officer'], { centreId: register.neighbour });
    expect(await receives(contact, worker)).toEqual(notFound);
    expect(await receives(contact, officer)).toMatchObject({ ok: true });
    expect(await receives(await register.person(), officer)).toMatchObject({ ok: true });
  });

  it('is refused again once she was erased', async () => {
    const person = await register.person();
    await opens(person, worker);
    const erased = told(personOpenedElsewhere, { aggregateId: person, controller: register.controller, data: null });
    await register.platform.worker.inOpenTransaction((tx) => openings.opened(erased, tx));
    expect(await receives(person, worker)).toEqual(notFound);
  });
});
