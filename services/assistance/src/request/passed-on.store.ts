import type { StaffActor } from '@mrc/access';
import { partnerAnswer, type AccessLevel } from '@mrc/contracts';
import { column, ownedColumns, table, type Tx } from '@mrc/database';
import type * as z from 'zod';
import {
  caller,
  callerValues,
  lastAnswer,
  lastAnswered,
  partnerAnswers,
  saysThatKnown,
  visible,
} from './request.sight';

/** What a partner answered last, and the note by which the person knows it, where there is one. */
export type PartnerAnswer = {
  readonly referralId: string;
  readonly version: number;
  readonly accessLevel: AccessLevel;
  readonly answer: z.infer<typeof partnerAnswer>;
  readonly knownBy: string | null;
};

const passedOn = table('passed_on', {
  id: column.uuid(),
  ...ownedColumns<AccessLevel>(),
  recordedBy: column.uuid(),
  subjectId: column.uuid(),
  requestId: column.uuid(),
  referralId: column.uuid(),
  referralVersion: column.int(),
  takenBackAt: column.moment().orNull(),
  takenBackBy: column.uuid().orNull(),
});

/** The answer to one referral of a request, where the actor may know of it. */
export const findAnswer = (
  tx: Tx,
  { requestId, referralId }: { readonly requestId: string; readonly referralId: string },
  actor: StaffActor,
): Promise<PartnerAnswer | undefined> =>
  tx.first<PartnerAnswer>(
    `with ${caller}
     select k.id as "referralId", ${lastAnswered} as version, k.access_level as "accessLevel", ${lastAnswer} as answer,
            (select p.id from passed_on p where ${saysThatKnown} order by p.referral_version desc limit 1) as "knownBy"
     from caller, request q, ${partnerAnswers} and q.id = $7 and k.id = $8 and ${visible}`,
    [...callerValues(actor), requestId, referralId],
  );

type Noted = Omit<Parameters<typeof passedOn.insert>[1], 'takenBackAt' | 'takenBackBy'>;

export const insertPassedOn = (tx: Tx, row: Noted) =>
  passedOn.insert(tx, { ...row, takenBackAt: null, takenBackBy: null });

/** The person does not know by this note any more; it stays, with who took it back. */
export const takeBackPassedOn = (tx: Tx, id: string, { by, at }: { readonly by: string; readonly at: Date }) =>
  passedOn.update(tx, id, { takenBackAt: at, takenBackBy: by });
