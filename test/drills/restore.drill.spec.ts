import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { operationsOf, services } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import { migrate } from '../../infra/src/migrate';
import { adminQueryOf, type AdminQuery } from '../network/admin-query';
import { comesToHold } from '../network/comes-to-hold';
import { DataFolder } from '../network/data-folder';
import { OwnServers } from '../network/own-servers';
import { startProcesses, type NetworkProcesses } from '../network/processes';
import { seedNetwork, type SeededNetwork } from '../network/seed';
import { agreed, comesToAgree, disagreementOf, type Disagreement } from './agreement';
import { followings, notOnce, type Following } from './checks';
import { Load, type Acknowledged } from './load';

jest.setTimeout(240_000);

const agreesWithin = 60_000;
const comparedWithin = 60_000;
const servers = new OwnServers();
const cell = 'restored';
const folder = new DataFolder(servers.data, { CELL: cell });
const backups = path.join(servers.data, 'backups');
const kafkaData = path.join(servers.data, 'kafka');
const lagging = ['assistance', 'reporting'] as const;
let network: NetworkProcesses;
let seeded: SeededNetwork;
let query: AdminQuery;
let following: Following[];
let databaseUrl: string;
let beforeBackup: readonly Acknowledged[];
const table: string[] = [];

const newLoad = (): Load =>
  new Load(network.actors, {
    worker: seeded.staff.worker.actor,
    officer: seeded.staff.lawyer.actor,
    receiverId: seeded.organisations.legalAid.commandId,
    offeringId: seeded.offerings.legalHelp.commandId,
  });

/** Loads the network for a while and waits until every story has ended. */
const loadFor = async (milliseconds: number): Promise<Load> => {
  const load = newLoad();
  load.start(5);
  await sleep(milliseconds);
  await load.stop();
  expect(load.unexpected).toEqual([]);
  return load;
};

const stopNetwork = async (): Promise<void> => {
  await Promise.all(services.map((name) => network.kill(name)));
  folder.markStopped();
};

const startNetwork = async (): Promise<void> => {
  await migrate(network.environment.migration);
  await network.start('directory');
  await Promise.all(services.filter((name) => name !== 'directory').map((name) => network.start(name)));
  await folder.markRunning(databaseUrl, network.environment.programs);
};

const restore = async (): Promise<void> => {
  await servers.stopPostgres();
  await folder.command('restore', '--from', backups, '--over');
  await servers.startPostgres();
};

const loseKafka = async (): Promise<void> => {
  await servers.killKafka();
  const lost = readdirSync(kafkaData).filter((name) => name !== 'password-seed');
  for (const name of lost) rmSync(path.join(kafkaData, name), { recursive: true });
  await servers.startKafka();
};

/** The owners and consumers that say of themselves that they do not agree. */
const differing = async (): Promise<string[]> => {
  const { actor } = seeded.staff.administrator;
  const answers = await Promise.all(
    services.map((name) => network.actors.valueOf(operationsOf(name).checkAgreement, {}, actor)),
  );
  const standings = answers.flat().filter(({ state, parked }) => state !== 'agrees' || parked > 0);
  return standings.map(({ consumer, owner, state }) => `${consumer} ${owner} ${state}`);
};

/** Waits until every consumer says of itself that it agrees; answers the seconds that took. */
const comesToSaySo = async (): Promise<number> => {
  const began = Date.now();
  await comesToHold(async () => expect(await differing()).toEqual([]), comparedWithin);
  return (Date.now() - began) / 1000;
};

/** Lets consumers lag, stops everything, lets it happen, starts again: the network comes to agree, and serves. */
const comesBackFrom = async (what: string, happen: () => Promise<void>): Promise<Load> => {
  await network.kill('reporting');
  const lost = newLoad();
  lost.start(5);
  await sleep(4_000);
  await lost.stop();
  await stopNetwork();
  await happen();
  await startNetwork();
  const began = await disagreementOf(query, following);
  const { seconds, left } = await comesToAgree(query, following, agreesWithin);
  table.push(`${what.padEnd(36)} ${seconds.toFixed(1).padStart(6)} s  at start ${words(began)}; then ${words(left)}`);
  expect(left).toEqual(agreed);
  table.push(`${''.padEnd(36)} ${(await comesToSaySo()).toFixed(1).padStart(6)} s  more until every consumer says so`);
  const after = await loadFor(3_000);
  expect((await comesToAgree(query, following, agreesWithin)).left).toEqual(agreed);
  expect(await notOnce(query, after.acknowledged)).toEqual([]);
  return lost;
};

const words = (disagreement: Disagreement): string =>
  Object.entries(disagreement)
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${name} ${number}`)
    .join(', ') || 'nothing';

beforeAll(async () => {
  await Promise.all([servers.startPostgres(), servers.startKafka()]);
  await adminQueryOf(servers.postgres.url)('create database mrc');
  const url = new URL(servers.postgres.url);
  url.pathname = '/mrc';
  databaseUrl = url.toString();
  query = adminQueryOf(databaseUrl);
  const place = { ...servers.place, databaseUrl, cell };
  network = await startProcesses({ ...place, passwordSeed: newId(), logLevel: 'info' }, services);
  seeded = await seedNetwork(network.environment, network.actors);
  await folder.markRunning(databaseUrl, network.environment.programs);
}, 600_000);

afterAll(async () => {
  process.stdout.write(`${table.join('\n')}\n`);
  await network?.stop();
  await servers.stop();
}, 120_000);

describe('a backup', () => {
  it('is taken under load while consumers lag, and is whole', async () => {
    beforeBackup = (await loadFor(4_000)).acknowledged;
    following = await followings(query);
    await Promise.all(lagging.map((name) => network.kill(name)));
    const load = newLoad();
    load.start(5);
    await eventually(() => load.acknowledged.length > 5, { within: 20_000 });
    const said = await folder.command('backup', '--to', backups);
    expect(said).toContain('Backup: ');
    const told = load.stop();
    await Promise.all(lagging.map((name) => network.start(name)));
    await told;
    expect(load.unexpected).toEqual([]);
    expect((await comesToAgree(query, following, agreesWithin)).left).toEqual(agreed);
  });
});

describe('the network agrees with itself again', () => {
  it('after Postgres went back to a backup while Kafka went on', async () => {
    const lost = await comesBackFrom('Postgres back, Kafka goes on', restore);
    expect(await notOnce(query, beforeBackup)).toEqual([]);
    expect(await notOnce(query, lost.acknowledged)).toHaveLength(lost.acknowledged.length);
  });

  it('after Kafka lost everything while Postgres stayed', async () => {
    const lost = await comesBackFrom('Kafka lost, Postgres stays', loseKafka);
    expect(await notOnce(query, [...beforeBackup, ...lost.acknowledged])).toEqual([]);
  });

  it('after both', async () => {
    await comesBackFrom('both', async () => {
      await restore();
      await loseKafka();
    });
    expect(await notOnce(query, beforeBackup)).toEqual([]);
  });
});

describe('an operator', () => {
  it('is told that everybody agrees, in a sentence for each consumer', async () => {
    await comesToSaySo();
    const said = await folder.command('operate', 'check');
    expect(said).toMatch(/^referrals open-inbox: agrees with registration\.$/m);
    expect(
      said
        .trim()
        .split('\n')
        .filter((line) => / behind| ahead|not been compared/.test(line)),
    ).toEqual([]);
  });

  it.each([
    ['dead letters', ['dead-letters', 'list'], 'There are no dead letters.'],
    ['a rebuild', ['rebuild', 'assistance', 'known-subject'], 'known-subject is empty and fills again.'],
    ['telling again', ['tell-again', 'registration'], 'registration tells again all it has told.'],
  ])('asks for %s and is told what came of it', async (_what, words, sentence) => {
    expect(await folder.command('operate', ...words)).toContain(sentence);
  });

  it('is told which program does not answer, and that a reaction cannot be rebuilt', async () => {
    await expect(folder.command('operate', 'status')).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/gateway +NO ANSWER[^]*Not ready: gateway\./) as string,
    });
    await expect(folder.command('operate', 'rebuild', 'referrals', 'open-inbox')).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('a reaction cannot be rebuilt') as string,
    });
  });

  it('leaves a line for each use: who, what and when', () => {
    const lines = readFileSync(path.join(servers.data, 'logs', 'operate.log'), 'utf8')
      .trim()
      .split('\n');
    const last = JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>;
    expect(last).toMatchObject({ command: 'rebuild', service: 'referrals', consumer: 'open-inbox' });
    expect(last).toMatchObject({ who: userInfo().username, outcome: 'ended with code 1' });
  });
});
