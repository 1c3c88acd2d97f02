import { execFileSync, spawn } from 'node:child_process';
import { chownSync, closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder } from './folders.mjs';
import { keepLogWithin } from './log-files.mjs';
import { Refusal, exitCodes } from './refusal.mjs';

export const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return processState(pid) !== 'Z';
};

const linuxStat = (pid) => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
};

const processState = (pid) => {
  if (process.platform !== 'linux') return undefined;
  try {
    return linuxStat(pid)[0];
  } catch {
    return 'Z';
  }
};

/** Tells one process from a later one with the same number; undefined when it is gone. */
export const processMark = (pid) => {
  if (!isAlive(pid)) return undefined;
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      return `${boot}/${linuxStat(pid)[19]}`;
    }
    if (process.platform === 'win32') return 'alive';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
};

/** What is written down of a process so that a later run can recognise it. */
export const recordOf = (pid) => ({ pid, mark: processMark(pid) });

export const isRecordedProcess = (record) =>
  typeof record?.pid === 'number' && record.mark !== undefined && processMark(record.pid) === record.mark;

export const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Replaces a file in one step, so that a reader never meets half of it. */
export const writeFileWhole = (file, content, { mode = 0o600, owner } = {}) => {
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(draft, content, { mode, flag: 'wx' });
    if (owner) chownSync(draft, owner.uid, owner.gid);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
};

/** Waits until the condition holds; answers whether it did. */
export const waitUntil = async (condition, milliseconds, step = 25) => {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await condition()) return true;
    await sleep(step);
  }
  return Boolean(await condition());
};

/** Makes this process the only one that works on a folder; answers a function that gives it back. */
export const claimFolder = (folder, what) => {
  makeFolder(folder, 0o700);
  const file = path.join(folder, 'owner.json');
  const mine = JSON.stringify(recordOf(process.pid));
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 });
      return () => {
        if (readFileIfAny(file) === mine) rmSync(file, { force: true });
      };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = readJson(file);
    if (isRecordedProcess(owner)) {
      throw new Refusal(
        `${what} already runs on ${folder} (process ${owner.pid}): stop that one first, or use another folder.`,
        exitCodes.alreadyRunning,
      );
    }
    rmSync(file, { force: true });
  }
  throw new Refusal(`${file} cannot be taken: another process keeps writing it.`, exitCodes.alreadyRunning);
};

const readFileIfAny = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** What a server that is not ours is given of this process's environment: nothing that could be a secret of the terminal's. */
export const bareEnvironment = () => {
  const kept = [
    'PATH',
    'HOME',
    'JAVA_HOME',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot',
    'LD_LIBRARY_PATH',
    'DYLD_LIBRARY_PATH',
  ];
  return Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
};

/** Starts a program in its own process group with its output in a log file, which is kept within its limits while it runs. */
export const spawnLogged = (command, args, { log, cwd, env, identity, input = 'ignore' }) => {
  const letGo = keepLogWithin(log);
  const output = openSync(log, 'a', 0o600);
  try {
    const child = spawn(command, args, {
      cwd,
      env,
      detached: process.platform !== 'win32',
      stdio: [input, output, output],
      windowsHide: true,
      ...(identity ?? {}),
    });
    return child.once('error', letGo).once('exit', letGo);
  } finally {
    closeSync(output);
  }
};

/** Settles when the child is gone, with the words for how it went. */
export const exitOf = (child) =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(`could not be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with code ${code}`));
  });

/** Sends a signal; answers whether there was somebody to take it. */
export const signalProcess = (pid, signal) => {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
};

/** Milliseconds within which a database writes down what it holds, also on a slow disk; it is ended by force only then. */
export const databasePatience = 60_000;

/** Asks a process to end, then ends it. */
export const stopProcess = async (pid, { signal = 'SIGTERM', patience = 15_000 } = {}) => {
  if (!isAlive(pid)) return;
  signalProcess(pid, signal);
  if (await waitUntil(() => !isAlive(pid), patience)) return;
  signalProcess(pid, 'SIGKILL');
  await waitUntil(() => !isAlive(pid), 5_000);
};

/** Stops the process that a record file names, if it still is that one; answers what the file said. */
export const stopRecorded = async (file, signal = 'SIGTERM') => {
  const record = readJson(file);
  if (isRecordedProcess(record)) await stopProcess(record.pid, { signal, patience: databasePatience });
  rmSync(file, { force: true });
  return record;
};

/** The last lines of a log, for the sentence that says why something did not start. */
export const logTail = (file, lines = 5) => (readFileIfAny(file) ?? '').trimEnd().split('\n').slice(-lines).join('\n');

/** Runs `stop` once on SIGINT or SIGTERM, or when the parent that holds our standard input is gone. */
export const onStopRequest = (stop, { withParent = false } = {}) => {
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    void stop();
  };
  process.on('SIGINT', ask);
  process.on('SIGTERM', ask);
  process.on('SIGHUP', ask);
  if (withParent) process.stdin.on('end', ask).on('close', ask).on('error', ask).resume();
};

/** Calls `closed` once when nobody reads our output any more; an output that cannot be written for another reason is done without. */
export const onOutputClosed = (closed) => {
  let known = false;
  for (const output of [process.stdout, process.stderr]) {
    output.on('error', ({ code }) => {
      if (code !== 'EPIPE' || known) return;
      known = true;
      closed();
    });
  }
};
