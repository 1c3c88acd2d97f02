import { ofSteps, putCheck, stepByStep } from '@mrc/database';

const states = `'sent', 'acknowledged', 'accepted', 'declined', 'service-reported', 'confirmed', 'not-served', 'not-confirmed',
  'expired', 'withdrawn', 'sharing-stopped'`;

const checks = {
  referral_state_check: `state in (${states})`,
  referral_answer_has_its_moment: `(answered_at is not null) =
    (state in ('accepted', 'declined', 'service-reported', 'confirmed', 'not-served', 'not-confirmed', 'sharing-stopped'))`,
  referral_service_has_its_day: `case when state in ('service-reported', 'confirmed', 'not-confirmed') then service_given_on is not null
    when state <> 'sharing-stopped' then service_given_on is null else true end`,
  referral_notice_follows_withdrawal: `case when state = 'sharing-stopped' then sharing_notice <> 'none'
    when state not in ('service-reported', 'confirmed', 'not-served', 'not-confirmed') then sharing_notice = 'none' else true end`,
  referral_not_served_has_a_reason: `(not_served_because is not null) = (state = 'not-served')`,
};

/** What a partner took on may come to nothing, with a reason; and the person may not confirm what was reported. */
export const migration = ofSteps(async (runner) => {
  await stepByStep(runner, [
    `alter table referral add column if not exists not_served_because text, add column if not exists not_served_note text`,
  ]);
  for (const [name, check] of Object.entries(checks)) await putCheck(runner, 'referral', name, check);
});
