import { ofStatements, protectTable } from '@mrc/database';

const owned = `id uuid not null primary key,
     person_id uuid not null references person,
     controller uuid not null,
     jurisdiction text not null,
     access_level text not null check (access_level in ('open', 'audited', 'protected', 'sealed'))`;

/** Specific needs with their days, answers on functioning, and what was written of both when. */
export const migration = ofStatements([
  `create table if not exists specific_need (
     ${owned},
     code text not null,
     began json not null,
     ended json,
     expected json,
     entered_in_error text,
     constraint specific_need_expects_a_birth check (expected is null or code = 'pregnancy')
   )`,
  `create index if not exists specific_need_of on specific_need (person_id)`,
  ...protectTable('specific_need', 'controller'),
  `create table if not exists functioning (
     ${owned},
     answered_on date not null,
     seeing text not null,
     hearing text not null,
     walking text not null,
     remembering text not null,
     self_care text not null,
     communicating text not null,
     entered_in_error text
   )`,
  `create index if not exists functioning_of on functioning (person_id)`,
  ...protectTable('functioning', 'controller'),
  `create table if not exists need_change (
     ${owned},
     entry_id uuid not null,
     what text not null check (what in ('recorded', 'corrected', 'ended')),
     need json,
     need_before json,
     answers json,
     answers_before json,
     because text,
     note text,
     occurred_on date not null,
     recorded_by uuid not null,
     recorded_at timestamptz not null,
     constraint need_change_is_of_one check ((need is null) <> (answers is null))
   )`,
  `create index if not exists need_change_of on need_change (person_id, recorded_at desc, id)`,
  ...protectTable('need_change', 'controller'),
]);
