import { chownSync, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { postgresIdentity } from '../postgres-binaries.mjs';
import { layout } from '../postgres.mjs';
import { writeFileWhole } from '../processes.mjs';
import { readBaseBackup } from './base-backup.mjs';
import { orDamaged } from './manifest.mjs';

/** Puts a base backup into a new folder as Postgres keeps one, ready to recover; `password` is its superuser's. */
export const unpackInto = async (folder, { backup, manifest, password }) => {
  const identity = postgresIdentity();
  const own = (place) => identity && chownSync(place, identity.uid, identity.gid);
  const files = layout(folder);
  for (const place of [folder, files.cluster]) {
    mkdirSync(place, { recursive: true, mode: 0o700 });
    own(place);
  }
  const unpack = async (entry) => {
    const place = path.join(files.cluster, entry.path);
    if (entry.kind === 'folder') {
      mkdirSync(place, { recursive: true, mode: 0o700 });
      own(place);
      return undefined;
    }
    const file = await open(place, 'wx', 0o600);
    own(place);
    return { write: (piece) => file.writeFile(piece), end: () => file.close() };
  };
  const count = await orDamaged(backup, () => readBaseBackup(backup, manifest.wal, unpack));
  writeFileWhole(path.join(files.cluster, 'recovery.signal'), '', { owner: identity });
  writeFileWhole(files.password, `${password}\n`, { owner: identity });
  writeFileWhole(files.ready, JSON.stringify({ version: manifest.postgres }), { owner: identity });
  return count;
};
