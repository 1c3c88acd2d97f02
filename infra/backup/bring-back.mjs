import { spawn } from 'node:child_process';
import path from 'node:path';
import { timed } from '../announce.mjs';
import { checkout, migrationEnvironment } from '../environment.mjs';
import { makeFolder } from '../folders.mjs';
import { build, install, isBuilt, isInstalled } from '../install.mjs';
import { exitOf } from '../processes.mjs';
import { Refusal } from '../refusal.mjs';
import { readSecrets } from '../secrets.mjs';

const program = path.join(checkout, 'dist', 'infra', 'src', 'bring-back.js');

/** Puts packages and build in place where they are missing. */
export const makeReady = async ({ data, logs }) => {
  makeFolder(data, process.getuid?.() === 0 ? 0o711 : 0o700);
  makeFolder(logs, 0o700);
  if (!isInstalled()) await timed('Packages installed', () => install({ log: path.join(logs, 'install.log') }));
  if (!isBuilt([program])) await timed('Built', () => build({ log: path.join(logs, 'build.log') }));
};

/** Lets a database that went back be served again: schemas and roles of this version, a new generation, no sessions. Answers what it did. */
export const bringBack = async (data, databaseUrl) => {
  const child = spawn(process.execPath, [program], {
    cwd: checkout,
    env: migrationEnvironment({ secrets: readSecrets(data), databaseUrl, brokers: undefined }),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let answer = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (answer += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (complaint += text));
  const closed = new Promise((resolve) => child.once('close', resolve));
  const outcome = await exitOf(child);
  await closed;
  if (outcome !== 'ended with code 0') throw new Refusal(complaint.trim() || `Bringing the database back ${outcome}.`);
  return JSON.parse(answer.trim().split('\n').at(-1));
};
