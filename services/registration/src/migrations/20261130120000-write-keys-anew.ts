import { ofStatements } from '@mrc/database';

/** People whose keys the last release wrote are known by it; a Latin line that nobody gave is empty. */
export const migration = ofStatements([
  `alter table person
     add column keys_are_old boolean not null default true,
     drop constraint person_name_latin_check,
     add constraint person_name_latin_length check (length(name_latin) <= 200) not valid`,
]);
