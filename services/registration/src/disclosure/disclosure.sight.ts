import { callerInSql } from '@mrc/access';

/**
 * SQL: whether what disclosures `d` stand on is the caller's to hold: it follows the request of the referral that uses one of them, and
 * until there is one who wrote it down. `stands` says which disclosures; `level` and `writer` are its columns.
 */
export const followsReferral = (
  stands: string,
  { level, writer }: { readonly level: string; readonly writer: string },
): string => `coalesce(
  (select is_callers_referral(r.request_id, is_callers(r.request_id, r.sender), r.sent_at, ${level})
   from disclosure d join known_referral r on r.id = d.referral_id where ${stands}),
  ${writer} = ${callerInSql}
    and not exists (select from disclosure d where ${stands} and d.referral_id is not null))`;
