import {
  refusal,
  type ErasureBecause,
  type ErasureHold,
  type ErasureState,
  type ErasureTakenBackBecause,
  type IdentityChecked,
  type Refusal,
  type Role,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { wordsNeeded } from './erasure.permissions';

/** What a person asked: that nothing of them is kept. */
export type Erasure = {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly state: ErasureState;
  readonly because: ErasureBecause;
  readonly identityChecked: IdentityChecked;
  readonly askedOn: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly agreedBy: string | null;
  readonly agreedAs: Role | null;
  readonly decidedBy: string | null;
  readonly decidedAs: Role | null;
  readonly decidedAt: Date | null;
  readonly takenBackBecause: ErasureTakenBackBecause | null;
  readonly holds: readonly ErasureHold[];
  readonly note: string | null;
};

type Speaker = { readonly staffId: string; readonly roles: readonly Role[] };
type Word = { readonly as: Role; readonly completes: boolean };

/**
 * Whose word is still needed, in the order in which they say it. A protection officer's is the last, who alone knows of every request; of who is protected by now it
 * is the only one, whoever spoke before.
 */
export const waitsFor = ({ state, agreedAs }: Erasure, isProtected: boolean): readonly Role[] =>
  state === 'asked' ? wordsNeeded(isProtected).filter((role) => isProtected || role !== agreedAs) : [];

/** Whether somebody may say anything of it: not who wrote it down, nor who said so before. */
export const isAnother = ({ askedBy, agreedBy }: Erasure, { staffId }: Speaker): boolean =>
  staffId !== askedBy && staffId !== agreedBy;

/** As whom somebody says that nothing stands against it, and whether no other word is needed; nobody speaks before whose turn it is. */
export const agree = (
  erasure: Erasure,
  speaker: Speaker,
  isProtected: boolean,
): Result<Word, Refusal<'SECOND_HOLDER_NEEDED'>> => {
  const needed = waitsFor(erasure, isProtected);
  const [as] = needed;
  return as === undefined || !speaker.roles.includes(as) || !isAnother(erasure, speaker)
    ? refused(refusal('SECOND_HOLDER_NEEDED', {}))
    : ok({ as, completes: needed.length === 1 });
};

/** As whom somebody says that the record is kept for now. */
export const keep = (
  erasure: Erasure,
  speaker: Speaker,
  isProtected: boolean,
): Result<Role, Refusal<'SECOND_HOLDER_NEEDED'>> => {
  const as = wordsNeeded(isProtected).find((role) => speaker.roles.includes(role));
  return as === undefined || erasure.askedBy === speaker.staffId
    ? refused(refusal('SECOND_HOLDER_NEEDED', {}))
    : ok(as);
};
