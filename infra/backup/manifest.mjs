import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readJson, writeFileWhole } from '../processes.mjs';
import { Refusal, exitCodes } from '../refusal.mjs';

const manifestName = 'manifest.json';
const format = 1;

/** SHA-256 of a file, in hex. */
export const sha256Of = async (file) => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

const describeFiles = async (folder) => {
  const names = readdirSync(folder).filter((name) => name !== manifestName);
  return Promise.all(
    names.sort().map(async (name) => {
      const file = path.join(folder, name);
      return { name, bytes: statSync(file).size, sha256: await sha256Of(file) };
    }),
  );
};

const sync = (file) => {
  const open = openSync(file, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
};

/** Writes what a folder holds beside it, with sizes and checksums, and flushes all of it to the disk. */
export const writeManifest = async (folder, about) => {
  const manifest = { format, ...about, files: await describeFiles(folder) };
  writeFileWhole(path.join(folder, manifestName), `${JSON.stringify(manifest, undefined, 2)}\n`);
  for (const name of readdirSync(folder)) sync(path.join(folder, name));
  if (process.platform !== 'win32') sync(folder);
  return manifest;
};

const damaged = (folder, why) =>
  new Refusal(`The backup ${folder} is not whole (${why}): take another one.`, exitCodes.brokenFolder);

/** The refusal of a backup whose manifest cannot be read. */
export const withoutManifest = (folder) => damaged(folder, `its "${manifestName}" is missing or cannot be read`);

/** What a folder's manifest says; undefined where there is none. */
export const findManifest = (folder) => readJson(path.join(folder, manifestName));

/** Reads a manifest and holds every file against it; refused where one is missing, damaged or of a later format. */
export const checkManifest = async (folder) => {
  const manifest = findManifest(folder);
  if (manifest === undefined) throw withoutManifest(folder);
  if (manifest.format !== format)
    throw new Refusal(`The backup ${folder} has format ${manifest.format}; this version reads format ${format}.`);
  for (const { name, bytes, sha256 } of manifest.files) {
    const file = path.join(folder, name);
    if (!existsSync(file)) throw damaged(folder, `"${name}" is missing`);
    if (statSync(file).size !== bytes || (await sha256Of(file)) !== sha256)
      throw damaged(folder, `"${name}" is not what was written`);
  }
  return manifest;
};

/** Refuses a backup whose reading threw, with its words. */
export const orDamaged = async (folder, reading) => {
  try {
    return await reading();
  } catch (error) {
    throw error instanceof Refusal ? error : damaged(folder, error.message);
  }
};

/** Copies files for their owner's eyes only. */
export const copySecretFiles = (files, into) => {
  mkdirSync(into, { recursive: true, mode: 0o700 });
  for (const file of files) {
    const copy = path.join(into, path.basename(file));
    copyFileSync(file, copy);
    chmodSync(copy, 0o600);
  }
};
