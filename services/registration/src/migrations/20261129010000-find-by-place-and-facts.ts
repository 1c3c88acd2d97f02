import { ofStatements } from '@mrc/database';

const placed = ['centre', 'recorded_at'];

const statements = [
  `alter table match_key
     add column centre uuid,
     add column birth_year int,
     add column nationality text,
     add column recorded_at timestamptz,
     add column signs bigint`,
  // two of 64 bits for each key: who lacks the bits of a key does not have it
  `create function sign_of(key text) returns bigint language sql immutable parallel safe as $$
     select (1::bigint << (get_byte(decode(md5(key), 'hex'), 0) & 63)) | (1::bigint << (get_byte(decode(md5(key), 'hex'), 1) & 63)) $$`,
  `update match_key k
   set centre = p.centre, birth_year = p.birth_year, nationality = p.nationality, recorded_at = p.recorded_at, signs = all_keys.signs
   from person p join (select person_id, bit_or(sign_of(key)) as signs from match_key group by person_id) all_keys
     on all_keys.person_id = p.id
   where p.id = k.person_id`,
  // a program of the last release writes keys without their place while this one is rolled out
  `create function place_match_key() returns trigger language plpgsql set search_path = registration as $$
     begin
       select centre, birth_year, nationality, recorded_at
         into new.centre, new.birth_year, new.nationality, new.recorded_at from person where id = new.person_id;
       return new;
     end $$`,
  `create trigger match_key_is_placed before insert on match_key
     for each row when (new.recorded_at is null) execute function place_match_key()`,
  ...placed.map((column) => `alter table match_key alter column ${column} set not null`),
  `create index match_key_at_centre on match_key (controller, key, centre, recorded_at desc, person_id)
     include (birth_year, nationality, signs) where kind = 'name'`,
  `create index match_key_by_birth_year on match_key (controller, key, birth_year, recorded_at desc, person_id)
     include (centre, nationality, signs) where kind = 'name'`,
  `create index match_key_by_nationality on match_key (controller, key, nationality, recorded_at desc, person_id)
     include (centre, birth_year, signs) where kind = 'name'`,
  `create index migration_episode_by_person on migration_episode (person_id)`,
  `create index disclosure_by_consent on disclosure (consent_id)`,
];

export const migration = ofStatements(statements);
