import { accessLevel, type AccessLevel } from '@mrc/contracts';

/** Whether only the responsible worker and protection officers may know of it. */
const protects: Readonly<Record<AccessLevel, boolean>> = {
  open: false,
  audited: false,
  protected: true,
  sealed: true,
};

const levelsThat = (protect: boolean): string =>
  accessLevel.options.flatMap((level) => (protects[level] === protect ? [`'${level}'`] : [])).join(', ');

type Protected = { readonly accessLevel: 'protected' | 'sealed' };

/** Whether a thing of this access level is there for its worker and for protection officers only. */
export const isProtected = <Thing extends { readonly accessLevel: AccessLevel }>(
  thing: Thing,
): thing is Thing & Protected => protects[thing.accessLevel];

/** The level itself where it protects, otherwise the least that does. */
export const protectedAtLeast = (level: AccessLevel): AccessLevel => (protects[level] ? level : 'protected');

/** `isProtected` in SQL, of a column that holds an access level (`q.access_level`). */
export const protectedIn = (column: string): string => `${column} in (${levelsThat(true)})`;

/** The opposite of `protectedIn`; both are false of a level nobody knows, and of none. */
export const unprotectedIn = (column: string): string => `${column} in (${levelsThat(false)})`;
