import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { migrationNamed, type Migration, type NamedMigration } from './migration';

const load = createRequire(__filename);
const migrationFile = /^(\d{14})-([a-z0-9-]+)\.[jt]s$/;

const isMigration = (value: unknown): value is Migration =>
  typeof value === 'object' &&
  value !== null &&
  'up' in value &&
  typeof value.up === 'function' &&
  'transaction' in value &&
  typeof value.transaction === 'boolean';

const declaredIn = (file: string): Migration => {
  const loaded: unknown = load(file);
  const migration =
    typeof loaded === 'object' && loaded !== null && 'migration' in loaded ? loaded.migration : undefined;
  if (!isMigration(migration)) throw new Error(`${path.basename(file)} exports no "migration"`);
  return migration;
};

/** `20261129050000-say-what-is-awaited.ts` is `SayWhatIsAwaited20261129050000`. */
const nameOf = (writtenAt: string, does: string): string =>
  does
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('') + writtenAt;

const writtenAt = ({ name }: NamedMigration): string => name.slice(-14);

/**
 * The migrations of a schema by the time they were written: those of its folder, a file `<UTC timestamp>-<what it does>.ts` each whose
 * `migration` says what it does, and those that a library brings. Throws where a file that is named so has none.
 */
export const migrationsIn = (
  folder: string,
  ofLibraries: readonly NamedMigration[] = [],
): readonly NamedMigration[] => {
  const own = readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [, at, does] = migrationFile.exec(file) ?? [];
      if (at === undefined || does === undefined) return [];
      return [migrationNamed(nameOf(at, does), declaredIn(path.join(folder, file)))];
    });
  return [...own, ...ofLibraries].sort((one, other) => Number(writtenAt(one)) - Number(writtenAt(other)));
};
