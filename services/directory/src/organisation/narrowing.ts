import type { Tx } from '@mrc/database';
import { patternsOf } from './found-by';
import { wallClockAt } from './opening';

type Narrowed = { readonly words?: string | null | undefined; readonly openNow?: boolean | null | undefined };

/**
 * What a list of the directory is narrowed by, as the four parameters of `narrows`: the patterns of what was typed, and, where
 * what is open is asked for, what the clocks of the network's places show. The clocks are the service's: the database need not know its time zones.
 */
export const narrowing = async (tx: Tx, { words, openNow }: Narrowed, at: Date): Promise<readonly unknown[]> => {
  const patterns = patternsOf(words ?? '');
  const typed = patterns === undefined ? null : JSON.stringify(patterns);
  if (openNow !== true) return [typed, null, null, null];
  const zones = await tx.query<{ zone: string }>(`select distinct time_zone as zone from organisation`, []);
  const clocks = zones.map(({ zone }) => ({ zone, ...wallClockAt(at, zone) }));
  return [typed, clocks.map(({ zone }) => zone), clocks.map(({ weekday }) => weekday), clocks.map(({ time }) => time)];
};

/** Whether an organisation `p` meets the typed words, the parameter of that number: in each list one pattern. */
const isNamedBy = (parameter: number): string => `not exists (
  select from json_array_elements($${parameter}::json) as patterns
  where not exists (select from json_array_elements_text(patterns) as pattern
                    where coalesce(p.found_by, ' ' || lower(p.name)) like pattern))`;

const isOpenBy = (hours: string, first: number): string => `exists (
  select from json_to_recordset(${hours}) as span(day text, opens text, closes text)
  join unnest($${first}::text[], $${first + 1}::text[], $${first + 2}::text[]) as here(zone, day, clock)
    on here.zone = p.time_zone and here.day = span.day
  where span.opens <= here.clock and here.clock < span.closes)`;

/**
 * The condition on an organisation `p` for the four parameters of `narrowing`, of which the first has the number `first`; `hours` is
 * the SQL of the hours it goes by, and `orElse` what is found though its name is another.
 */
export const narrows = (first: number, hours: string, orElse = 'false'): string =>
  `($${first}::json is null or ${orElse} or ${isNamedBy(first)})
   and ($${first + 1}::text[] is null or ${isOpenBy(hours, first + 1)})`;
