import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findManifest } from './manifest.mjs';

const stamp = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z$/;
const drafts = '.partial';

/** The name of what is backed up at a moment. */
export const stampOf = (moment) => `${moment.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;

export const draftOf = (folder) => `${folder}${drafts}`;

/** What bears the name of a backup in a folder, oldest first: `{ folder, name, manifest }`; `manifest` is undefined where it cannot be read. */
export const stampedIn = (place) =>
  (existsSync(place) ? readdirSync(place) : [])
    .filter((name) => stamp.test(name))
    .sort()
    .map((name) => ({ name, folder: path.join(place, name), manifest: findManifest(path.join(place, name)) }));

/** The finished backups of a folder, oldest first: `{ folder, name, manifest }`. */
export const backupsIn = (place) => stampedIn(place).filter(({ manifest }) => manifest !== undefined);

/** Removes the oldest backups with their keys until `keep` are left, and what was never finished; answers what is left and what went. */
export const rotate = (place, keysPlace, keep) => {
  const all = backupsIn(place);
  const gone = all.slice(0, Math.max(0, all.length - keep));
  for (const { name, folder } of gone) {
    rmSync(folder, { recursive: true, force: true });
    rmSync(path.join(keysPlace, name), { recursive: true, force: true });
  }
  return { left: all.slice(gone.length), gone: gone.map(({ name }) => name) };
};

/** Removes what earlier backups began and did not finish. */
export const removeDrafts = (place) => {
  for (const name of existsSync(place) ? readdirSync(place) : []) {
    if (name.endsWith(drafts) && stamp.test(name.slice(0, -drafts.length)))
      rmSync(path.join(place, name), { recursive: true, force: true });
  }
};
