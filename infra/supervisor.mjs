import { rmSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  databasePatience,
  exitOf,
  isAlive,
  isRecordedProcess,
  logTail,
  readJson,
  recordOf,
  spawnLogged,
  stopProcess,
  writeFileWhole,
} from './processes.mjs';
import { Refusal } from './refusal.mjs';

const firstPause = 500;
const longestPause = 30_000;
const steadyAfter = 60_000;

/** Stops what a run that was killed left behind, by the record it kept. */
export const stopLeftovers = async (recordFile) => {
  const left = (readJson(recordFile) ?? []).filter(isRecordedProcess);
  await Promise.all(left.map(({ pid }) => stopProcess(pid, { patience: databasePatience })));
  rmSync(recordFile, { force: true });
  return left.map(({ name }) => name);
};

/**
 * Keeps units running. A unit is `{ name, start, stage }`; `start()` answers `{ pid, exited, stop }` once it serves.
 * A unit that ends by itself after that is started again, unless it says `once`. Stages stop from the highest to the lowest.
 */
export const createSupervisor = ({ say, recordFile }) => {
  const units = [];
  const stopped = new AbortController();
  let stopping;
  let unwritten = false;

  const writeRecord = () => {
    const running = units.filter(({ pid }) => pid !== undefined);
    writeFileWhole(recordFile, JSON.stringify(running.map(({ name, pid }) => ({ name, ...recordOf(pid) }))));
  };

  const note = (unit, pid) => {
    unit.pid = pid;
    if (pid === undefined) return;
    try {
      writeRecord();
      unwritten = false;
    } catch (error) {
      if (!unwritten)
        say(`What runs cannot be written down (${error.code ?? error.message}: ${recordFile}); it goes on.`);
      unwritten = true;
    }
  };

  const watch = async (unit) => {
    const since = Date.now();
    const outcome = await unit.handle.exited;
    unit.handle = undefined;
    note(unit, undefined);
    if (stopped.signal.aborted || unit.once) return;
    if (Date.now() - since > steadyAfter) unit.pause = firstPause;
    await revive(unit, outcome);
  };

  const revive = async (unit, outcome) => {
    say(`${unit.name} ${outcome}; starting it again in ${unit.pause / 1000} s (${unit.log}).`);
    await sleep(unit.pause, undefined, { signal: stopped.signal }).catch(() => undefined);
    unit.pause = Math.min(unit.pause * 2, longestPause);
    if (stopped.signal.aborted) return;
    unit.starting = begin(unit);
    try {
      await unit.starting;
      say(`${unit.name} serves again.`);
    } catch (error) {
      if (!stopped.signal.aborted) await revive(unit, `did not start: ${error.message.split('\n')[0]}`);
    }
  };

  const begin = async (unit) => {
    unit.handle = await unit.start({ signal: stopped.signal, onSpawn: (pid) => note(unit, pid) });
    note(unit, unit.handle.pid);
    void watch(unit);
  };

  const stopUnit = async (unit) => {
    await unit.starting?.catch(() => undefined);
    await unit.handle?.stop();
  };

  return {
    signal: stopped.signal,

    /** Starts a unit for the first time; throws when it does not come up. */
    start: async (unit) => {
      stopped.signal.throwIfAborted();
      const known = { ...unit, pause: firstPause };
      units.push(known);
      known.starting = begin(known);
      return known.starting;
    },

    /** Stops everything once, stage by stage; later calls wait for the same end. */
    stop: () => {
      stopping ??= (async () => {
        stopped.abort();
        for (const stage of [...new Set(units.map((unit) => unit.stage))].sort((a, b) => b - a)) {
          await Promise.all(units.filter((unit) => unit.stage === stage).map(stopUnit));
        }
        rmSync(recordFile, { force: true });
      })();
      return stopping;
    },

    /** Ends everything without asking. */
    kill: () => {
      for (const { pid } of units) if (pid !== undefined && isAlive(pid)) process.kill(pid, 'SIGKILL');
    },
  };
};

/** What an address of this machine answers: `{ status, body }`, or undefined where it does not within two seconds. Not by `fetch`, which refuses some ports. */
export const ask = (url) =>
  new Promise((resolve) => {
    const request = get(url, { timeout: 2_000 }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => (body += text));
      response.once('end', () => resolve({ status: response.statusCode, body }));
      response.once('error', () => resolve(undefined));
    });
    request.once('timeout', () => request.destroy()).once('error', () => resolve(undefined));
  });

/** Waits until a program that has come up is ready; refuses with what it lacks. */
export const untilReady = async (name, url, signal, patience = 60_000) => {
  let answer;
  const end = Date.now() + patience;
  while (!signal.aborted && Date.now() < end) {
    answer = await ask(url);
    if (answer?.status === 200) return;
    await sleep(100);
  }
  signal.throwIfAborted();
  throw new Refusal(
    `${name} has come up and is not ready within ${patience / 1000} s: ${answer?.body || 'it does not answer'}. docs/operations.md says what each word means.`,
  );
};

/** Starts a Node program and waits until it says that it has come up, whatever it may lack since then. */
export const startProgram =
  ({ name, file, env, log, cwd, started, patience = 120_000 }) =>
  async ({ signal, onSpawn }) => {
    const child = spawnLogged(
      process.execPath,
      ['--enable-source-maps', '--disable-warning=TimeoutNegativeWarning', file],
      { log, env, cwd },
    );
    const exited = exitOf(child);
    let outcome;
    void exited.then((words) => (outcome = words));
    if (child.pid) onSpawn(child.pid);
    const handle = {
      pid: child.pid,
      exited,
      stop: async () => {
        await stopProcess(child.pid, { patience: 20_000 });
        await exited;
      },
    };
    const end = Date.now() + patience;
    while (outcome === undefined && !signal.aborted && Date.now() < end) {
      if ((await ask(started))?.status === 200) return handle;
      await sleep(100);
    }
    if (outcome === undefined) await handle.stop();
    if (signal.aborted) throw new Refusal(`${name} was stopped before it had come up.`);
    throw new Refusal(
      `${name} ${outcome ?? `had not come up within ${patience / 1000} s`}; the end of ${log}:\n${logTail(log, 15)}`,
    );
  };
