import type { Tx } from '@mrc/database';
import type { Attribute, SubjectChange } from './subject-change';

const attributes: readonly Attribute[] = ['sex', 'nationality', 'relation', 'origin', 'destination', 'stage'];

const put = attributes
  .map((one) => `${one} = case when said.right_now ? '${one}' then said.right_now ->> '${one}' else s.${one} end`)
  .join(', ');

const correct = `
  update subject s set ${put}
  from unnest($1::uuid[], $2::jsonb[]) as said (subject_id, right_now)
  where s.subject_id = said.subject_id and not s.erased`;

/** Puts what was corrected of subjects in the place of what was known before, also where that is nothing. Of an erased one nothing stays known. */
export const correctSubjects = async (tx: Tx, subjects: readonly SubjectChange[]): Promise<void> => {
  const corrected = subjects.filter((subject) => subject.corrected !== null);
  if (corrected.length === 0) return;
  await tx.query(correct, [
    corrected.map(({ subjectId }) => subjectId),
    corrected.map((subject) => JSON.stringify(subject.corrected)),
  ]);
};
