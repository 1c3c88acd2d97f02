import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['known_referral', 'followed_referral'];

const standingOf = (state: string) =>
  `case when ${state} in ('sent', 'acknowledged', 'accepted', 'sharing-stopped') then 'with-partner'
        when ${state} in ('service-reported', 'confirmed') then 'helped'
        when ${state} in ('declined', 'expired', 'withdrawn') then 'ended' end`;

const answered = (f: string, k: string, more: string) =>
  `(${k}.standing = 'with-partner' or (${k}.standing = 'helped' and not exists (
     select from known_referral ${f} where ${f}.request_id = new.id and ${f}.controller = new.controller
       ${more} and ${f}.standing = 'ended' and ${f}.sent_at > ${k}.recorded_at)))`;

const statements = [
  ...tables.flatMap((table) => [
    `alter table ${table} add column standing text check (standing in ('with-partner', 'helped', 'ended'))`,
  ]),
  // how a request stands does not change by it, and its lock must not be waited for
  `alter table known_referral disable trigger referred_request_stands`,
  ...tables.map((table) => `update ${table} set standing = ${standingOf('state')}`),
  `alter table known_referral enable trigger referred_request_stands`,
  // a program of the last release tells only the state while this one is rolled out
  `create function stand_as_state() returns trigger language plpgsql set search_path = assistance as $$
     begin
       new.standing := coalesce(${standingOf('new.state')}, new.standing);
       return new;
     end $$`,
  ...tables.flatMap((table) => [
    `create trigger ${table}_stands before insert or update of state on ${table}
       for each row execute function stand_as_state()`,
    `alter table ${table} alter column standing set not null`,
  ]),
  `create or replace function stand_request() returns trigger language plpgsql set search_path = assistance as $$
  declare
    answered_for_all boolean;
    answered_for_some boolean;
  begin
    select coalesce(bool_or(k.standing = 'with-partner' and k.access_level in ('open', 'audited')), false),
           coalesce(bool_or(k.standing = 'with-partner'), false),
           coalesce(bool_or(k.access_level in ('open', 'audited')
             and ${answered('f', 'k', `and f.access_level in ('open', 'audited')`)}), false),
           coalesce(bool_or(${answered('f', 'k', '')}), false)
      into new.waits_seen_by_all, new.waits_seen_by_some, answered_for_all, answered_for_some
      from known_referral k where k.request_id = new.id and k.controller = new.controller;
    new.waits_seen_by_all := new.waits_seen_by_all and new.state = 'open';
    new.waits_seen_by_some := new.waits_seen_by_some and new.state = 'open';
    new.fails_seen_by_all := new.needs_another_way_at is not null and not answered_for_all;
    new.fails_seen_by_some :=
      coalesce(new.needs_another_way_at, new.hidden_referral_failed_at) is not null and not answered_for_some;
    return new;
  end $$`,
];

/** How a referral stands comes with its events; `live` and `helped` stay for programs of the last release. */
export class StandAsTold20261129040000 implements MigrationInterface {
  name = 'StandAsTold20261129040000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
