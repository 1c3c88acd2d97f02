import { ofStatements } from '@mrc/database';

/** Whose pairs are to be looked for: everybody's once, and again whenever the keys of a person are written anew, for then something of them is different. */
export const migration = ofStatements([
  `alter table person add column if not exists pairs_are_old boolean not null default true`,
  `create or replace function seek_pairs_anew() returns trigger language plpgsql set search_path = registration as $$
     begin
       update person set pairs_are_old = true
       where id in (select distinct person_id from were) and not pairs_are_old;
       return null;
     end $$`,
]);
