import { callersMarkFunction } from '@mrc/access';
import { migrationNamed, ofStatements } from '@mrc/database';

/** The journal keeps which member of staff an event is about, and marks of what others told can be compared with the caller. */
export const NameResponsible20261130000000 = migrationNamed(
  'NameResponsible20261130000000',
  ofStatements([`alter table journal add column responsible uuid`, callersMarkFunction]),
);
