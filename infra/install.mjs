import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './environment.mjs';
import { exitOf, logTail, readJson } from './processes.mjs';
import { Refusal } from './refusal.mjs';

const modules = path.join(checkout, 'node_modules');
const lockFile = path.join(checkout, 'package-lock.json');
const installedMark = path.join(modules, '.mrc-installed.json');
const builtMark = path.join(checkout, 'dist', '.built.json');

const hashOf = (content) => createHash('sha256').update(content).digest('hex');

const matchesLock = (lock) => {
  const installed = readJson(path.join(modules, '.package-lock.json'));
  return Object.entries(lock.packages).every(
    ([folder, wanted]) =>
      folder === '' || wanted.optional || wanted.link || installed?.packages?.[folder]?.version === wanted.version,
  );
};

/** Whether `node_modules` is what `package-lock.json` says, put there by us or by hand. */
export const isInstalled = () => {
  const content = readFileSync(lockFile, 'utf8');
  const mark = { lock: hashOf(content), platform: `${process.platform}-${process.arch}` };
  const written = readJson(installedMark);
  if (written?.lock === mark.lock && written.platform === mark.platform) return true;
  if (written !== undefined || !matchesLock(JSON.parse(content))) return false;
  writeFileSync(installedMark, JSON.stringify(mark));
  return true;
};

/** Runs a program with its output in a log file; a failure is a refusal with the log's end. */
export const runLogged = async (command, args, { log, env = process.env, what, signal, shell = false }) => {
  mkdirSync(path.dirname(log), { recursive: true });
  const output = openSync(log, 'w', 0o600);
  const child = spawn(command, args, {
    cwd: checkout,
    env,
    shell,
    detached: process.platform !== 'win32',
    stdio: ['ignore', output, output],
    windowsHide: true,
  });
  closeSync(output);
  const end = () => endGroup(child);
  signal?.addEventListener('abort', end, { once: true });
  const outcome = await exitOf(child);
  signal?.removeEventListener('abort', end);
  signal?.throwIfAborted();
  if (outcome !== 'ended with code 0') {
    throw new Refusal(`${what} ${outcome}; the end of ${log}:\n${logTail(log, 30)}`);
  }
};

const endGroup = (child) => {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
  } catch {
    // it has ended by itself
  }
};

/** Puts the packages of the lockfile in place. */
export const install = async ({ log, signal }) => {
  // No package needs its install script: Postgres's links are made when it first starts.
  const args = [
    'ci',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
  ];
  const cli = process.env.npm_execpath;
  const what = 'Installing the packages';
  if (cli?.endsWith('.js')) await runLogged(process.execPath, [cli, ...args], { log, what, signal });
  else
    await runLogged(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
      log,
      what,
      signal,
      shell: process.platform === 'win32',
    });
  const mark = { lock: hashOf(readFileSync(lockFile, 'utf8')), platform: `${process.platform}-${process.arch}` };
  writeFileSync(installedMark, JSON.stringify(mark));
};

const skipped = new Set(['node_modules', 'dist', '.git', '.nx', 'data', 'coverage']);

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesUnder(full);
    return entry.isFile() && !entry.name.endsWith('.spec.ts') && !entry.name.endsWith('.md') ? [full] : [];
  });

const sourceFolders = ['libs', 'services', 'gateway', 'web', 'infra/src'];
const sourceFiles = ['package-lock.json', 'tsconfig.base.json', '.swcrc', 'nx.json'];

const sourcesHash = () => {
  const folders = sourceFolders.map((name) => path.join(checkout, name)).filter((folder) => existsSync(folder));
  const files = [...sourceFiles.map((name) => path.join(checkout, name)), ...folders.flatMap(filesUnder)].filter(
    (file) => existsSync(file),
  );
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(`${path.relative(checkout, file)}\0`).update(hashOf(readFileSync(file)));
  return hash.digest('hex');
};

/** Whether `dist` was built from the sources as they are now. */
export const isBuilt = (programs) => {
  const built = readJson(builtMark);
  return programs.every((file) => existsSync(file)) && built?.sources === sourcesHash();
};

/** Builds every project into `dist`. */
export const build = async ({ log, signal }) => {
  const sources = sourcesHash();
  rmSync(builtMark, { force: true });
  const nx = path.join(modules, 'nx', 'dist', 'bin', 'nx.js');
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' };
  await runLogged(process.execPath, [nx, 'run-many', '-t', 'build'], { log, env, what: 'The build', signal });
  writeFileSync(builtMark, JSON.stringify({ sources }));
};
