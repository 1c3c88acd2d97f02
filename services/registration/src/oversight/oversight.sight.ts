import { can, protectedIn, unprotectedIn, type StaffActor } from '@mrc/access';
import { noId } from '@mrc/kernel';
import { oversightPermissions, type ReviewPlace } from './oversight.permissions';

/** Which openings an actor looks at, read off the permissions: all of the register, of a centre, for protection, by data-protection officers. */
export type OversightSight = {
  readonly controller: string;
  readonly staffId: string;
  readonly all: boolean;
  readonly centre: string | null;
  readonly hidden: boolean;
  readonly oversight: boolean;
};

/** How far an actor's look at openings goes. */
export const oversightSightOf = (actor: StaffActor): OversightSight => {
  const { controllerId: controller, centreId, staffId } = actor;
  const sees = (parts: Pick<ReviewPlace, 'centre' | 'accessLevel' | 'reviewedFor'>) =>
    can(oversightPermissions, 'review', actor, { controller, isCallers: false, ...parts });
  const elsewhere = { centre: noId, accessLevel: 'audited', reviewedFor: 'elsewhere' } as const;
  return {
    controller,
    staffId,
    all: sees(elsewhere),
    centre: centreId !== null && sees({ ...elsewhere, centre: centreId }) ? centreId : null,
    hidden: sees({ ...elsewhere, accessLevel: 'protected' }),
    oversight: sees({ ...elsewhere, reviewedFor: 'oversight' }),
  };
};

/** SQL: whether an opening `r` of a person `p` is as protected as the person is, or was when it was opened. */
export const hidesPerson = `(${protectedIn('r.access_level')} or ${protectedIn('p.access_level')})`;

/** SQL: whether an opening `r` of a person `p` may be seen where only what is plain is. */
const isPlain = `(${unprotectedIn('r.access_level')} and ${unprotectedIn('p.access_level')} and r.reviewed_for <> 'protection')`;

/** A condition in SQL with the values that it takes, which begin at `$from`. */
export type Condition = { readonly sql: string; readonly values: readonly unknown[] };

/**
 * SQL of which openings `r` of people `p` are in sight, never the caller's own. Who sees one centre alone has a condition of equality, so
 * that an index of that centre is read.
 */
export const inOversight = (sight: OversightSight, from: number): Condition => {
  const { controller, staffId, all, centre, hidden, oversight } = sight;
  const own = `r.controller = $${from}::uuid and r.staff_id <> $${from + 1}::uuid`;
  if (all) return { sql: own, values: [controller, staffId] };
  if (!hidden && !oversight)
    return { sql: `${own} and r.centre = $${from + 2}::uuid and ${isPlain}`, values: [controller, staffId, centre] };
  return {
    sql: `${own} and ((r.centre = $${from + 2}::uuid and ${isPlain})
      or ($${from + 3}::boolean and (${hidesPerson} or r.reviewed_for = 'protection'))
      or ($${from + 4}::boolean and r.reviewed_for = 'oversight'))`,
    values: [controller, staffId, centre, hidden, oversight],
  };
};
