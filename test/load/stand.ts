import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { actorTokenSignerOf } from '@mrc/access';
import { registerPerson, type CallContract, type CallInput } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { connectServices, type Caller } from '@mrc/service-kit';
import { adminQueryOf, type AdminQuery } from '../network/admin-query';
import type { NetworkPlace } from '../network/environment';
import { OwnServers } from '../network/own-servers';
import { startProcesses, type NetworkProcesses, type ProgramName } from '../network/processes';
import { mutationDocument, Screen } from '../network/screen';
import { letJoin, seedNetwork, type SeededNetwork } from '../network/seed';
import { done, type Ask } from './arrivals';
import { HttpConnections } from './http-connection';
import { personByCall, personByForm, talkativePerson } from './people';
import { runningPrograms } from './resident';

/** A whole network as separate processes on a durable Postgres and a Kafka of its own, with staff, ready to be loaded. */
export type Stand = {
  readonly servers: OwnServers;
  readonly network: NetworkProcesses;
  readonly seeded: SeededNetwork;
  readonly query: AdminQuery;
  /** Registers somebody through the gateway, signed in. */
  registering(connections: number): Promise<{ readonly ask: Ask; close(): void }>;
  /** Registers somebody by a call to registration, without the gateway. */
  readonly registeringByCall: Ask;
  /** Runs `work` while the broker and every program but registration stand still. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** The same with somebody who says yes to every purpose. */
  readonly registeringTalkative: Ask;
};

/** What ends what was started, in the order of starting. */
export type Undo = (() => Promise<void>)[];

/** Ends everything, the latest first. */
export const undone = async (undo: Undo): Promise<void> => {
  for (const step of undo.splice(0).reverse()) await step();
};

const callMs = 5_000;
const cookie = '__Host-mrc';

// So that a row tells when it was committed, by the database's own clock.
const keepCommitTimes = async (servers: OwnServers): Promise<void> => {
  await adminQueryOf(servers.postgres.url)('alter system set track_commit_timestamp = on');
  await servers.stopPostgres();
  await servers.startPostgres();
};

const registeringThroughGateway = async (
  { environment }: NetworkProcesses,
  seeded: SeededNetwork,
  connections: number,
) => {
  const { PUBLIC_URL, PORT } = environment.programs.gateway;
  const { browser } = await Screen.of(PUBLIC_URL ?? '', seeded.staff.worker);
  const line = new HttpConnections(
    {
      port: Number(PORT),
      path: '/graphql',
      headers: { origin: browser.origin, cookie: `${cookie}=${browser.cookie(cookie) ?? ''}` },
    },
    connections,
  );
  const query = mutationDocument('registerPerson');
  const ask = async (): Promise<string> => {
    const answer = await line.post(JSON.stringify({ query, variables: { input: personByForm() } }));
    if (answer.includes('"__typename":"PersonRegistered"')) return done;
    return /"code":"([A-Z_]+)"/.exec(answer)?.[1] ?? 'error';
  };
  return { ask, close: () => line.close() };
};

/** Calls as the gateway does: one connection, and a token that is kept while it lasts. */
const callsOf = async ({ environment }: NetworkProcesses, seeded: SeededNetwork) => {
  const { programs } = environment;
  const sign = await actorTokenSignerOf(programs.directory);
  const address = programs.gateway['REGISTRATION_ADDRESS'] ?? '';
  const services = connectServices({
    directory: address,
    registration: address,
    assistance: address,
    referrals: address,
    reporting: address,
  });
  let kept = await sign(seeded.staff.worker.actor, new Date());
  const asking =
    <C extends CallContract>(contract: C, input: () => CallInput<C>): Ask =>
    async () => {
      if (kept.expiresAt.getTime() - Date.now() < 60_000) kept = await sign(seeded.staff.worker.actor, new Date());
      const options: Parameters<Caller>[2] = { token: kept.token, timeLeft: callMs };
      const answer = await services.call(contract, input(), options);
      return answer.outcome === 'ok' ? done : answer.outcome === 'refused' ? answer.refusal.code : answer.outcome;
    };
  return {
    registeringByCall: asking(registerPerson, () => personByCall()),
    registeringTalkative: asking(registerPerson, talkativePerson),
    close: () => services.close(),
  };
};

/** Starts these programs again with the profiler, which waits for a signal; their profiles are written when they end. */
const profile = async (network: NetworkProcesses, names: readonly ProgramName[], into: string): Promise<void> => {
  for (const name of names) {
    await network.kill(name);
    Object.assign(network.environment.programs[name] ?? {}, {
      NODE_OPTIONS: `--require ${path.join(__dirname, 'profiler.cjs')}`,
      MRC_PROFILE: path.join(into, `${name}.cpuprofile`),
    });
    await network.start(name);
  }
};

const pidsOf = (names: readonly ProgramName[]): number[] =>
  runningPrograms().flatMap(({ name, pid }) => (names.some((one) => one === name) ? [pid] : []));

const whileStopped = async <T>(pids: readonly number[], work: () => Promise<T>): Promise<T> => {
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  try {
    return await work();
  } finally {
    for (const pid of pids) process.kill(pid, 'SIGCONT');
  }
};

/** Begins the profiles of programs that have the profiler. */
export const beginProfiles = (names: readonly ProgramName[]): void => {
  for (const pid of pidsOf(names)) process.kill(pid, 'SIGUSR2');
};

const endGently = async (names: readonly ProgramName[]): Promise<void> => {
  for (const pid of pidsOf(names)) process.kill(pid, 'SIGTERM');
  const until = Date.now() + 20_000;
  while (Date.now() < until && pidsOf(names).length > 0) await sleep(100);
};

export type Profiling = { readonly names: readonly ProgramName[]; readonly into: string };

/** Starts the network; whatever was started so far is in `undo`, also where this throws. */
export const startStand = async (
  { names, into }: Profiling,
  undo: Undo,
  parts: Pick<NetworkPlace, 'console'> = {},
): Promise<Stand> => {
  const servers = new OwnServers();
  undo.push(() => servers.stop());
  await servers.startPostgres();
  await keepCommitTimes(servers);
  await servers.startKafka();
  const network = await startProcesses({
    ...servers.place,
    ...parts,
    cell: 'load',
    passwordSeed: newId(),
    logLevel: 'info',
  });
  undo.push(() => network.stop());
  if (names.length > 0) undo.push(() => endGently(names));
  const seeded = await seedNetwork(network.environment, network.actors);
  await letJoin(seeded, network.actors, 'worker');
  const calls = await callsOf(network, seeded);
  undo.push(() => calls.close());
  await profile(network, names, into);
  return {
    servers,
    network,
    seeded,
    query: adminQueryOf(servers.postgres.url),
    registering: (connections) => registeringThroughGateway(network, seeded, connections),
    registeringByCall: calls.registeringByCall,
    registeringTalkative: calls.registeringTalkative,
    alone: (work) => {
      const others = runningPrograms().filter(({ name }) => name !== 'registration');
      return whileStopped([...others.map(({ pid }) => pid), servers.kafka.pid], work);
    },
  };
};
