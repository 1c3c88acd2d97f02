import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { directorySchema } from '../data-source';
import { officerOf, TestNetwork } from '../testing/network.fixture';
import { actorOf, findPost, profileOf, staffQueries } from './staff-member.queries';
import { suspendStaffMember } from './suspend-staff-member';

let db: TestPlatform;
let network: TestNetwork;
let centre: string;
let partner: string;
let offering: string;
let worker: string;
let manager: string;
let officer: string;
let leaver: string;

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
  network = await TestNetwork.begin(db);
  centre = await network.centre({ country: 'KG', timeZone: 'Asia/Bishkek', name: 'Osh' });
  partner = await network.partner({ name: 'Legal Aid' });
  offering = await network.offering(partner);
  worker = await network.join(centre, 'case-worker', { name: 'Ёлка', jurisdictions: ['TJ'] });
  manager = await network.join(network.founderId, 'programme-manager', {
    name: 'Zulfiya',
    jurisdictions: ['TJ', 'KZ'],
  });
  officer = await network.join(partner, 'partner-officer', { name: 'Dilshod', offeringIds: [offering] });
  leaver = await network.join(centre, 'intake', { name: 'Abdullo' });
  const suspension = { commandId: newId(), staffId: leaver, expectedVersion: 1 };
  await suspendStaffMember.execute(db.platform, suspension, callBy(network.founder));
});

afterAll(() => db.close());

const namesSeenBy = async (actor: StaffActor, ids: string[]) => {
  const result = await staffQueries.getStaffNames.execute(db.platform, { ids }, callBy(actor));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.map(({ name }) => name).sort();
};

const colleaguesOf = async (actor: StaffActor, first = 100, after: string | null = null) => {
  const result = await staffQueries.listColleagues.execute(db.platform, { first, after }, callBy(actor));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

const postOf = async (staffId: string) => {
  const post = await db.platform.worker.inOpenTransaction((tx) => findPost(tx, staffId));
  if (!post) throw new Error('no such post');
  return post;
};

describe('names of staff', () => {
  const everybody = () => [worker, manager, officer, leaver, newId()];

  it('are given within one register, those who left included', async () => {
    const atCentre = staffWith(['case-worker'], { controllerId: network.founderId });
    expect(await namesSeenBy(atCentre, everybody())).toEqual(['Abdullo', 'Zulfiya', 'Ёлка']);
    expect(await namesSeenBy(officerOf(partner, []), everybody())).toEqual(['Dilshod']);
  });

  it('are left out everywhere else, also to those who keep the entry', async () => {
    expect(await namesSeenBy(await network.operator(), everybody())).toEqual([]);
    expect(await namesSeenBy(network.founder, [officer])).toEqual([]);
  });
});

describe('colleagues', () => {
  it('are those of the own register who may sign in, in the order people read names in', async () => {
    const { rows } = await colleaguesOf(network.founder);
    expect(rows).toEqual([
      { id: network.founder.staffId, name: 'Test Colleague', roles: ['administrator'], centreId: null },
      { id: manager, name: 'Zulfiya', roles: ['programme-manager'], centreId: null },
      { id: worker, name: 'Ёлка', roles: ['case-worker'], centreId: centre },
    ]);
    expect((await colleaguesOf(officerOf(partner, []))).rows.map(({ name }) => name)).toEqual(['Dilshod']);
  });

  it('are paged', async () => {
    const first = await colleaguesOf(network.founder, 2);
    const second = await colleaguesOf(network.founder, 2, first.endCursor);
    expect([first.rows.length, second.rows.map(({ id }) => id), second.endCursor]).toEqual([2, [worker], null]);
    await expect(colleaguesOf(network.founder, 2, 'nonsense')).rejects.toThrow('INVALID_INPUT');
  });
});

describe('what a post makes of somebody', () => {
  it('at a centre: its controller, time zone and country first', async () => {
    expect(actorOf(await postOf(worker))).toEqual({
      kind: 'staff',
      staffId: worker,
      organisationId: centre,
      controllerId: network.founderId,
      centreId: centre,
      timeZone: 'Asia/Bishkek',
      jurisdictions: ['KG', 'TJ'],
      offeringIds: [],
      roles: ['case-worker'],
    });
    expect(profileOf(await postOf(worker))).toMatchObject({
      name: 'Ёлка',
      organisationName: 'Osh',
      organisationKind: 'centre',
      country: 'KG',
      jurisdictions: ['KG', 'TJ'],
    });
  });

  it('at an operator: the jurisdictions that were named, or its country', async () => {
    expect(actorOf(await postOf(manager))).toMatchObject({
      organisationId: network.founderId,
      controllerId: network.founderId,
      centreId: null,
      jurisdictions: ['TJ', 'KZ'],
    });
    const unnamed = await network.join(network.founderId, 'data-protection-officer');
    expect(actorOf(await postOf(unnamed)).jurisdictions).toEqual(['TJ']);
  });

  it('at a partner: its own controller, with the offerings somebody is attached to', async () => {
    expect(actorOf(await postOf(officer))).toMatchObject({
      organisationId: partner,
      controllerId: partner,
      centreId: null,
      offeringIds: [offering],
    });
  });
});
