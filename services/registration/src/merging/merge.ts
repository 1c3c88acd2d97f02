import { isProtected } from '@mrc/access';
import { decided, personsMerged, personsSeparated, refusal, type DecidedEvent, type Refusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import type { Pair } from '../duplicate/pair';
import { protectWhoIsAlone, type Person, type RegisteredAt, type Yes } from '../person/person';

/** A record as merging sees it, with whether it is one with others already, and the contacts it was. */
export type MergedRecord = {
  readonly person: Person;
  /** Whether work goes on with another record already. */
  readonly isMerged: boolean;
  /** Whether other records are one with this one. */
  readonly keepsOthers: boolean;
  readonly contactIds: readonly string[];
};

/** What the first of two protection officers proposed, as of the version of the pair it was said of. */
export type Proposal = { readonly pairVersion: number; readonly keptId: string; readonly proposedBy: string };

export type Merging =
  | { readonly outcome: 'awaits-second-holder' }
  | {
      readonly outcome: 'merged';
      readonly events: readonly [DecidedEvent];
      /** The one of the two that is protected from now on because the other is. */
      readonly protects: Person | null;
    };

/**
 * Makes two records that were said to be of one person one: `kept` is the one on which work goes on. A record that was merged away, or that keeps others and would be, is
 * refused, so there are no chains and no circles. Where one is protected a second protection officer says the same as the first; whoever names the other record proposes that instead.
 */
export const mergePersons = (
  pair: Pick<Pair, 'state' | 'version' | 'isProtected'>,
  { kept, merged }: { readonly kept: MergedRecord; readonly merged: MergedRecord },
  proposal: Proposal | undefined,
  by: string,
): Result<Merging, Refusal<'PAIR_NOT_SAME' | 'RECORDS_MERGED' | 'SECOND_HOLDER_NEEDED'>> => {
  if (kept.isMerged || merged.isMerged || merged.keepsOthers) return refused(refusal('RECORDS_MERGED', {}));
  if (pair.state !== 'same') return refused(refusal('PAIR_NOT_SAME', {}));
  if (pair.isProtected) {
    const stands = proposal?.pairVersion === pair.version && proposal.keptId === kept.person.id;
    if (!stands) return ok({ outcome: 'awaits-second-holder' });
    if (proposal.proposedBy === by) return refused(refusal('SECOND_HOLDER_NEEDED', {}));
  }
  const plain = [kept, merged].filter(({ person }) => !isProtected(person));
  const [raised] = plain.length === 1 ? plain : [];
  const protects = raised ? [raised.person.id, ...raised.contactIds] : [];
  return ok({
    outcome: 'merged',
    events: [decided(personsMerged, { keptId: kept.person.id, protects })],
    protects: raised?.person ?? null,
  });
};

/** What stands of a merge when it is undone. */
export type Standing = {
  readonly keptId: string;
  readonly mergedBy: string;
  /** Whether the records are protected now. */
  readonly isProtected: boolean;
  /** Of who was protected by the merge only: the record, the contacts they were, and their yes to care in force. */
  readonly raised: {
    readonly person: Person;
    readonly contactIds: readonly string[];
    readonly care: Yes | undefined;
  } | null;
};

export type Separation = {
  readonly events: readonly [DecidedEvent];
  /** What becomes of who was protected by the merge only: plain again, or protected in their own right by what they said meanwhile. */
  readonly raised: { readonly person: Person; readonly events: readonly DecidedEvent[] } | null;
};

/**
 * Makes two records out of one again. Of protected ones somebody else does than who merged them. Who was protected because of the other is plain again, unless
 * by what was said meanwhile they are a child who answers alone.
 */
export const separatePersons = (
  { keptId, mergedBy, isProtected: isHidden, raised }: Standing,
  at: RegisteredAt,
): Result<Separation, Refusal<'SECOND_HOLDER_NEEDED'>> => {
  if (isHidden && mergedBy === at.by) return refused(refusal('SECOND_HOLDER_NEEDED', {}));
  const told = (unprotects: readonly string[]) =>
    [decided(personsSeparated, { keptId, unprotects: [...unprotects] })] as const;
  if (!raised) return ok({ events: told([]), raised: null });
  const { care, contactIds } = raised;
  const plain: Person = { ...raised.person, accessLevel: 'audited' };
  const alone = care && protectWhoIsAlone(plain, [care], contactIds, at);
  return ok(
    alone
      ? { events: told([]), raised: { person: alone.next, events: alone.events } }
      : { events: told([plain.id, ...contactIds]), raised: { person: plain, events: [] } },
  );
};
