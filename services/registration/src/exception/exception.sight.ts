import { protectedIn, unprotectedIn } from '@mrc/access';
import type { Tx } from '@mrc/database';
import { followsReferral } from '../disclosure/disclosure.sight';
import { wasProtected } from '../person/correction.store';

/**
 * Whether an exception `e` of the query is the caller's to hold: it follows the request of the referral that stands on it, and until there is
 * one who asked for it.
 */
export const isCallersException = followsReferral('d.exception_id = e.id', {
  level: 'e.access_level',
  writer: 'e.asked_by',
});

/** The exceptions among these ids that the reader may see, who sees hidden ones where `seesProtected` says so. */
export const exceptionsSeen = async (
  tx: Tx,
  ids: readonly string[],
  { seesProtected }: { readonly seesProtected: boolean },
): Promise<ReadonlySet<string>> => {
  const rows = await tx.query<{ id: string }>(
    `select e.id from sharing_exception e where e.id = any($1::uuid[]) and e.entered_in_error is null
       and (${unprotectedIn('e.access_level')} or $2 or ${isCallersException})`,
    [ids, seesProtected],
  );
  return new Set(rows.map(({ id }) => id));
};

/** Of these people, the disclosures on exceptions that may be seen: hidden ones that the caller holds, and all others of people who are protected or were. */
export const exceptedForCaller = async (tx: Tx, personIds: readonly string[]): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select e.disclosure_id as id from sharing_exception e join person p on p.id = e.person_id
     where e.person_id = any($1::uuid[]) and e.disclosure_id is not null
       and case when ${protectedIn('e.access_level')} then ${isCallersException} else ${protectedIn('p.access_level')} or ${wasProtected} end`,
    [personIds],
  );
  return rows.map(({ id }) => id);
};
