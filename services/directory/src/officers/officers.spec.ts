import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy, testPlatform, type TestPlatform } from '@mrc/testing';
import { directorySchema } from '../data-source';
import { agreementInput } from '../testing/inputs.fixture';
import { TestNetwork } from '../testing/network.fixture';
import { concludeAgreement } from '../organisation/conclude-agreement';
import { offeringQueries } from '../organisation/offering.queries';
import { officerCommands, officerQueries } from './officers';
import { reportCapacity } from '../organisation/report-capacity';
import { TellReaders } from '../organisation/tell-readers';

let db: TestPlatform;
let network: TestNetwork;
let partner: string;

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
  network = await TestNetwork.begin(db);
});
beforeEach(async () => {
  partner = await network.partner();
  await agree(network.founder);
});
afterAll(() => db.close());

const agree = async (by: StaffActor) => {
  const input = agreementInput(by.controllerId, partner);
  expect((await concludeAgreement.execute(db.platform, input, callBy(by))).ok).toBe(true);
};
const versionOf = async (): Promise<number> => {
  const [row] = await db.query(`select version from directory.organisation where id = '${partner}'`);
  return Number(row?.['version']);
};
const change = async (
  how: keyof typeof officerCommands,
  of: { offeringId: string; staffId: string },
  by: StaffActor = network.founder,
) => {
  const input = { commandId: newId(), expectedVersion: await versionOf(), ...of };
  const done = await officerCommands[how].execute(db.platform, input, callBy(by));
  return done.ok || done.refusal.code;
};
const seen = async (id: string, by: StaffActor = network.founder) => {
  const views = await offeringQueries.getOfferings.execute(db.platform, { ids: [id] }, callBy(by));
  if (!views.ok) throw new Error(views.refusal.code);
  return views.value[0]?.cannotReceiveBecause ?? views.value[0]?.canReceiveReferrals;
};
const toldOf = async (id: string) => (await db.journalOf(id)).map(({ type }) => type);
const told = async (offeringId: string) =>
  (await db.journalOf(partner))
    .filter(({ data }) => (data as { offeringId?: string }).offeringId === offeringId)
    .map(({ data }) => (data as { canBeRead?: boolean }).canBeRead);
const suspend = (staffId: string, version?: number) => network.suspend(staffId, version);

describe('an offering that nobody can read', () => {
  it('is offered to nobody until an officer joins it, and again not once the last one’s sign-in is closed', async () => {
    const offeringId = await network.offering(partner);
    expect(await seen(offeringId)).toBe('nobody-reads-it');
    const officers = [
      await network.join(partner, 'partner-officer', { offeringIds: [offeringId] }),
      await network.join(partner, 'partner-officer', { offeringIds: [offeringId] }),
    ];
    expect(await seen(offeringId)).toBe(true);
    await suspend(officers[0]!);
    expect(await seen(offeringId)).toBe(true);
    await suspend(officers[1]!);
    expect(await seen(offeringId)).toBe('nobody-reads-it');
    expect(await told(offeringId)).toEqual([false, true, false]);
  });

  it('comes after those that can', async () => {
    const unread = await network.offering(partner, { answerWithinHours: 1 });
    const read = await network.offering(partner, { answerWithinHours: 99 });
    await network.join(partner, 'partner-officer', { offeringIds: [read] });
    const input = { serviceCode: null, country: null, organisationId: partner, first: 1, after: null };
    const first = await offeringQueries.findOfferings.execute(db.platform, input, callBy(network.founder));
    if (!first.ok) throw new Error(first.refusal.code);
    expect(first.value.rows.map(({ id }) => id)).toEqual([read]);
    const next = { ...input, after: first.value.endCursor };
    const second = await offeringQueries.findOfferings.execute(db.platform, next, callBy(network.founder));
    expect(second).toMatchObject({ value: { rows: [{ id: unread, canReceiveReferrals: false }], endCursor: null } });
  });

  it('is told of in the next round where a program of the last release did not', async () => {
    const offeringId = await network.offering(partner);
    await db.query(`update directory.offering set can_be_read = true where id = '${offeringId}'`);
    await new TellReaders(db.platform).execute(db.clock.now());
    expect(await seen(offeringId)).toBe('nobody-reads-it');
    const before = await versionOf();
    await new TellReaders(db.platform).execute(db.clock.now());
    expect(await versionOf()).toBe(before);
  });
});

describe('attaching an officer', () => {
  it('lets one who works at the partner read the offering, and detaching the last is refused until another is attached', async () => {
    const [elsewhere, offeringId] = [await network.offering(partner), await network.offering(partner)];
    const staffId = await network.join(partner, 'partner-officer', { offeringIds: [elsewhere] });
    expect(await change('attachOfficer', { offeringId, staffId })).toBe(true);
    expect(await change('attachOfficer', { offeringId, staffId })).toBe(true);
    const list = await officerQueries.listOfficers.execute(
      db.platform,
      { organisationId: partner },
      callBy(network.founder),
    );
    expect(list).toMatchObject({ value: [{ id: staffId, offeringIds: [elsewhere, offeringId] }] });
    expect(await seen(offeringId)).toBe(true);
    const before = await versionOf();
    expect(await change('detachOfficer', { offeringId, staffId })).toBe('LAST_READER');
    expect([await seen(offeringId), await versionOf(), await toldOf(staffId)]).toEqual([
      true,
      before,
      ['staff-member.joined'],
    ]);
    const another = await network.join(partner, 'partner-officer');
    expect(await change('detachOfficer', { offeringId, staffId: another })).toBe(true);
    expect(await toldOf(another)).toEqual(['staff-member.joined']);
    expect(await change('attachOfficer', { offeringId, staffId: another })).toBe(true);
    expect(await change('detachOfficer', { offeringId, staffId })).toBe(true);
    expect(await seen(offeringId)).toBe(true);
    expect(await toldOf(staffId)).toEqual(['staff-member.joined', 'staff-member.detached']);
    expect(JSON.stringify(await db.journalOf(partner))).not.toContain(staffId);
  });

  it('finds nobody of another organisation, nobody whose sign-in is closed, and is not for other administrators', async () => {
    const offeringId = await network.offering(partner);
    const gone = await network.join(partner, 'partner-officer');
    await suspend(gone);
    const other = await network.join(await network.partner(), 'partner-officer');
    for (const staffId of [gone, other, newId()])
      expect(await change('attachOfficer', { offeringId, staffId })).toBe('NOT_FOUND');
    const staffId = await network.join(partner, 'partner-officer');
    const rival = await network.operator();
    expect(await change('attachOfficer', { offeringId, staffId }, rival)).toBe('NOT_FOUND');
    const list = await officerQueries.listOfficers.execute(db.platform, { organisationId: partner }, callBy(rival));
    expect(list).toEqual({ ok: true, value: [] });
  });

  it('is for the officers of the offering once another register is served too, and for the administrator only while nobody reads it', async () => {
    const offeringId = await network.offering(partner);
    const officer = await network.officer(partner, []);
    const colleague = await network.officer(partner, []);
    const { staffId } = officer;
    await agree(await network.operator());
    expect(await change('attachOfficer', { offeringId, staffId })).toBe(true);
    expect(await change('attachOfficer', { offeringId, staffId: colleague.staffId })).toBe('NOT_ALLOWED');
    expect(await change('attachOfficer', { offeringId, staffId: colleague.staffId }, colleague)).toBe('NOT_FOUND');
    expect(await change('attachOfficer', { offeringId, staffId: colleague.staffId }, officer)).toBe(true);
    await suspend(staffId);
    await suspend(colleague.staffId);
    expect(await seen(offeringId)).toBe('nobody-reads-it');
    const next = await network.join(partner, 'partner-officer');
    expect(await change('attachOfficer', { offeringId, staffId: next })).toBe(true);
    expect(await seen(offeringId)).toBe(true);
  });
});

describe('an officer who was detached', () => {
  it('attaches, detaches and reports nothing there any more, though their token still names the offering', async () => {
    const offeringId = await network.offering(partner);
    const [officer, colleague] = [
      await network.officer(partner, [offeringId]),
      await network.officer(partner, [offeringId]),
    ];
    const may = async () => {
      const views = await offeringQueries.getOfferings.execute(db.platform, { ids: [offeringId] }, callBy(officer));
      return views.ok && views.value[0]?.may;
    };
    expect(await may()).toEqual(['set-hours']);
    expect(await change('detachOfficer', { offeringId, staffId: officer.staffId }, officer)).toBe(true);
    expect(await may()).toEqual([]);
    for (const how of ['attachOfficer', 'detachOfficer'] as const) {
      expect(await change(how, { offeringId, staffId: officer.staffId }, officer)).toBe('NOT_FOUND');
      expect(await change(how, { offeringId, staffId: colleague.staffId }, officer)).toBe('NOT_FOUND');
    }
    const full = { commandId: newId(), offeringId, hasPlaces: false, expectedVersion: await versionOf() };
    expect(await reportCapacity.execute(db.platform, full, callBy(officer))).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    expect(await change('attachOfficer', { offeringId, staffId: officer.staffId }, colleague)).toBe(true);
    expect(await may()).toEqual(['set-hours']);
  });

  it('is told no names of a partner once their sign-in is closed', async () => {
    const officer = await network.officer(partner, []);
    const list = () => officerQueries.listOfficers.execute(db.platform, { organisationId: partner }, callBy(officer));
    expect(await list()).toMatchObject({ value: [{ id: officer.staffId }] });
    await suspend(officer.staffId);
    expect(await list()).toEqual({ ok: true, value: [] });
  });
});
