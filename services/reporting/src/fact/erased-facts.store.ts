import type { Tx } from '@mrc/database';
import type { Changes } from './changes';

/** Takes away every age band of who is erased, also those that come in one set with the erasing or later. */
export const eraseBands = async (tx: Tx, { subjects }: Changes): Promise<void> => {
  await tx.query(
    `delete from subject_age_band b using subject s
     where b.subject_id = any($1::uuid[]) and s.subject_id = b.subject_id and s.erased`,
    [subjects.map(({ subjectId }) => subjectId)],
  );
};

/**
 * Empties the facts whose events were erased, and all facts of who is erased, also those that come late: where and when something was done stays, and
 * nothing of for whom, or of what kind.
 */
export const eraseFacts = async (tx: Tx, { facts, subjects }: Changes): Promise<void> => {
  const nulled = facts.filter((fact) => fact.erased).map((fact) => fact.eventId);
  await tx.query(
    `update fact set service_code = null, taxonomy_version = null, channel = null, relation = null, stage = null,
                     hours_to_answer = null, decline_code = null, outcome = null, request_id = null
     where event_id = any($1::uuid[])
        or subject_id in (select s.subject_id from subject s where s.subject_id = any($2::uuid[]) and s.erased)`,
    [nulled, subjects.map(({ subjectId }) => subjectId)],
  );
};
