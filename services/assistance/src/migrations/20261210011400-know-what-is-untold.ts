import { backfill, buildIndex, ofSteps, stepByStep } from '@mrc/database';

const before = [
  `alter table request add column if not exists has_untold boolean not null default false`,
  // an index leads to them; who is told of which answer is decided where they are read
  `create or replace function know_what_is_untold() returns trigger language plpgsql set search_path = assistance as $$
     begin
       new.has_untold := new.state = 'open' and exists (
         select from known_referral k
         where k.request_id = new.id and k.controller = new.controller
           and (k.state in ('accepted', 'service-reported') or (k.state = 'sharing-stopped' and k.answer is not null))
           and not exists (
             select from passed_on p
             where p.referral_id = k.id and p.taken_back_at is null
               and p.referral_version >= case when k.state = 'sharing-stopped' then k.answered_version else k.version end));
       return new;
     end $$`,
  `create or replace trigger request_knows_what_is_untold before insert or update on request
     for each row execute function know_what_is_untold()`,
  `create or replace trigger told_request_stands after insert or update or delete on passed_on
     for each row execute function stand_referred_request()`,
];

/** Requests with an answer that the person was not told are counted and listed without looking at the others. */
export const migration = ofSteps(async (runner) => {
  await stepByStep(runner, before);
  await backfill(runner, {
    table: 'request',
    set: 'state = state',
    lacking: `state = 'open' and exists (select from known_referral k where k.request_id = request.id
      and k.state in ('accepted', 'service-reported', 'sharing-stopped'))`,
  });
  await buildIndex(runner, 'request_with_untold', `on request (controller, centre) where has_untold`);
});
