import { contactRecorded, personRegistered, serviceDelivered } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { reportingSchema } from '../data-source';
import type { AnyEvent } from '../fact/event-of';
import { factTables, FactsProjection } from '../fact/facts.projection';
import { ToldEvents } from '../fact/told-events.fixture';
import { DailyClose } from './daily-close';
import { getClosedView } from './closed-view.queries';
import { periodsBetween } from './views';

const manager = (...jurisdictions: string[]) => staffWith(['programme-manager'], { centreId: null, jurisdictions });

describe('the daily close', () => {
  let db: TestPlatform;
  let told: ToldEvents;
  let daily: DailyClose;

  beforeEach(async () => {
    db = await testPlatform('reporting', reportingSchema);
    told = new ToldEvents({ controller: newId(), centre: newId() });
    daily = new DailyClose(db.platform);
  }, 60_000);

  afterEach(async () => {
    await db.close();
  });

  const hear = (events: readonly AnyEvent[]) =>
    db.platform.worker.inOpenTransaction((tx) => new FactsProjection().counted(events, tx));
  const contacts = (count: number, on: string, jurisdiction = 'TJ') =>
    Array.from({ length: count }, () => told.next(contactRecorded, { aggregateId: newId(), on, jurisdiction }));
  const tickAt = async (at: string) => {
    db.clock.set(at);
    await daily.execute(db.clock.now());
  };
  const shown = async (...jurisdictions: string[]) => {
    const answer = await getClosedView.execute(
      db.platform,
      { view: 'country-by-month', measure: 'contacts', year: null },
      callBy(manager(...jurisdictions)),
    );
    if (!answer.ok) throw new Error(answer.refusal.code);
    const { closedOn, cells } = answer.value;
    return [closedOn, ...cells.map((cell) => [...cell.dimensions, cell.value ?? cell.hidden])];
  };

  it.each(['0206-11-02', '1206-11-02', '1999-12-31'])('counts no fact of %s, and closes the others', async (on) => {
    await hear([...contacts(12, '2026-11-02'), ...contacts(11, '2026-11-02', 'KG')]);
    const [first] = contacts(1, '2026-11-02');
    const personId = newId();
    const mistyped = [
      { ...first!, occurredOn: on },
      told.next(personRegistered, { aggregateId: personId, on: '2026-11-02' }),
      { ...told.next(serviceDelivered, { aggregateId: newId(), subjectId: personId }), occurredOn: on },
    ];
    await hear(mistyped);
    await tickAt('2026-11-02T20:00:00Z');
    expect(await shown('TJ')).toEqual(['2026-11-02', ['TJ', '2026-11', 12]]);
    expect(await shown('KG')).toEqual(['2026-11-02', ['KG', '2026-11', 11]]);
  });

  it('names a period of any year with four digits', () => {
    expect(periodsBetween('month', '0206-12', '0207-01')).toEqual(['0206-12', '0207-01']);
    expect(periodsBetween('quarter', '0206-12', '0207-01')).toEqual(['0206-Q4', '0207-Q1']);
    expect(periodsBetween('year', '0206-12', '0207-01')).toEqual(['0206', '0207']);
  });

  it('of one country that fails leaves its last figures, is tried again, and stops no other', async () => {
    await hear([...contacts(12, '2026-11-01'), ...contacts(11, '2026-11-01', 'KG')]);
    await tickAt('2026-11-01T20:00:00Z');
    await hear([...contacts(10, '2026-11-02'), ...contacts(10, '2026-11-02', 'KG')]);
    await db.query(
      `alter table reporting.closed_cell add constraint no_more check (jurisdiction <> 'KG' or value is null) not valid`,
    );
    await tickAt('2026-11-03T02:00:00Z');
    expect(await shown('KG')).toEqual(['2026-11-01', ['KG', '2026-11', 11]]);
    expect(await shown('TJ')).toEqual(['2026-11-02', ['TJ', '2026-11', 22]]);
    expect((await shown('KG', 'TJ'))[0]).toBe('2026-11-01');
    await db.query(`alter table reporting.closed_cell drop constraint no_more`);
    await tickAt('2026-11-03T02:00:30Z');
    expect(await shown('KG')).toEqual(['2026-11-02', ['KG', '2026-11', 21]]);
  });

  describe('over facts that are still arriving', () => {
    const heardAt = (at: string) => db.query(`update reporting.heard set last_at = '${at}'`);
    const history = () => contacts(300, '2026-11-02');

    const closedOnce = async (facts: readonly AnyEvent[]) => {
      await hear(facts);
      await tickAt('2026-11-02T20:00:00Z');
      expect((await shown('TJ')).at(-1)).toEqual(['TJ', '2026-11', facts.length]);
    };
    const emptied = async () => {
      for (const table of factTables) await db.query(`delete from reporting.${table}`);
    };

    it('waits while they are rebuilt, whatever the silence, and no longer than six hours', async () => {
      const all = history();
      await closedOnce(all);
      await emptied();
      await hear(all.slice(0, 50));
      await heardAt('2026-11-03T01:50:00Z');
      for (const at of ['2026-11-03T02:00:00Z', '2026-11-03T02:31:00Z', '2026-11-03T07:59:00Z']) {
        await tickAt(at);
        expect(await shown('TJ')).toEqual(['2026-11-02', ['TJ', '2026-11', 300]]);
      }
      await tickAt('2026-11-03T08:00:00Z');
      expect((await shown('TJ')).at(-1)).toEqual(['TJ', '2026-11', 50]);
      await hear(all);
      await heardAt('2026-11-03T08:05:00Z');
      await tickAt('2026-11-03T08:10:00Z');
      expect(await shown('TJ')).toEqual(['2026-11-02', ['TJ', '2026-11', 300]]);
    });

    it('waits until nothing was heard for 30 seconds, and no longer than 30 minutes', async () => {
      await closedOnce(history());
      const more = contacts(20, '2026-11-02');
      await hear(more);
      await heardAt('2026-11-03T01:59:40Z');
      await tickAt('2026-11-03T02:00:00Z');
      expect((await shown('TJ')).at(-1)).toEqual(['TJ', '2026-11', 300]);
      await tickAt('2026-11-03T02:00:30Z');
      expect((await shown('TJ')).at(-1)).toEqual(['TJ', '2026-11', 320]);
      await hear(contacts(10, '2026-11-03'));
      await heardAt('2026-11-04T02:00:00Z');
      await tickAt('2026-11-04T02:00:00Z');
      await heardAt('2026-11-04T02:29:50Z');
      await tickAt('2026-11-04T02:29:59Z');
      expect((await shown('TJ')).at(0)).toBe('2026-11-02');
      await tickAt('2026-11-04T02:30:00Z');
      expect(await shown('TJ')).toEqual(['2026-11-03', ['TJ', '2026-11', 330]]);
    });

    it('waits for a key that is parked, not for one that waits for a decision', async () => {
      await closedOnce(history());
      await heardAt('2026-11-02T20:00:00Z');
      await hear(contacts(20, '2026-11-02'));
      await heardAt('2026-11-02T21:00:00Z');
      await db.query(
        `insert into reporting.parked_key (consumer, owner, aggregate_id, reason, next_try_at, parked_at)
         values ('facts', 'registration', '${newId()}', 'gap', now(), now())`,
      );
      await tickAt('2026-11-03T02:00:00Z');
      expect((await shown('TJ')).at(-1)).toEqual(['TJ', '2026-11', 300]);
      await db.query(`update reporting.parked_key set reason = 'dead'`);
      await tickAt('2026-11-03T02:00:30Z');
      expect((await shown('TJ')).at(-1)).toEqual(['TJ', '2026-11', 320]);
    });

    it('closes the same day again for what was recorded before the close, and for nothing recorded since', async () => {
      await closedOnce(history());
      await heardAt('2026-11-02T20:00:00Z');
      await tickAt('2026-11-03T02:00:00Z');
      const since = contacts(40, '2026-11-02').map((event) => ({ ...event, recordedAt: '2026-11-03T02:30:00.000Z' }));
      await hear(since);
      await heardAt('2026-11-03T02:30:00Z');
      await tickAt('2026-11-03T03:00:00Z');
      expect((await shown('TJ')).at(-1)).toEqual(['TJ', '2026-11', 300]);
      await hear(contacts(20, '2026-11-02'));
      await heardAt('2026-11-03T03:19:50Z');
      await tickAt('2026-11-03T03:20:00Z');
      expect((await shown('TJ')).at(-1)).toEqual(['TJ', '2026-11', 300]);
      await tickAt('2026-11-03T03:20:30Z');
      expect(await shown('TJ')).toEqual(['2026-11-02', ['TJ', '2026-11', 360]]);
    });
  });
});
