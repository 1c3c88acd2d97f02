import { newId } from '@mrc/kernel';
import { closeDay } from '../../services/reporting/src/closed-view/close-day';
import { reportingSchema } from '../../services/reporting/src/data-source';
import type { AdminQuery } from '../network/admin-query';
import { startFilled } from './filled';
import type { Undo } from './stand';
import { figure, tableOf, type Row } from './table';

const chunk = 500_000;
const factsOfSubject = 5;
const lastDay = '2026-11-28';
const nextDay = '2026-11-29';

const centres = Array.from({ length: 20 }, () => newId());
const centre = `(array[${centres.map((id) => `'${id}'::uuid`).join(', ')}])[1 + n % ${centres.length}]`;

// Of each five facts one is that somebody registered or came; the others are what was done for them, up to three years later.
const factsFrom = (from: number, until: number): string => `
  insert into reporting.fact (event_id, kind, aggregate_id, subject_id, controller, jurisdiction, centre, access_level, occurred_on,
                              recorded_at, service_code)
  select gen_random_uuid(), (array['request', 'service', 'referral-sent', 'referral-accepted'])[1 + n % 4], gen_random_uuid(),
         (select ('00000000-0000-4000-8000-' || lpad(to_hex(n / ${factsOfSubject}), 12, '0'))::uuid), '${newId()}', 'TJ', ${centre}, 'open', day,
         day + interval '9 hours', 'SVC-' || n % 30
  from generate_series(${from}, ${until}) n, lateral (select date '${lastDay}' - (random() * 1000)::int as day) d`;

const fillFacts = async (query: AdminQuery, facts: number): Promise<void> => {
  await query(`
    insert into reporting.subject (subject_id, kind, controller, jurisdiction, sex, statistics, statistics_version, erased)
    select ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'person', '${newId()}', 'TJ',
           (array['female', 'male'])[1 + n % 2], random() < 0.9, 1, false
    from generate_series(0, ${Math.ceil(facts / factsOfSubject)}) n`);
  await query(`
    insert into reporting.subject_age_band (subject_id, from_day, jurisdiction, band)
    select subject_id, '2024-01-01', 'TJ', (array['18-24', '25-29', '30-34', '60+'])[1 + (random() * 3)::int] from reporting.subject`);
  for (let from = 0; from < facts; from += chunk) await query(factsFrom(from, Math.min(facts, from + chunk) - 1));
  await query(`insert into reporting.total values ('TJ', 0, 0, 0, 0, now())`);
};

/** What one day brings: somebody new things are heard of, many of them on that day, some backdated. */
const hearADay = async (query: AdminQuery, subjects: number): Promise<void> => {
  await query(
    factsFrom(0, subjects * factsOfSubject - 1).replace('(random() * 1000)', '-1 + (random() * random() * 20)'),
  );
  await query(`
    insert into reporting.moved (subjects, everything)
    select array_agg(distinct subject_id), false from reporting.fact where occurred_on > date '${lastDay}' - 20 and subject_id
      < ('00000000-0000-4000-8000-' || lpad(to_hex(${subjects}), 12, '0'))::uuid`);
};

/** The nightly close of one jurisdiction: the first, then after a day in which something was heard of so many people. */
export const measureClose = async (
  { facts, heardOf }: { readonly facts: number; readonly heardOf: number },
  undo: Undo,
  print: (table: string) => void,
): Promise<void> => {
  const { platform, query } = await startFilled(
    { service: 'reporting', schema: reportingSchema, fill: (to) => fillFacts(to, facts) },
    undo,
  );
  const rows: Row[] = [];
  const close = async (what: string, day: string): Promise<void> => {
    const began = performance.now();
    await closeDay(platform, day);
    rows.push({ close: what, seconds: figure((performance.now() - began) / 1_000, 1) });
  };
  await close('from the beginning', lastDay);
  await query('vacuum analyze');
  await close('again, nothing heard', lastDay);
  await hearADay(query, heardOf);
  await close(`the next day, heard of ${heardOf} people`, nextDay);
  print(tableOf(`A close over ${facts} facts`, rows));
};
