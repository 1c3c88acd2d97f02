import { migrationNamed, type Migration } from './migration';

/** A migration of a test: `up` runs in a transaction, or outside one. */
export const migrationOf = (name: string, up: Migration['up'], { transaction = true } = {}) =>
  migrationNamed(name, { transaction, up });
