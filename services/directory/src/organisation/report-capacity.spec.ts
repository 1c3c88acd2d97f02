import type { StaffActor } from '@mrc/access';
import { roles, type Role } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { directorySchema } from '../data-source';
import { TestNetwork } from '../testing/network.fixture';
import { reportCapacity } from './report-capacity';

let db: TestPlatform;
let network: TestNetwork;
let partner: string;
let offering: string;
let sibling: string;

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
  network = await TestNetwork.begin(db);
  partner = await network.partner();
  offering = await network.offering(partner);
  sibling = await network.offering(partner);
});

afterAll(() => db.close());

const versionOf = async (id: string): Promise<number> => {
  const [row] = await db.query(`select version from directory.organisation where id = '${id}'`);
  return Number(row?.['version']);
};

const reporting = async (actor: StaffActor, parts: { offeringId?: string; expectedVersion?: number } = {}) =>
  reportCapacity.execute(
    db.platform,
    {
      commandId: newId(),
      offeringId: offering,
      hasPlaces: false,
      expectedVersion: await versionOf(partner),
      ...parts,
    },
    callBy(actor),
  );

const refusedAs = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, facts } });

describe('reporting capacity', () => {
  it('replaces the offering’s places as of today and tells the whole offering', async () => {
    db.clock.set('2026-11-05T06:00:00Z');
    const officer = await network.officer(partner, [offering]);
    const before = await versionOf(partner);
    const result = await reporting(officer);
    expect(result).toEqual({ ok: true, value: { id: partner, version: before + 1 } });
    expect((await db.journalOf(partner)).at(-1)).toMatchObject({
      type: 'offering.published',
      data: { offeringId: offering, hasPlaces: false, serviceCodes: ['LEG-01'], answerWithinHours: 48 },
    });
    const rows = await db.query(
      `select has_places, capacity_as_of::text from directory.offering where id = '${offering}'`,
    );
    expect(rows).toEqual([{ has_places: false, capacity_as_of: '2026-11-05' }]);
  });

  it('is refused to the second of two who saw the same version', async () => {
    const officer = await network.officer(partner, [offering, sibling]);
    const seen = await versionOf(partner);
    const both = await Promise.all([
      reporting(officer, { expectedVersion: seen }),
      reporting(officer, { expectedVersion: seen, offeringId: sibling }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual(refusedAs('CHANGED_BY_SOMEONE_ELSE', { version: seen + 1 }));
  });

  it('is found by officers attached to the offering and by administrators of the operator that keeps the partner', async () => {
    const rival = await network.operator();
    const allowed = async (actor: StaffActor, offeringId?: string) =>
      reporting(actor, offeringId === undefined ? {} : { offeringId });
    expect((await allowed(await network.officer(partner, [offering]))).ok).toBe(true);
    expect((await allowed(network.founder)).ok).toBe(true);
    const notFound = refusedAs('NOT_FOUND');
    expect(await allowed(await network.officer(partner, [sibling]))).toEqual(notFound);
    expect(await allowed({ ...(await network.officer(await network.partner(), [])), offeringIds: [offering] })).toEqual(
      notFound,
    );
    expect(await allowed(rival)).toEqual(notFound);
    expect(await allowed(network.founder, newId())).toEqual(notFound);
  });

  const others = roles.filter((role) => role !== 'administrator' && role !== 'partner-officer');
  it.each(others)('is never done by %s', async (role: Role) => {
    const actor = staffWith([role], { organisationId: partner, controllerId: partner, offeringIds: [offering] });
    expect(await reporting(actor)).toEqual(refusedAs('NOT_ALLOWED'));
  });
});
