import { setTimeout as sleep } from 'node:timers/promises';
import * as contracts from '@mrc/contracts';
import { localDay, newId } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import { adminQueryOf, type AdminQuery } from '../network/admin-query';
import { comesToHold } from '../network/comes-to-hold';
import { OwnServers } from '../network/own-servers';
import { startProcesses, type NetworkProcesses } from '../network/processes';
import { seedNetwork, type SeededNetwork } from '../network/seed';
import { behind, followings, projections, waitingInOutboxes, type Following } from './checks';
import { registration, requestFor, sharingOf } from './commands';
import { Load } from './load';

jest.setTimeout(240_000);

const servers = new OwnServers();
const canary = 'CANARYOFHERS';
/** Ids only: how far events came, that she was erased, and opaque facts. */
const keepsIds = /\.(?:journal|command|cursor|erased_subject|erasure|reacted|subject|fact|counted_fact|moved)$/u;
let network: NetworkProcesses;
let seeded: SeededNetwork;
let query: AdminQuery;
let following: Following[];
let load: Load;
/** The ids of the person and of what was asked for them; that of a disclosure is the partner's. */
let hers: readonly string[];

const today = () => localDay(new Date(), 'Asia/Dushanbe');

/** The tables of every service in which any of these words stands. */
const holding = async (words: readonly string[]): Promise<readonly string[]> => {
  const tables = await query(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema = any(array['registration', 'assistance', 'referrals', 'reporting', 'gateway', 'directory'])`,
  );
  const like = words.map((word) => `t::text like '%${word}%'`).join(' or ');
  const held: string[] = [];
  for (const name of tables.map((row) => String(row['name'])))
    if ((await query(`select from ${name} t where ${like} limit 1`)).length > 0) held.push(name);
  return held.sort();
};

const nothingIsLeft = async (): Promise<void> => {
  expect(await holding([canary])).toEqual([]);
  expect((await holding(hers)).filter((table) => !keepsIds.test(table))).toEqual([]);
};

beforeAll(async () => {
  await Promise.all([servers.startPostgres(), servers.startKafka()]);
  query = adminQueryOf(servers.postgres.url);
  network = await startProcesses({ ...servers.place, cell: 'erasing', passwordSeed: newId(), logLevel: 'info' });
  seeded = await seedNetwork(network.environment, network.actors);
  following = await followings(query);
  load = new Load(network.actors, {
    worker: seeded.staff.worker.actor,
    officer: seeded.staff.lawyer.actor,
    receiverId: seeded.organisations.legalAid.commandId,
    offeringId: seeded.offerings.legalHelp.commandId,
  });
}, 600_000);

afterAll(async () => {
  await network?.stop();
  await servers.stop();
}, 120_000);

describe('erasing somebody under load', () => {
  it('is done in every service within a minute', async () => {
    const { actors } = network;
    const { worker, lawyer, dataProtectionOfficer, protectionOfficer } = seeded.staff;
    const ask: typeof actors.valueOf = (contract, input, actor) => actors.valueOf(contract, input, actor);
    const given = { ...registration(), name: { script: canary, latin: canary } };
    const { id: personId } = await ask(contracts.registerPerson, given, worker.actor);
    const request = { ...requestFor(personId), inTheirWords: canary };
    await eventually(async () => (await actors.call(contracts.receiveRequest, request, worker.actor)).outcome === 'ok');
    const sharing = { ...sharingOf(personId, seeded.organisations.legalAid.commandId), summary: canary };
    const prepared = await ask(contracts.prepareDisclosure, sharing, worker.actor);
    const disclosureId = prepared.disclosureId ?? '';
    const sending = {
      ...{ commandId: newId(), requestId: request.commandId, offeringId: seeded.offerings.legalHelp.commandId },
      ...{ disclosureId, priority: 'soon' as const },
    };
    await eventually(async () => (await actors.call(contracts.sendReferral, sending, worker.actor)).outcome === 'ok');
    const referralId = sending.commandId;
    const received = async () => (await ask(contracts.getReceivedReferrals, { ids: [referralId] }, lawyer.actor))[0];
    await eventually(async () => (await received())?.state === 'sent');
    const declining = { commandId: newId(), referralId, expectedVersion: (await received())?.version ?? 0 };
    await ask(contracts.declineReferral, { ...declining, code: 'full', note: canary }, lawyer.actor);
    const view = async () => (await ask(contracts.getRequests, { ids: [request.commandId] }, worker.actor))[0];
    await eventually(async () => (await view())?.version !== undefined);
    const closing = { commandId: newId(), requestId: request.commandId, reason: 'need-met' as const, note: canary };
    await comesToHold(async () => {
      const expectedVersion = (await view())?.version ?? 0;
      await ask(contracts.closeRequest, { ...closing, expectedVersion }, worker.actor);
    });
    hers = [personId, request.commandId];
    expect(await holding([canary])).toEqual(
      expect.arrayContaining([
        'assistance.request',
        'referrals.referral',
        'registration.disclosure',
        'registration.person',
      ]),
    );
    load.start(5);
    await sleep(3_000);
    const erasureId = newId();
    const asked = { because: 'not-said', identityChecked: 'document', askedOn: today() } as const;
    await ask(contracts.askErasure, { commandId: erasureId, personId, ...asked }, worker.actor);
    const word = { erasureId };
    await ask(
      contracts.agreeToErasure,
      { commandId: newId(), ...word, expectedVersion: 1 },
      dataProtectionOfficer.actor,
    );
    const last = { commandId: newId(), ...word, expectedVersion: 2 };
    const agreed = await ask(contracts.agreeToErasure, last, protectionOfficer.actor);
    expect(agreed).toMatchObject({ state: 'erased' });
    await comesToHold(nothingIsLeft, 60_000);
    await load.stop();
    expect(load.unexpected).toEqual([]);
  });

  it('is not undone by the rebuild of any projection', async () => {
    for (const { service, name } of projections) {
      const { rebuildProjection } = contracts.operationsOf(service);
      const input = { commandId: newId(), consumer: name };
      await network.actors.valueOf(rebuildProjection, input, seeded.staff.administrator.actor);
    }
    await eventually(async () => (await behind(query, following)) === 0, { within: 90_000, every: 500 });
    await eventually(async () => (await waitingInOutboxes(query)) === 0, { within: 90_000, every: 250 });
    await nothingIsLeft();
  });
});
