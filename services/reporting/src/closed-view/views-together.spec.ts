import {
  contactRecorded,
  personRegistered,
  referralSent,
  requestReceived,
  serviceDelivered,
  type EventContract,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { reportingSchema } from '../data-source';
import type { AnyEvent } from '../fact/event-of';
import { factTables, FactsProjection } from '../fact/facts.projection';
import { ToldEvents } from '../fact/told-events.fixture';
import { closeDay } from './close-day';
import { Attacker, rangeShown, seededRandom, unknown } from './suppress.fixture';
import type { Sum } from './suppress';

type Cell = { view: string; year: number; dimensions: string[]; value: number | null; hidden: null };

const lastDay = '2026-12-31';

/** Two years of a country with a few centres, some of them busy, some hardly open. */
const randomCountry = (seed: number): AnyEvent[] => {
  const random = seededRandom(seed);
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() ** 2 * choices.length)]!;
  const told = new ToldEvents({ controller: newId(), centre: newId() });
  const centres = Array.from({ length: 3 }, () => newId());
  const day = () => {
    const month = Math.floor(random() * 24);
    return `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`;
  };
  const attributes = () => ({
    sex: pick(['female', 'male', 'another']),
    ageBand: pick(['25-29', '30-34', '18-24', '60+']),
  });
  const events: AnyEvent[] = [];
  const subjects: string[] = [];
  const tell = (contract: EventContract, subjectId: string | undefined, data: Record<string, unknown>) => {
    const aggregateId = newId();
    const about = { aggregateId, on: day(), centre: pick(centres), data };
    events.push(told.next(contract, subjectId ? { ...about, subjectId } : about));
    return aggregateId;
  };
  const people = 40 + Math.floor(random() * 300);
  for (let index = 0; index < people; index += 1) {
    subjects.push(tell(personRegistered, undefined, { ...attributes(), statistics: random() > 0.02 }));
    if (random() < 0.5) tell(contactRecorded, undefined, attributes());
  }
  const services = ['LEG-01', 'DOC-01', 'restricted', 'INFO-01'];
  for (const subjectId of subjects) {
    tell(requestReceived, subjectId, { serviceCode: pick(services) });
    if (random() < 0.8) tell(serviceDelivered, subjectId, { serviceCode: pick(services) });
    if (random() < 0.4) tell(referralSent, subjectId, { serviceCode: pick(services) });
  }
  return events;
};

const truths: Readonly<Record<string, string>> = {
  contacts: `f.kind = 'contact'`,
  services: `f.kind = 'service'`,
  requests: `f.kind = 'request'`,
  'referrals-sent': `f.kind = 'referral-sent'`,
};
const liveColumn: Readonly<Record<string, string>> = {
  contacts: 'contacts',
  services: 'services',
  'referrals-sent': 'referrals',
};

describe('all views together', () => {
  let db: TestPlatform;

  beforeAll(async () => {
    db = await testPlatform('reporting', reportingSchema);
  }, 60_000);

  afterAll(async () => {
    await db.close();
  });

  const close = async (seed: number) => {
    for (const table of factTables) await db.query(`delete from reporting.${table}`);
    const events = randomCountry(seed);
    await db.platform.worker.inOpenTransaction((tx) => new FactsProjection().counted(events, tx));
    await closeDay(db.platform, lastDay);
  };

  /** Each cell with what is truly in it, counted from the facts by plain SQL. */
  const cellsOf = async (measure: string) => {
    const cells = (await db.query(
      `select view, year, dimensions, value, hidden from reporting.closed_cell where measure = '${measure}'`,
    )) as Cell[];
    const facts = (await db.query(
      `select to_char(f.occurred_on, 'YYYY-MM') as month, to_char(f.occurred_on, 'YYYY-"Q"Q') as quarter,
              to_char(f.occurred_on, 'YYYY') as year, f.centre, f.service_code as service, s.sex, b.band
       from reporting.fact f join reporting.subject s using (subject_id) join reporting.subject_age_band b using (subject_id)
       where ${truths[measure]} and (s.kind = 'contact' or s.statistics)`,
    )) as Record<'month' | 'quarter' | 'year' | 'centre' | 'service' | 'sex' | 'band', string | null>[];
    const places: Record<string, (fact: (typeof facts)[number]) => (string | null)[]> = {
      'country-by-month': (fact) => ['TJ', fact.month],
      'centre-by-quarter': (fact) => [fact.centre, fact.quarter],
      'country-by-sex-by-age-band-by-year': (fact) => ['TJ', fact.sex, fact.band, fact.year],
      'country-by-service-by-quarter': (fact) => ['TJ', fact.service, fact.quarter],
    };
    return cells.map((cell) => {
      const counted = facts.filter(
        (fact) =>
          (cell.view === 'country-by-service-by-quarter' || fact.service !== 'restricted') &&
          places[cell.view]?.(fact).join() === cell.dimensions.join(),
      );
      return { ...cell, key: `${cell.view} ${cell.dimensions.join()}`, truth: counted.length };
    });
  };

  const sumsOf = (cells: Awaited<ReturnType<typeof cellsOf>>): Sum[] => {
    const sums = new Map<string, Sum & { parts: string[] }>();
    const add = (total: string, family: string, part: string) => {
      const sum = sums.get(`${total} ${family}`) ?? { total, parts: [] };
      sum.parts.push(part);
      sums.set(`${total} ${family}`, sum);
    };
    for (const { key, view, year, dimensions } of cells) {
      const period = dimensions.at(-1) ?? '';
      const quarter = period.includes('Q') ? period : `${year}-Q${Math.ceil(Number(period.slice(5)) / 3)}`;
      if (dimensions[1] === 'restricted') add('live', '', key);
      else if (view === 'country-by-sex-by-age-band-by-year') add(`all of ${year}`, view, key);
      else add(`all of ${quarter}`, view, key);
    }
    for (const total of new Set([...sums.values()].map((sum) => sum.total)))
      if (total.includes('-Q')) add(total.slice(0, 'all of 2025'.length), 'quarters', total);
    for (const year of ['2025', '2026']) add('live', '', `all of ${year}`);
    add('live', '', 'silent');
    return [...sums.values()];
  };

  it('show what is true, and let nobody who puts them beside each other find what is hidden', async () => {
    let hidden = 0;
    for (let seed = 1; seed <= 6; seed += 1) {
      await close(seed);
      for (const measure of Object.keys(truths)) {
        const cells = await cellsOf(measure);
        expect(cells.filter((cell) => cell.value !== null && cell.value !== cell.truth)).toEqual([]);
        expect(cells.filter(({ truth, hidden: reason }) => truth > 0 && truth < 10 && !reason)).toEqual([]);
        const [live] = await db.query(`select ${liveColumn[measure] ?? 'null'} as live from reporting.total`);
        const shownLive = live?.['live'] as number | null;
        const sums = sumsOf(cells);
        const known = new Map(cells.map((cell) => [cell.key, rangeShown(cell.value, cell.hidden)]));
        for (const { total, parts } of sums)
          for (const key of [total, ...parts]) if (!known.has(key)) known.set(key, unknown);
        if (shownLive !== null) known.set('live', [shownLive, shownLive]);
        if (measure !== 'services') known.set('silent', [0, 0]);
        const truths = new Map(cells.filter((cell) => cell.hidden).map((cell) => [cell.key, cell.truth]));
        hidden += truths.size;
        const found = new Attacker(known, sums).recovered(truths);
        expect({ seed, measure, found }).toEqual({ seed, measure, found: [] });
      }
    }
    expect(hidden).toBeGreaterThan(300);
  }, 120_000);
});
