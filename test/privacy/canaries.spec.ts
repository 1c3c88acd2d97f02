import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { allCalls, registerPerson, topicOf } from '@mrc/contracts';
import { newId, silentLog } from '@mrc/kernel';
import { KafkaBus } from '@mrc/messaging';
import { adminQueryOf, type AdminQuery } from '../network/admin-query';
import { OwnServers } from '../network/own-servers';
import { startProcesses, type NetworkProcesses } from '../network/processes';
import { Screen } from '../network/screen';
import { letJoin, seedNetwork, type SeededNetwork } from '../network/seed';
import { Canaries, freeTextOf } from './canaries';
import { runJob } from './job';
import { filesIn, searchFiles, searchTables, searchTopics, type Searched } from './places';

jest.setTimeout(300_000);

const cell = 'privacy';
const canaries = new Canaries();
const servers = new OwnServers();
let network: NetworkProcesses;
let query: AdminQuery;
let seeded: SeededNetwork;
let job: Awaited<ReturnType<typeof runJob>>;

beforeAll(async () => {
  await servers.startPostgres();
  await servers.startKafka();
  query = adminQueryOf(servers.postgres.url);
  network = await startProcesses({ ...servers.place, cell, passwordSeed: newId(), logLevel: 'debug' });
  seeded = await seedNetwork(network.environment, network.actors);
  job = await runJob(network.actors, seeded, canaries, query);
}, 600_000);

afterAll(async () => {
  await network?.stop();
  await servers.stop();
}, 120_000);

/** Texts that name nobody: a code of the time zone database, a wording's id, the number of a card. */
const notOfPeople = /(^| |\.)(timeZone|wordingId|reference)$/;

const leaks = (places: readonly Searched[]) => places.filter(({ found }) => found.length > 0);

const quietTables = ({ schema, name }: { readonly schema: string; readonly name: string }): boolean =>
  ['reporting', 'gateway'].includes(schema) ||
  ['journal', 'outbox', 'command', 'dead_letter', 'parked_event'].includes(name);

describe('every word of a person that a command takes', () => {
  it('was planted as a canary', () => {
    const fields = allCalls
      .filter(({ kind }) => kind === 'command')
      .flatMap((contract) => freeTextOf(contract.input).map((field) => `${contract.name} ${field}`))
      .filter((field) => !notOfPeople.test(field))
      .filter((field) => !/(replay|discard)DeadLetter|rebuildProjection/.test(field));
    expect(fields.length).toBeGreaterThan(15);
    expect(fields.filter((field) => !job.planted.has(field))).toEqual([]);
  });

  it('is in the register, where it belongs', async () => {
    const places = await searchTables(canaries, query, ({ schema }) => schema === 'registration');
    const found = new Set(places.flatMap((place) => place.found));
    expect([...found]).toEqual(expect.arrayContaining(['registration.registerPerson name.script']));
  });

  it('is in no answer that refuses something', async () => {
    await letJoin(seeded, network.actors, 'worker');
    const screen = await Screen.of(network.environment.programs.gateway['PUBLIC_URL'] ?? '', seeded.staff.worker);
    const name = canaries.text('a refused name');
    const bodies: unknown[] = [
      {
        query: `{ findPersons(input: { terms: "${name}", birthYear: 99999 }) { __typename ... on InvalidInput { issues { path problem } } } }`,
      },
      { query: `query ($d: Day!) { x(d: $d) }`, variables: { d: name } },
      { query: `{ ${name} }` },
      { query: `{ person(id: "${name}") { __typename ... on InvalidInput { issues { path problem } } } }` },
      { query: `query ($c: Country!) { organisations(country: $c) { endCursor } }`, variables: { c: name } },
      `{ "query": ${name}`,
    ];
    const answers = await Promise.all(bodies.map(async (body) => (await screen.browser.post('/graphql', body)).text()));
    const overCalls = await network.actors.call(
      registerPerson,
      { commandId: name } as never,
      seeded.staff.worker.actor,
    );
    expect(overCalls).toMatchObject({ outcome: 'refused' });
    expect(answers).toHaveLength(bodies.length);
    const all = [...answers.filter((_, index) => index !== 2), JSON.stringify(overCalls)].join('\n');
    expect(canaries.foundIn(all)).toEqual([]);
  });

  it('is on no topic, in no log, and in no table of figures, journals, sessions or results', async () => {
    const places = [
      await searchTopics(canaries, servers.kafka.brokers, cell),
      ...searchFiles(canaries, filesIn(network.logs)),
      ...searchFiles(canaries, [path.join(servers.data, 'postgres', 'postgres.log')]),
      ...(await searchTables(canaries, query, quietTables)),
    ];
    expect(places.find(({ place }) => place === 'topics')?.read).toBeGreaterThan(20);
    expect(places.filter(({ place }) => place.endsWith('.log')).length).toBe(7);
    expect(leaks(places)).toEqual([]);
  });

  it('of the register is in no table of another service', async () => {
    const ofRegister = (found: readonly string[]) => found.filter((field) => field.startsWith('registration.'));
    const places = await searchTables(canaries, query, ({ schema }) => !['registration', 'public'].includes(schema));
    expect(places.length).toBeGreaterThan(20);
    expect(places.filter(({ found }) => ofRegister(found).length > 0)).toEqual([]);
  });
});

describe('a leak that is planted', () => {
  const leaked = 'registration.registerPerson name.script';

  it('is found on a topic', async () => {
    const bus = new KafkaBus({ brokers: servers.kafka.brokers, clientId: 'leak', log: silentLog });
    await bus.publish([
      { topic: topicOf(cell, 'reporting'), key: newId(), headers: { ce_about: job.name }, value: '{}' },
    ]);
    await bus.close();
    expect((await searchTopics(canaries, servers.kafka.brokers, cell)).found).toEqual([leaked]);
  });

  it('is found in a log and in a table', async () => {
    appendFileSync(path.join(network.logs, 'reporting.log'), `{"says":"${job.name}"}\n`);
    expect(leaks(searchFiles(canaries, filesIn(network.logs)))).toMatchObject([{ found: [leaked] }]);
    await query(`create table reporting.leak as select convert_to('${job.name}', 'UTF8') as bytes`);
    expect(leaks(await searchTables(canaries, query, quietTables))).toMatchObject([
      { place: 'reporting.leak', found: [leaked] },
    ]);
  });
});
