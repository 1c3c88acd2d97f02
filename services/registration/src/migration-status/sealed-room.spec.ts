import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const services = path.resolve(__dirname, '../../..');
const room = path.basename(__dirname);

const sources = readdirSync(services, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.includes(`${path.sep}src${path.sep}`) && file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(services, file), 'utf8') }));

/** Files that say how long tables are kept, how they are erased and how they are made, and read none. */
const keepers = /(?:retention\.ts$|erasure-rules\.ts$|[\\/]migrations[\\/])/u;

const naming = (word: RegExp) =>
  sources.filter(({ text }) => word.test(text)).map(({ file }) => file.replaceAll(path.sep, '/'));

describe('what is sealed', () => {
  it('is read and written by its own room alone, in every service', () => {
    const files = naming(/migration_status/u);
    expect(files).toContain(`registration/src/${room}/migration-status.store.ts`);
    expect(files.filter((file) => !file.includes(`/${room}/`) && !keepers.test(file))).toEqual([]);
  });

  it('is handed over by its room to nobody but the service that answers for it', () => {
    expect(naming(/from '\.\.?\/migration-status\//u)).toEqual(['registration/src/registration.module.ts']);
  });
});
