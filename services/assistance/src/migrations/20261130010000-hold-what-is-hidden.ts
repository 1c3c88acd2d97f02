import { buildIndex, ofSteps, stepByStep } from '@mrc/database';

const protects = (row: string) => `${row}.access_level in ('protected', 'sealed')`;

const answered = (more: string) =>
  `(k.standing = 'with-partner' or (k.standing = 'helped' and not exists (
     select from known_referral f where f.request_id = new.id and f.controller = new.controller
       ${more} and f.standing = 'ended' and f.sent_at > k.recorded_at)))`;

const statements = [
  `alter table request add column if not exists handed_over_to uuid, add column if not exists handed_over_at timestamptz,
     add column if not exists hidden_holder uuid`,
  `alter table known_referral add column if not exists holder uuid`,
  // what is hidden of a plain request has one holder, or it is there for protection officers only
  `create or replace function stand_request() returns trigger language plpgsql set search_path = assistance as $$
  declare
    answered_for_all boolean;
    answered_for_some boolean;
  begin
    select coalesce(bool_or(k.standing = 'with-partner' and k.access_level in ('open', 'audited')), false),
           coalesce(bool_or(k.standing = 'with-partner'), false),
           coalesce(bool_or(k.access_level in ('open', 'audited')
             and ${answered(`and f.access_level in ('open', 'audited')`)}), false),
           coalesce(bool_or(${answered('')}), false)
      into new.waits_seen_by_all, new.waits_seen_by_some, answered_for_all, answered_for_some
      from known_referral k where k.request_id = new.id and k.controller = new.controller;
    new.waits_seen_by_all := new.waits_seen_by_all and new.state = 'open';
    new.waits_seen_by_some := new.waits_seen_by_some and new.state = 'open';
    new.fails_seen_by_all := new.needs_another_way_at is not null and not answered_for_all;
    new.fails_seen_by_some :=
      coalesce(new.needs_another_way_at, new.hidden_referral_failed_at) is not null and not answered_for_some;
    new.hidden_holder := (
      select case when count(h.holder) = count(*) and count(distinct h.holder) = 1 then (array_agg(h.holder))[1] end
      from (select case when new.handed_over_at >= k.sent_at then new.handed_over_to else k.holder end as holder
            from known_referral k where k.request_id = new.id and k.controller = new.controller and ${protects('k')}
              and not ${protects('new')}) as h);
    return new;
  end $$`,
];

/** Who knows of the protected referrals of a plain request: who sent them, until a protection officer hands it over. */
export const migration = ofSteps(async (runner) => {
  await stepByStep(runner, statements);
  await buildIndex(
    runner,
    'request_by_hidden_holder',
    `on request (hidden_holder) where hidden_holder is not null and state = 'open'`,
  );
});
