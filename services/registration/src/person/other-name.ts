import {
  decided,
  invalidInput,
  otherNameRecorded,
  type DecidedEvent,
  type OtherName,
  type Refusal,
} from '@mrc/contracts';
import { ok, type Result } from '@mrc/kernel';

/** One further name of a person as it is recorded. */
export type KnownOtherName = OtherName & { readonly id: string };

type Problem = { readonly ok: false; readonly refusal: Refusal<'INVALID_INPUT'> };
type Written = OtherName['name'];

/** A further name as it is told, without what only the register knows of it. */
export const otherNameOf = ({ kind, name }: KnownOtherName): OtherName => ({ kind, name });

const folded = (writing: string | null): string => (writing ?? '').toLowerCase().split(/\s+/u).sort().join(' ');

const isSame = (one: Written, other: Written): boolean =>
  folded(one.script) === folded(other.script) && folded(one.latin) === folded(other.latin);

/** The refusal of a further name that is one of `names`, which stand already; `path` is where in the input the name is. */
export const otherNameProblem = ({ name }: OtherName, names: readonly Written[], path: string): Problem | undefined =>
  names.some((other) => isSame(name, other)) ? invalidInput(path, 'recorded-already') : undefined;

/** Writes one more name of a person down, beside `names`. */
export const recordOtherName = (
  otherName: OtherName,
  names: readonly Written[],
): Result<readonly [DecidedEvent], Refusal<'INVALID_INPUT'>> =>
  otherNameProblem(otherName, names, 'otherName.name.script') ?? ok([decided(otherNameRecorded, {})]);
