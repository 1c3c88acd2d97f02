import { ofStatements, protectTable } from '@mrc/database';

const standings = ['waits_seen_by_all', 'waits_seen_by_some', 'fails_seen_by_all', 'fails_seen_by_some'];
const cell = ['controller', 'centre', 'access_level', 'assigned_to', 'state', 'due_on', ...standings].join(', ');
const placeOf = (row: string) =>
  `${row}.controller, ${row}.centre, ${row}.access_level, ${row}.assigned_to, ${row}.state`;
const standsAt = (row: string) =>
  `${placeOf(row)}, null::date, ${standings.map((column) => `${row}.${column}`).join(', ')}`;
const isDueAt = (row: string) => `${placeOf(row)}, ${row}.due_on, ${standings.map(() => 'false').join(', ')}`;

const standing = `
  create function stand_request() returns trigger language plpgsql set search_path = assistance as $$
  declare
    answered_for_all boolean;
    answered_for_some boolean;
  begin
    select coalesce(bool_or(k.live and k.access_level in ('open', 'audited')), false), coalesce(bool_or(k.live), false),
           coalesce(bool_or(k.access_level in ('open', 'audited') and (k.live or (k.helped and not exists (
             select from known_referral f where f.request_id = new.id and f.controller = new.controller
               and f.access_level in ('open', 'audited') and not f.live and not f.helped and f.sent_at > k.recorded_at)))), false),
           coalesce(bool_or(k.live or (k.helped and not exists (
             select from known_referral f where f.request_id = new.id and f.controller = new.controller
               and not f.live and not f.helped and f.sent_at > k.recorded_at))), false)
      into new.waits_seen_by_all, new.waits_seen_by_some, answered_for_all, answered_for_some
      from known_referral k where k.request_id = new.id and k.controller = new.controller;
    new.waits_seen_by_all := new.waits_seen_by_all and new.state = 'open';
    new.waits_seen_by_some := new.waits_seen_by_some and new.state = 'open';
    new.fails_seen_by_all := new.needs_another_way_at is not null and not answered_for_all;
    new.fails_seen_by_some :=
      coalesce(new.needs_another_way_at, new.hidden_referral_failed_at) is not null and not answered_for_some;
    return new;
  end $$`;

// A referral is written beside a change of its request: the lock comes first, so that the later of the two sees the other.
const standingAgain = `
  create function stand_referred_request() returns trigger language plpgsql set search_path = assistance as $$
  declare
    referred uuid := case when tg_op = 'DELETE' then old.request_id else new.request_id end;
  begin
    perform from request where id = referred for update;
    update request set state = state where id = referred;
    return null;
  end $$`;

// A request counts at two places: how it stands, whenever it is due, and, while it is open, on which day it is due.
const counting = `
  create function count_work() returns trigger language plpgsql set search_path = assistance as $$
  begin
    insert into work_count (${cell}, requests)
    select ${cell}, sum(requests) from (values
      (${standsAt('old')}, -1), (${isDueAt('old')}, -1), (${standsAt('new')}, 1), (${isDueAt('new')}, 1)
    ) as cells (${cell}, requests)
    where controller is not null and (due_on is null or state = 'open') group by ${cell} having sum(requests) <> 0;
    return null;
  end $$`;

const statements = [
  ...standings.map((column) => `alter table request add column ${column} boolean not null default false`),
  standing,
  `create trigger request_stands before insert or update on request for each row execute function stand_request()`,
  `update request set state = state where state = 'open'`,
  `create table work_count (
     id bigint generated always as identity primary key,
     controller uuid not null,
     centre uuid not null,
     access_level text not null check (access_level in ('open', 'audited', 'protected', 'sealed')),
     assigned_to uuid,
     state text not null check (state in ('open', 'closed')),
     due_on date,
     ${standings.map((column) => `${column} boolean not null`).join(', ')},
     requests int not null,
     constraint work_count_closed_is_not_due check (state = 'open' or due_on is null)
   )`,
  ...[standsAt('request'), isDueAt('request')].map(
    (place) => `
      insert into work_count (${cell}, requests)
      select cells.*, count(*) from (select ${place} from request) as cells (${cell})
      where due_on is null or state = 'open' group by ${cell}`,
  ),
  `create index work_count_of_centre on work_count (controller, centre) where due_on is null`,
  `create index work_count_of_worker on work_count (controller, assigned_to, due_on)`,
  `create index work_count_protected on work_count (controller) where access_level = 'protected'`,
  ...protectTable('work_count', 'controller'),
  counting,
  `create trigger request_is_counted after insert or update or delete on request for each row execute function count_work()`,
  standingAgain,
  `create trigger referred_request_stands after insert or update or delete on known_referral
     for each row execute function stand_referred_request()`,
];

export const migration = ofStatements(statements);
