import { readdirSync } from 'node:fs';
import path from 'node:path';

const notOurs = /^(?:node_modules|dist|data|\..*)$/u;

/** Every file of a folder and of the folders in it, as they lie in a checkout: without packages, builds, data and what is hidden. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !notOurs.test(name))
    .flatMap((entry) => {
      const name = path.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(name) : [name];
    });
