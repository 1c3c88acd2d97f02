import type { StaffActor } from '@mrc/access';
import { partnerAnswer, type AccessLevel } from '@mrc/contracts';
import { column, ownedColumns, table, type Tx } from '@mrc/database';
import type * as z from 'zod';
import { caller, callerValues, lastAnswer, lastAnswered, untoldAnswers, visible } from './request.sight';

/** What a partner answered and the person does not know yet. */
export type UntoldAnswer = {
  readonly referralId: string;
  readonly version: number;
  readonly accessLevel: AccessLevel;
  readonly answer: z.infer<typeof partnerAnswer>;
};

const passedOn = table('passed_on', {
  id: column.uuid(),
  ...ownedColumns<AccessLevel>(),
  recordedBy: column.uuid(),
  subjectId: column.uuid(),
  requestId: column.uuid(),
  referralId: column.uuid(),
  referralVersion: column.int(),
});

/** The answer to one referral of a request, where the actor may know of it and it was not passed on. */
export const findUntold = (
  tx: Tx,
  { requestId, referralId }: { readonly requestId: string; readonly referralId: string },
  actor: StaffActor,
): Promise<UntoldAnswer | undefined> =>
  tx.first<UntoldAnswer>(
    `with ${caller}
     select k.id as "referralId", ${lastAnswered} as version, k.access_level as "accessLevel", ${lastAnswer} as answer
     from caller, request q, ${untoldAnswers} and q.id = $7 and k.id = $8 and ${visible}`,
    [...callerValues(actor), requestId, referralId],
  );

export const insertPassedOn = (tx: Tx, row: Parameters<typeof passedOn.insert>[1]) => passedOn.insert(tx, row);
