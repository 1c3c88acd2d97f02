import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  exitOf,
  isAlive,
  isRecordedProcess,
  logTail,
  readJson,
  recordOf,
  rotateLog,
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
  await Promise.all(left.map(({ pid }) => stopProcess(pid)));
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

const isReady = async (url) => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

/** Starts a Node program and waits until its readiness address answers. */
export const startProgram =
  ({ name, file, env, log, cwd, ready, patience = 120_000 }) =>
  async ({ signal, onSpawn }) => {
    rotateLog(log);
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
      if (await isReady(ready)) return handle;
      await sleep(100);
    }
    if (outcome === undefined) await handle.stop();
    if (signal.aborted) throw new Refusal(`${name} was stopped before it was ready.`);
    throw new Refusal(
      `${name} ${outcome ?? `was not ready within ${patience / 1000} s`}; the end of ${log}:\n${logTail(log, 15)}`,
    );
  };
