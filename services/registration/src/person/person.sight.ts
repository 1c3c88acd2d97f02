import { callerInSql, protectedIn } from '@mrc/access';

/** SQL: whether a protected person `p` is the caller's: who registered them, or is responsible for a protected request of theirs. */
export const isCallersPerson = `(${protectedIn('p.access_level')} and coalesce(p.recorded_by = ${callerInSql}
  or exists (select from known_request k
             where k.subject_id = p.id and ${protectedIn('k.access_level')} and is_callers_request(k.id)), false))`;
