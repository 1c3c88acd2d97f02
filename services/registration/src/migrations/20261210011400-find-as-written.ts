import { ofSteps, stepByStep } from '@mrc/database';

const digits = [...'0123456789abcdef'];

/** SQL: the key of a name as it is written, as registering makes it. */
const written = (name: string) => `
  select '~' || left(encode(sha256(convert_to(string_agg(word, ' ' order by word collate "C"), 'UTF8')), 'hex'), 16)
  from regexp_split_to_table(lower(${name}), '\\s+') as word where word <> ''`;

const keysOf = (digit: string, name: string) => `
  insert into match_key (controller, kind, key, person_id, centre, birth_year, nationality, recorded_at)
  select p.controller, 'name', k.key, p.id, p.centre, p.birth_year, p.nationality, p.recorded_at
  from person p, lateral (${written(name)}) as k (key)
  where p.id >= '${digit}0000000-0000-0000-0000-000000000000' and p.id <= '${digit}fffffff-ffff-ffff-ffff-ffffffffffff'
    and k.key is not null
  on conflict do nothing`;

/** However many sound alike, who is written as it was typed is found: people have a key of their letters besides those of their sounds. */
export const migration = ofSteps(async (runner) => {
  for (const digit of digits)
    await stepByStep(
      runner,
      ['p.name_script', 'p.name_latin'].map((name) => keysOf(digit, name)),
    );
});
