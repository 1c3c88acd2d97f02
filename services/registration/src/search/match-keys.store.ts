import type { Tx } from '@mrc/database';
import type { Person } from '../person/person';
import { matchKeysOf } from './match-keys';

/** Writes the keys under which a person is found, with the person's place and facts as their row has them. */
export const insertMatchKeys = async (
  tx: Tx,
  person: Person,
  findable: { script: string; latin: string; phone: string | null },
): Promise<void> => {
  const keys = matchKeysOf({ ...findable, reference: person.reference });
  await tx.query(
    `insert into match_key (controller, kind, key, person_id, centre, birth_year, nationality, recorded_at, signs)
     select p.controller, k.kind, k.key, p.id, p.centre, p.birth_year, p.nationality, p.recorded_at,
            (select bit_or(sign_of(own)) from unnest($3::text[]) as own)
     from person p, unnest($2::text[], $3::text[]) as k (kind, key) where p.id = $1`,
    [person.id, keys.map((key) => key.kind), keys.map((key) => key.key)],
  );
};
