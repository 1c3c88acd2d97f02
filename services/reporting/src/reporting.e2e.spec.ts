import {
  contactRecorded,
  getClosedView,
  getTotals,
  operationsOf,
  organisationListed,
  personRegistered,
  referralSent,
  requestReceived,
  serviceDelivered,
  type CallAnswer,
  type CallContract,
  type CallOutput,
  type ServiceName,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { bootService, eventually, SettableClock, staffWith, type BootedService } from '@mrc/testing';
import type { AnyEvent } from './fact/event-of';
import { ToldEvents } from './fact/told-events.fixture';
import { reporting } from './reporting.module';

const today = '2026-11-02';
const manager = staffWith(['programme-manager'], { centreId: null, jurisdictions: ['TJ', 'KG'] });
const worker = staffWith(['case-worker', 'supervisor']);
const administrator = staffWith(['administrator']);

const value = <C extends CallContract>(answer: CallAnswer<C>): CallOutput<C> => {
  if (answer.outcome !== 'ok') throw new Error(JSON.stringify(answer));
  return answer.value as CallOutput<C>;
};

describe('reporting, booted', () => {
  const register = { controller: newId(), centre: newId() };
  const told = new ToldEvents(register);
  const history: { owner: ServiceName; event: AnyEvent }[] = [];
  let service: BootedService;

  beforeAll(async () => {
    service = await bootService(reporting, { clock: new SettableClock(`${today}T12:00:00Z`) });
  }, 60_000);

  afterAll(async () => {
    await service.close();
  });

  const tell = async (owner: ServiceName, ...parts: Parameters<ToldEvents['next']>) => {
    const event = told.next(...parts);
    history.push({ owner, event });
    await service.tell(owner, event);
    return { id: event.aggregateId, version: event.aggregateVersion };
  };
  const totals = async (...atLeast: { id: string; version: number }[]) =>
    value(await service.call(getTotals, {}, manager, atLeast)).map(
      ({ country, contacts, people, services, referrals }) => [country, contacts, people, services, referrals],
    );

  it('moves the totals as events of every owner arrive, and closes its views', async () => {
    const asked = { view: 'country-by-month', measure: 'people', year: null } as const;
    expect(await service.call(getClosedView, asked, manager)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'VIEW_NOT_CLOSED' },
    });
    const listed = { kind: 'centre', country: 'TJ', operator: register.controller };
    await tell('directory', organisationListed, { aggregateId: register.centre, data: listed });
    for (let index = 0; index < 11; index += 1) {
      const personId = newId();
      await tell('registration', personRegistered, { aggregateId: personId, on: today });
      const asking = { aggregateId: newId(), subjectId: personId, on: today };
      await tell('assistance', requestReceived, asking);
      await tell('assistance', serviceDelivered, asking);
      await tell('referrals', referralSent, { aggregateId: newId(), subjectId: personId, on: today });
    }
    const abroad = { jurisdiction: 'KG', centre: newId() };
    const last = await tell('registration', contactRecorded, { aggregateId: newId(), on: today, ...abroad });
    expect(await totals(last)).toEqual([
      ['KG', 1, 0, 0, 0],
      ['TJ', 0, 11, 11, 11],
    ]);

    await service.running.platform.ticks.run();
    const closed = value(await service.call(getClosedView, asked, manager));
    expect(closed).toMatchObject({
      closedOn: today,
      cells: [
        { dimensions: ['KG', today.slice(0, 7)], value: 0, hidden: null },
        { dimensions: ['TJ', today.slice(0, 7)], value: 11, hidden: null },
      ],
    });
    const contacts = value(await service.call(getClosedView, { ...asked, measure: 'contacts' }, manager));
    expect(contacts.cells).toEqual([
      { dimensions: ['KG', today.slice(0, 7)], value: null, hidden: 'small-number' },
      { dimensions: ['TJ', today.slice(0, 7)], value: 0, hidden: null },
    ]);
  });

  it('answers nobody but managers', async () => {
    for (const staff of [worker, administrator])
      expect(await service.call(getTotals, {}, staff)).toMatchObject({
        outcome: 'refused',
        refusal: { code: 'NOT_ALLOWED' },
      });
  });

  it('comes to the same figures when it is emptied and hears everything again', async () => {
    const rows = () =>
      service.database.query(
        `select to_jsonb(s) as row from reporting.subject s union all select to_jsonb(f) from reporting.fact f
         union all select to_jsonb(t) from reporting.total t union all select to_jsonb(c) from reporting.centre c
         union all select to_jsonb(b) from reporting.subject_age_band b order by row`,
      );
    const before = await rows();
    const rebuild = { commandId: newId(), consumer: 'facts' };
    value(await service.call(operationsOf('reporting').rebuildProjection, rebuild, administrator));
    expect(await rows()).toEqual([]);
    const others: ServiceName[] = ['referrals', 'assistance', 'directory', 'registration'];
    for (const owner of others)
      for (const heard of history) if (heard.owner === owner) await service.tell(owner, heard.event);
    await eventually(async () => (await rows()).length === before.length);
    expect(await rows()).toEqual(before);
  });
});
