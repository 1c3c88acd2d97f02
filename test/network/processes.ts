import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { services } from '@mrc/contracts';
import { eventually } from '@mrc/testing';
import { migrate } from '../../infra/src/migrate';
import { actorsOf, type Actors } from './actors';
import { compileNetwork } from './built';
import { environmentOf, type NetworkEnvironment, type NetworkPlace } from './environment';

const programNames = [...services, 'gateway'] as const;
type Program = (typeof programNames)[number];
/** An instance of a program: `referrals`, and `referrals 2` where there are two. */
export type ProgramName = Program | `${Program} ${number}`;

/** A compiled version of the programs, and what each instance is started with. */
export type ProgramVersion = {
  readonly compiled: string;
  readonly programs: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** The network as separate processes, each of which may be killed and started again. */
export type NetworkProcesses = {
  readonly environment: NetworkEnvironment;
  readonly actors: Actors;
  /** Where each program's output is kept, by `<name>.log`. */
  readonly logs: string;
  /** Ends a program at once, as a crash would. */
  kill(name: ProgramName): Promise<void>;
  /** Asks a program to end and waits until it has. */
  end(name: ProgramName): Promise<void>;
  /** Starts a program, of this version unless told, and waits until it is ready. */
  start(name: ProgramName, version?: ProgramVersion): Promise<void>;
  stop(): Promise<void>;
};

const readyWithinMs = 240_000;

const fileOf = (name: ProgramName): string => {
  const [program = ''] = name.split(' ');
  return path.join(...(program === 'gateway' ? [program] : ['services', program]), 'src', 'main.js');
};

/** Every instance of these programs. */
export const instancesOf = (programs: readonly Program[], instances: number): ProgramName[] =>
  Array.from({ length: instances }, (_, place) => place).flatMap((place) =>
    programs.map((name): ProgramName => (place === 0 ? name : `${name} ${place + 1}`)),
  );

const isReady = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(`${address}/health/ready`)).ok;
  } catch {
    return false;
  }
};

/**
 * Starts the programs on a Postgres and a Kafka that are there, after creating schemas and topics; of the version that `earlier`
 * prepared, where it is given.
 */
export const startProcesses = async (
  place: NetworkPlace,
  wanted: readonly ProgramName[] = instancesOf(programNames, place.instances ?? 1),
  earlier?: (environment: NetworkEnvironment) => Promise<ProgramVersion>,
): Promise<NetworkProcesses> => {
  const logs = path.join(place.data, 'logs');
  mkdirSync(logs, { recursive: true });
  const [compiled, environment] = await Promise.all([compileNetwork(), environmentOf(place)]);
  const current = { compiled, programs: environment.programs };
  const first = (await earlier?.(environment)) ?? current;
  await migrate(environment.migration);
  const actors = await actorsOf(environment);
  const children = new Map<ProgramName, ChildProcess>();

  const addressOf = (name: ProgramName): string => {
    const { HTTP_PORT, PORT } = environment.programs[name] ?? {};
    return `http://127.0.0.1:${HTTP_PORT ?? PORT ?? ''}`;
  };
  const start = async (name: ProgramName, version: ProgramVersion = current): Promise<void> => {
    const log = openSync(path.join(logs, `${name}.log`), 'a');
    const env = { PATH: process.env['PATH'], ...version.programs[name] };
    const file = path.join(version.compiled, fileOf(name));
    const child = spawn(process.execPath, [file], { env, stdio: ['ignore', log, log] });
    closeSync(log);
    children.set(name, child);
    await eventually(
      async () => {
        if (child.exitCode !== null) return true;
        return isReady(addressOf(name));
      },
      { within: readyWithinMs, every: 50 },
    );
    if (child.exitCode !== null)
      throw new Error(`${name} ended with ${child.exitCode} before it was ready: see its log`);
  };
  const end = async (name: ProgramName, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    const child = children.get(name);
    children.delete(name);
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  const stop = async (): Promise<void> => {
    await actors.close();
    await Promise.all([...children.keys()].map((name) => end(name, 'SIGKILL')));
  };
  try {
    await start('directory', first);
    await Promise.all(wanted.filter((name) => name !== 'directory').map((name) => start(name, first)));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    environment,
    actors,
    logs,
    start,
    stop,
    kill: (name) => end(name, 'SIGKILL'),
    end: (name) => end(name, 'SIGTERM'),
  };
};
