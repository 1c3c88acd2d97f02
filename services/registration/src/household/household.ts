import {
  decided,
  familyChanged,
  type AgeBand,
  type DecidedEvent,
  type FamilyTie,
  type InputProblem,
} from '@mrc/contracts';

/** A member of a household, as far as it decides what they can be to others. */
export type Member = { readonly id: string; readonly ageBand: AgeBand };

/** That one member is this to another. */
export type Tie = { readonly oneId: string; readonly otherId: string; readonly kind: FamilyTie };

const inverses: Readonly<Record<FamilyTie, FamilyTie>> = {
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  guardian: 'ward',
  ward: 'guardian',
  'other-relative': 'other-relative',
  'not-related': 'not-related',
};

/** What the other is to one, where one is this to the other. */
export const inverseOf = (kind: FamilyTie): FamilyTie => inverses[kind];

/** The tie as it is kept: from the member with the lower id. */
export const inOrder = ({ oneId, otherId, kind }: Tie): Tie =>
  oneId < otherId ? { oneId, otherId, kind } : { oneId: otherId, otherId: oneId, kind: inverseOf(kind) };

const elders: readonly FamilyTie[] = ['parent', 'grandparent'];
const under12: readonly AgeBand[] = ['0-4', '5-11'];
const under18: readonly AgeBand[] = [...under12, '12-14', '15-17'];

/** Both readings of a tie. */
const bothWays = (tie: Tie): readonly Tie[] => [
  tie,
  { oneId: tie.otherId, otherId: tie.oneId, kind: inverseOf(tie.kind) },
];

const descendsFrom = (id: string, ancestor: string, ties: readonly Tie[]): boolean => {
  const above = new Set([id]);
  for (const one of above)
    for (const tie of ties) if (tie.otherId === one && elders.includes(tie.kind)) above.add(tie.oneId);
  return above.has(ancestor);
};

/**
 * Why a tie cannot be, beside the other ties of the household; undefined where it can. Families differ: only what contradicts itself is refused, such as
 * somebody who would be their own forebear, or a child who answers for another.
 */
export const contradictionOf = (
  tie: Tie,
  members: readonly Member[],
  others: readonly Tie[],
): InputProblem | undefined => {
  const bandOf = (id: string) => members.find((member) => member.id === id)?.ageBand ?? 'not-known';
  const apart = others.filter(
    ({ oneId, otherId }) => ![oneId, otherId].every((id) => id === tie.oneId || id === tie.otherId),
  );
  const known = apart.flatMap(bothWays);
  for (const { oneId, otherId, kind } of bothWays(tie)) {
    if (kind === 'guardian' && under18.includes(bandOf(oneId))) return 'guardian-under-18';
    if (elders.includes(kind) && under12.includes(bandOf(oneId))) return 'too-young-for-it';
    if (elders.includes(kind) && descendsFrom(oneId, otherId, known)) return 'in-a-circle';
  }
  return undefined;
};

/** What is told of a family changed, whatever it is. */
export const changeFamily = (): readonly [DecidedEvent] => [decided(familyChanged, {})];
