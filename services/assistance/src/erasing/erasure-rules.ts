import type { ErasureRule } from '@mrc/messaging';

const hers = '(select id from request where subject_id = any($1::uuid[]))';

const gone = (table: string, where: string): ErasureRule => ({ table, erase: [`delete from ${table} where ${where}`] });

/** What becomes of assistance's rows where somebody is erased, in the order in which it is done. */
export const assistanceErasure: readonly ErasureRule[] = [
  gone('passed_on', 'subject_id = any($1::uuid[])'),
  gone('delivered_service', `request_id in ${hers}`),
  gone('awaited_worker', `subject_id = any($1::uuid[]) or request_id in ${hers}`),
  gone('known_referral', `request_id in ${hers}`),
  gone('followed_referral', `request_id in ${hers}`),
  gone('request', 'subject_id = any($1::uuid[])'),
  gone('known_opening', 'person_id = any($1::uuid[])'),
  gone('known_care', 'person_id = any($1::uuid[])'),
  gone('known_alias', 'id = any($1::uuid[]) or kept_id = any($1::uuid[])'),
  gone('known_subject', 'id = any($1::uuid[])'),
  gone('protected_subject', 'id = any($1::uuid[])'),
  { table: 'work_count', keeps: 'Counts of work, which go down with the requests.' },
  { table: 'known_colleague', keeps: 'Members of staff.' },
  { table: 'suspended_colleague', keeps: 'Members of staff.' },
];
