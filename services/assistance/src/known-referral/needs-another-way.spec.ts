import {
  referralDeclined,
  referralExpired,
  referralSent,
  referralSharingStopped,
  referralWithdrawn,
  type EventEnvelope,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { testRegister, told, violenceResponse, type TestRegister } from '../test-register.fixture';
import { NeedsAnotherWay } from './needs-another-way.reaction';
import { requestCommands } from '../request/request.commands';

describe('a referral that ended without help', () => {
  let register: TestRegister;
  let reaction: NeedsAnotherWay;

  beforeAll(async () => {
    register = await testRegister();
    reaction = new NeedsAnotherWay(register.platform);
  });
  afterAll(() => register.close());

  const asWorker = (work: (tx: Tx) => Promise<void>) => register.platform.worker.inOpenTransaction(work);
  const ending = (requestId: string, parts: Partial<EventEnvelope> = {}) => ({
    aggregateId: newId(),
    aggregateVersion: 2,
    controller: register.controller,
    recordedAt: '2026-11-02T20:00:00.000Z',
    ...parts,
    requestId,
  });
  const ends = {
    declined: ({ requestId, ...parts }: ReturnType<typeof ending>, tx: Tx) =>
      reaction.told(told(referralDeclined, { ...parts, data: { ...referralDeclined.sample, requestId } }), tx),
    expired: ({ requestId, ...parts }: ReturnType<typeof ending>, tx: Tx) =>
      reaction.told(told(referralExpired, { ...parts, data: { ...referralExpired.sample, requestId } }), tx),
    withdrawn: ({ requestId, ...parts }: ReturnType<typeof ending>, tx: Tx) =>
      reaction.told(told(referralWithdrawn, { ...parts, data: { ...referralWithdrawn.sample, requestId } }), tx),
  };
  const row = async (id: string) =>
    (
      await register.query(
        `select version, due_on::text as due_on, needs_another_way_at, state from assistance.request where id = '${id}'`,
      )
    )[0];
  const types = async (id: string) => (await register.journalOf(id)).map((entry) => entry['type']);

  it.each(Object.keys(ends) as (keyof typeof ends)[])(
    '%s: returns the request, due as on the first day',
    async (end) => {
      const { id } = await register.received(register.staff(['case-worker']), { occurredOn: '2026-10-20' });
      const event = ending(id);
      await asWorker((tx) => ends[end](event, tx));
      expect(await row(id)).toEqual({
        version: 2,
        due_on: '2026-11-03',
        needs_another_way_at: new Date(event.recordedAt),
        state: 'open',
      });
      const [entry] = await register.query(
        `select type, data, actor, access_level, occurred_on::text as day, recorded_at, causation_id
       from assistance.journal where aggregate_id = '${id}' and aggregate_version = 2`,
      );
      expect(entry).toEqual({
        type: 'request.needs-another-way',
        data: { referralId: event.aggregateId },
        actor: null,
        access_level: 'audited',
        day: '2026-11-03',
        recorded_at: new Date(event.recordedAt),
        causation_id: expect.any(String),
      });
    },
  );

  it('keeps a protected request protected', async () => {
    const { id } = await register.received(register.staff(['case-worker']), { serviceCode: violenceResponse });
    await asWorker((tx) => ends.expired(ending(id), tx));
    const [entry] = await register.query(
      `select access_level from assistance.journal where aggregate_id = '${id}' and type = 'request.needs-another-way'`,
    );
    expect(entry).toEqual({ access_level: 'protected' });
  });

  it('returns the request for everybody where only its end is protected, as long as it was sent in the open', async () => {
    const { id } = await register.received(register.staff(['case-worker']));
    const { requestId, ...parts } = ending(id);
    const data = { ...referralSent.sample, requestId };
    await asWorker((tx) => reaction.told(told(referralSent, { ...parts, aggregateVersion: 1, data }), tx));
    await asWorker((tx) => ends.declined({ ...parts, requestId, accessLevel: 'protected' }, tx));
    expect(await types(id)).toEqual(['request.received', 'request.needs-another-way']);
  });

  it('leaves a closed request closed', async () => {
    const worker = register.staff(['case-worker']);
    const { id, version } = await register.received(worker);
    await requestCommands.closeRequest.execute(
      register.platform,
      { commandId: newId(), requestId: id, reason: 'need-met', note: null, expectedVersion: version },
      callBy(worker),
    );
    await asWorker((tx) => ends.declined(ending(id), tx));
    expect(await row(id)).toMatchObject({ state: 'closed', needs_another_way_at: null });
    expect(await types(id)).toEqual(['request.received', 'request.closed']);
  });

  it('waits while another partner is asked, and returns the request when that one ends too', async () => {
    const { id } = await register.received(register.staff(['case-worker']));
    const second = ending(id);
    const { requestId, ...parts } = second;
    const sent = told(referralSent, { ...parts, aggregateVersion: 1, data: { ...referralSent.sample, requestId } });
    await asWorker((tx) => reaction.told(sent, tx));
    await asWorker((tx) => ends.declined(ending(id), tx));
    expect(await types(id)).toEqual(['request.received']);
    await asWorker((tx) => ends.expired(second, tx));
    expect(await types(id)).toEqual(['request.received', 'request.needs-another-way']);
  });

  it.each(['before', 'after'] as const)(
    'leaves the request where a partner asked %s it has helped meanwhile',
    async (when) => {
      const { id } = await register.received(register.staff(['case-worker']));
      const [helps, fails] = [register.referral(id), register.referral(id)];
      const asked = { before: '2026-11-02T04:00:00.000Z', after: '2026-11-02T05:30:00.000Z' };
      await helps.sent(asked[when]);
      await fails.sent('2026-11-02T05:00:00.000Z');
      await helps.serviceReported('2026-11-02T06:00:00.000Z');
      await fails.declined('2026-11-02T07:00:00.000Z');
      expect(await types(id)).toEqual(['request.received']);
      expect(await row(id)).toMatchObject({ needs_another_way_at: null });
    },
  );

  it('returns the request where the partner was asked although another had helped', async () => {
    const { id } = await register.received(register.staff(['case-worker']));
    const [helped, fails] = [register.referral(id), register.referral(id)];
    await helped.sent('2026-11-02T04:00:00.000Z');
    await helped.serviceReported('2026-11-02T05:00:00.000Z');
    await fails.sent('2026-11-02T06:00:00.000Z');
    await fails.declined('2026-11-02T07:00:00.000Z');
    expect(await types(id)).toEqual(['request.received', 'request.needs-another-way']);
  });

  it('waits for another partner while what the projection knows is emptied and told again', async () => {
    const { id } = await register.received(register.staff(['case-worker']));
    const [runs, fails] = [register.referral(id), register.referral(id)];
    await runs.sent();
    await fails.sent();
    await register.query(`delete from assistance.known_referral where request_id = '${id}'`);
    await fails.declined();
    expect(await types(id)).toEqual(['request.received']);
  });

  it('returns the request where the partner that helped before may read no more, and a later one declines', async () => {
    const { id } = await register.received(register.staff(['case-worker']));
    const [helped, asked] = [register.referral(id), register.referral(id)];
    await helped.sent('2026-11-02T05:00:00.000Z');
    await helped.serviceReported('2026-11-02T05:30:00.000Z');
    await asked.sent('2026-11-02T06:00:00.000Z');
    const stopped = told(referralSharingStopped, {
      aggregateId: helped.id,
      aggregateVersion: 4,
      controller: register.controller,
      recordedAt: '2026-11-02T06:30:00.000Z',
      data: { ...referralSharingStopped.sample, requestId: id },
    });
    await asWorker((tx) => reaction.told(stopped, tx));
    await asked.declined('2026-11-02T07:00:00.000Z');
    expect(await types(id)).toEqual(['request.received', 'request.needs-another-way']);
  });

  it('returns the request once where two end together', async () => {
    const { id } = await register.received(register.staff(['case-worker']));
    const both = [ending(id), ending(id)];
    for (const { requestId, ...parts } of both) {
      const sent = told(referralSent, { ...parts, aggregateVersion: 1, data: { ...referralSent.sample, requestId } });
      await asWorker((tx) => reaction.told(sent, tx));
    }
    await Promise.all(both.map((event) => asWorker((tx) => ends.declined(event, tx))));
    expect(await types(id)).toEqual(['request.received', 'request.needs-another-way']);
  });

  it('changes nothing on a word from another register, of an unknown request or of who was erased', async () => {
    const { id } = await register.received(register.staff(['case-worker']));
    await asWorker((tx) => ends.declined(ending(id, { controller: newId() }), tx));
    await asWorker((tx) => reaction.told(told(referralDeclined), tx));
    await asWorker((tx) => reaction.told(told(referralExpired), tx));
    await asWorker((tx) => reaction.told(told(referralWithdrawn), tx));
    await asWorker((tx) => reaction.told(told(referralDeclined, { data: null }), tx));
    expect(await types(id)).toEqual(['request.received']);
  });
});
