import { backfill, ofSteps, requireValues, stepByStep } from '@mrc/database';

const tables = ['known_referral', 'followed_referral'];

const standingOf = (state: string) =>
  `case when ${state} in ('sent', 'acknowledged', 'accepted', 'sharing-stopped') then 'with-partner'
        when ${state} in ('service-reported', 'confirmed') then 'helped'
        when ${state} in ('declined', 'expired', 'withdrawn') then 'ended' end`;

const answered = (f: string, k: string, more: string) =>
  `(${k}.standing = 'with-partner' or (${k}.standing = 'helped' and not exists (
     select from known_referral ${f} where ${f}.request_id = new.id and ${f}.controller = new.controller
       ${more} and ${f}.standing = 'ended' and ${f}.sent_at > ${k}.recorded_at)))`;

const standsAgain = (when: string) =>
  `create or replace trigger referred_request_stands after ${when} on known_referral
     for each row execute function stand_referred_request()`;

const standing = (table: string) => [
  `alter table ${table} add column if not exists standing text`,
  `alter table ${table} drop constraint if exists ${table}_standing_check,
     add constraint ${table}_standing_check check (standing in ('with-partner', 'helped', 'ended')) not valid`,
  `create or replace trigger ${table}_stands before insert or update of state on ${table}
     for each row execute function stand_as_state()`,
];

const before = [
  // a program of the last release tells only the state while this one is rolled out
  `create or replace function stand_as_state() returns trigger language plpgsql set search_path = assistance as $$
     begin
       new.standing := coalesce(${standingOf('new.state')}, new.standing);
       return new;
     end $$`,
  ...tables.flatMap(standing),
  // how a request stands does not change by the backfill, and its lock must not be waited for
  standsAgain('insert or delete or update of state, request_id, access_level, sent_at, recorded_at'),
];

const after = [
  ...tables.map((table) => `alter table ${table} validate constraint ${table}_standing_check`),
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
  standsAgain('insert or update or delete'),
];

/** How a referral stands comes with its events; `live` and `helped` stay for programs of the last release. */
export const migration = ofSteps(async (runner) => {
  await stepByStep(runner, before);
  for (const table of tables) {
    await backfill(runner, { table, set: `standing = ${standingOf('state')}`, lacking: 'standing is null' });
    await requireValues(runner, table, 'standing');
  }
  await stepByStep(runner, after);
});
