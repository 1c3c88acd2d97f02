import { backfill, buildIndex, ofSteps, stepByStep } from '@mrc/database';

const awaited = (row: string) =>
  `case when ${row}.state = 'sent' and ${row}.received_at is null then 'inbox'
        when ${row}.state in ('sent', 'acknowledged') then 'answer'
        when ${row}.state = 'accepted' or (${row}.state = 'sharing-stopped' and ${row}.service_given_on is null) then 'report'
        when ${row}.state in ('service-reported', 'sharing-stopped') then 'confirmation' end`;
const tab = (row: string) =>
  `case when ${row}.received_at is null then null
        when ${row}.state in ('sent', 'acknowledged') then 'new'
        when ${row}.state in ('accepted', 'sharing-stopped') or ${row}.sharing_notice = 'waiting' then 'accepted'
        else 'done' end`;
const knownStates = `('sent', 'acknowledged', 'accepted', 'declined', 'service-reported', 'confirmed', 'expired', 'withdrawn', 'sharing-stopped')`;

const cell = 'controller, receiver, offering_id, tab';
const counted = (row: string) => `(case when ${row}.entered_in_error is null then ${row}.inbox_tab end)`;
const cellOf = (row: string) => `${row}.controller, ${row}.receiver, ${row}.offering_id, ${counted(row)}`;

const checks = {
  referral_awaits_check: `awaits in ('inbox', 'answer', 'report', 'confirmation')`,
  referral_inbox_tab_check: `inbox_tab in ('new', 'accepted', 'done')`,
};

const before = [
  `alter table referral add column if not exists awaits text, add column if not exists inbox_tab text`,
  ...Object.entries(checks).map(
    ([name, check]) =>
      `alter table referral drop constraint if exists ${name}, add constraint ${name} check (${check}) not valid`,
  ),
  // a program of the last release writes only the state while this one is rolled out
  `create or replace function referral_as_state() returns trigger language plpgsql set search_path = referrals as $$
   begin
     if new.state in ${knownStates} then
       new.awaits := ${awaited('new')};
       new.inbox_tab := ${tab('new')};
     end if;
     return new;
   end $$`,
  `create or replace trigger referral_says_what_is_awaited before insert or update of state on referral
     for each row execute function referral_as_state()`,
];

const says = { awaits: awaited('referral'), inbox_tab: tab('referral') };

const indexes = {
  referral_new: `(receiver, (priority <> 'urgent'), answer_by, id) where inbox_tab = 'new'`,
  referral_in_inbox: `(receiver, inbox_tab, changed_at, id) where inbox_tab <> 'new'`,
  referral_awaits_answer: `(answer_by) where awaits = 'answer'`,
  referral_awaits_inbox: `(recorded_at) where awaits = 'inbox'`,
};

const after = [
  ...Object.keys(checks).map((name) => `alter table referral validate constraint ${name}`),
  `create or replace function count_inbox() returns trigger language plpgsql set search_path = referrals as $$
  begin
    if tg_op = 'UPDATE' and (${cellOf('old')}) is not distinct from (${cellOf('new')}) then
      return null;
    end if;
    if tg_op <> 'INSERT' and ${counted('old')} is not null then
      insert into inbox_count (${cell}, referrals) values (${cellOf('old')}, -1);
    end if;
    if tg_op <> 'DELETE' and ${counted('new')} is not null then
      insert into inbox_count (${cell}, referrals) values (${cellOf('new')}, 1);
    end if;
    return null;
  end $$`,
];

/**
 * A referral's row says what it waits for and in which tab of the inbox it is, so that no query lists states. The trigger and the
 * five indexes by state stay for programs of the last release; they go with the next.
 */
export const migration = ofSteps(async (runner) => {
  await stepByStep(runner, before);
  await backfill(runner, {
    table: 'referral',
    set: Object.entries(says)
      .map(([column, value]) => `${column} = ${value}`)
      .join(', '),
    lacking: Object.entries(says)
      .map(([column, value]) => `${column} is distinct from (${value})`)
      .join(' or '),
  });
  for (const [name, on] of Object.entries(indexes)) await buildIndex(runner, name, `on referral ${on}`);
  await stepByStep(runner, after);
});
