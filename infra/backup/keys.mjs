import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { putAside } from './aside.mjs';
import { copySecretFiles, writeManifest } from './manifest.mjs';

const superuserPassword = 'superuser-password';
/** Files of the data folder that hold secrets or say what the database holds. */
const beside = ['demo-sign-ins.json', 'demo-loaded.json'];

const keyFiles = (data) => {
  const folder = path.join(data, 'keys');
  return existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => path.join(folder, name))
    : [];
};

/** Tells one set of keys from another without telling anything of them; undefined where there are none. */
export const fingerprintOf = (data) => {
  const files = keyFiles(data);
  if (files.length === 0) return undefined;
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${path.basename(file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
};

/** Copies the keys of a data folder and the superuser's password into a folder of their own, with a manifest. */
export const backUpKeys = async (data, into, about) => {
  const others = [path.join(data, 'postgres', superuserPassword), ...beside.map((name) => path.join(data, name))];
  const keys = keyFiles(data);
  copySecretFiles([...keys, ...others.filter((file) => existsSync(file))], into);
  return writeManifest(into, { ...about, keys: keys.map((file) => path.basename(file)) });
};

/** Where a data folder, or a backup of keys, has the superuser's password. */
export const superuserPasswordIn = {
  data: (data) => path.join(data, 'postgres', superuserPassword),
  backup: (folder) => path.join(folder, superuserPassword),
};

/** Puts keys back into a data folder; what is beside them only where it is missing. */
const putKeysBack = (manifest, from, data) => {
  copySecretFiles(
    manifest.keys.map((name) => path.join(from, name)),
    path.join(data, 'keys'),
  );
  const others = beside.filter((name) => existsSync(path.join(from, name)) && !existsSync(path.join(data, name)));
  copySecretFiles(
    others.map((name) => path.join(from, name)),
    data,
  );
};

/**
 * Does `work(folder)` with the folder whose `keys` are to be used: the data folder, or where the keys of a backup are asked for one
 * beside it. Those take the place of the data folder's own only once the work is done.
 */
export const underKeysOf = async ({ from, manifest }, data, work) => {
  if (!from) return work(data);
  const folder = path.join(data, 'keys');
  const staging = path.join(data, 'keys.restoring');
  rmSync(staging, { recursive: true, force: true });
  try {
    putKeysBack(manifest, from, staging);
    const done = await work(staging);
    putAside(folder);
    renameSync(path.join(staging, 'keys'), folder);
    putKeysBack(manifest, from, data);
    return done;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
};
