import { callersMarkFunction } from '@mrc/access';
import { migrationNamed, namingRole, ofStatements } from '@mrc/database';

const written = (['app', 'worker'] as const).map((role) =>
  namingRole(role, (name) => `revoke update, delete, truncate on journal from ${name}`),
);

/**
 * The journal keeps which member of staff an event is about, and is written and never changed by programs; marks of what others told
 * can be compared with the caller.
 */
export const NameResponsible20261130000000 = migrationNamed(
  'NameResponsible20261130000000',
  ofStatements([`alter table journal add column responsible uuid`, callersMarkFunction, ...written]),
);
