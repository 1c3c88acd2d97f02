import type { StaffActor } from '@mrc/access';
import { roles, type Role } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { directorySchema } from '../data-source';
import { concludeAgreement } from '../organisation/conclude-agreement';
import { agreementInput, password, staffInput } from '../testing/inputs.fixture';
import { administratorOf, TestNetwork } from '../testing/network.fixture';
import { joinStaffMember } from './join-staff-member';

let db: TestPlatform;
let network: TestNetwork;
let centre: string;

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
  network = await TestNetwork.begin(db);
  centre = await network.centre();
});

afterAll(() => db.close());

const refusedAs = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, facts } });
const issue = (path: string, problem: string) => refusedAs('INVALID_INPUT', { issues: [{ path, problem }] });
const execute = (input: ReturnType<typeof staffInput>, by = network.founder) =>
  joinStaffMember.execute(db.platform, input, callBy(by));

describe('joining the staff', () => {
  it('opens a sign-in and tells of nothing but its opaque id', async () => {
    const input = staffInput(centre, 'case-worker', { name: 'Farrukh Test', email: 'Farrukh@Centre.Example' });
    expect(await execute(input)).toEqual({ ok: true, value: { id: input.commandId, version: 1 } });
    const [event] = await db.query(
      `select type, controller, jurisdiction, centre, subject_id, data::text from directory.journal where aggregate_id = '${input.commandId}'`,
    );
    expect(event).toEqual({
      type: 'staff-member.joined',
      controller: network.founderId,
      jurisdiction: 'TJ',
      centre,
      subject_id: null,
      data: '{}',
    });
    expect(
      await db.query(`select email, controller from directory.staff_member where id = '${input.commandId}'`),
    ).toEqual([{ email: 'farrukh@centre.example', controller: network.founderId }]);
    const kept = JSON.stringify(await db.query(`select result, digest::text from directory.command`));
    expect(kept).not.toContain(password);
  });

  it('keeps one sign-in per address, however it is written and wherever somebody works', async () => {
    const email = `${newId()}@centre.example`;
    expect((await execute(staffInput(centre, 'intake', { email }))).ok).toBe(true);
    const rival = await network.operator();
    const again = staffInput(rival.controllerId, 'programme-manager', { email: email.toUpperCase() });
    expect(await execute(again, rival)).toEqual(refusedAs('SIGN_IN_NAME_TAKEN'));
    expect(await db.journalOf(again.commandId)).toEqual([]);
    expect((await execute({ ...again, email: `other-${email}` }, rival)).ok).toBe(true);
  });

  it('answers a repeat with the first result', async () => {
    const input = staffInput(centre, 'intake');
    const first = await execute(input);
    expect(await execute(input)).toEqual(first);
    expect(await execute({ ...input, password: `${password}, changed` })).toEqual(refusedAs('COMMAND_REUSED'));
  });

  it('refuses the id of what is there already', async () => {
    const rival = await network.operator();
    for (const commandId of [network.founder.staffId, network.founderId]) {
      const input = staffInput(rival.controllerId, 'programme-manager', { commandId });
      expect(await execute(input, rival)).toEqual(refusedAs('COMMAND_REUSED'));
    }
  });

  it('attaches officers to offerings of their own partner only', async () => {
    const partner = await network.partner();
    const own = await network.offering(partner);
    const foreign = await network.offering(await network.partner());
    expect((await execute(staffInput(partner, 'partner-officer', { offeringIds: [own, own] }))).ok).toBe(true);
    const attached = staffInput(partner, 'partner-officer', { offeringIds: [own, foreign] });
    expect(await execute(attached)).toEqual(refusedAs('NOT_FOUND'));
  });

  it('refuses a role that does not belong there and a jurisdiction that is not held', async () => {
    expect(await execute(staffInput(centre, 'administrator'))).toEqual(issue('roles', 'not-a-role-there'));
    const elsewhere = staffInput(network.founderId, 'programme-manager', { jurisdictions: ['TJ', 'DE'] });
    expect(await execute(elsewhere)).toEqual(issue('jurisdictions', 'jurisdiction-not-held'));
  });

  it('gives nobody figures of countries that the administrator does not hold', async () => {
    const manager = (jurisdictions: string[]) => staffInput(network.founderId, 'programme-manager', { jurisdictions });
    const narrow = administratorOf(network.founderId, await network.join(network.founderId, 'administrator'));
    const refusal = issue('jurisdictions', 'jurisdiction-not-held');
    expect(await execute(manager(['TJ', 'KG', 'KZ', 'RU']), narrow)).toEqual(refusal);
    expect(await execute(manager(['KG']), narrow)).toEqual(refusal);
    expect((await execute(manager(['TJ']), narrow)).ok).toBe(true);
    expect((await execute(manager(['TJ', 'KG']))).ok).toBe(true);
    const abroad = await network.centre({ country: 'KG', timeZone: 'Asia/Bishkek' });
    expect(await execute(staffInput(abroad, 'programme-manager'), narrow)).toEqual(refusal);
    expect((await execute(staffInput(abroad, 'programme-manager'))).ok).toBe(true);
    const agencyAbroad = await network.partner({ country: 'RU', timeZone: 'Europe/Moscow' });
    expect((await execute(staffInput(agencyAbroad, 'partner-officer'), narrow)).ok).toBe(true);
  });

  it('brings no more officers to a partner that has agreed with another register; its own officers do', async () => {
    const partner = await network.partner();
    const [own, other] = [await network.offering(partner), await network.offering(partner)];
    const officer = (offeringIds: string[]) => staffInput(partner, 'partner-officer', { offeringIds });
    const agree = async (by: StaffActor) =>
      expect(
        await concludeAgreement.execute(db.platform, agreementInput(by.controllerId, partner), callBy(by)),
      ).toMatchObject({ ok: true });
    await agree(network.founder);
    const first = officer([own]);
    expect((await execute(first)).ok).toBe(true);
    expect((await execute(officer([own]))).ok).toBe(true);
    const its = await network.officer(partner, [own]);
    await agree(await network.operator());
    const planted = officer([own]);
    expect(await execute(planted)).toEqual(refusedAs('NOT_ALLOWED'));
    expect(await db.journalOf(planted.commandId)).toEqual([]);
    expect(await execute(officer([own, other]), its)).toEqual(refusedAs('NOT_FOUND'));
    expect((await execute(officer([own]), its)).ok).toBe(true);
    expect(
      await execute(officer([own]), {
        ...(await network.officer(await network.partner(), [])),
        offeringIds: [own],
      }),
    ).toEqual(refusedAs('NOT_FOUND'));
  });

  it('brings the first officer to a partner that another register has agreed with already', async () => {
    const partner = await network.partner();
    const rival = await network.operator();
    await concludeAgreement.execute(db.platform, agreementInput(rival.controllerId, partner), callBy(rival));
    const first = staffInput(partner, 'partner-officer');
    expect((await execute(first)).ok).toBe(true);
    expect(await execute(staffInput(partner, 'partner-officer'))).toEqual(refusedAs('NOT_ALLOWED'));
    await network.suspend(first.commandId);
    expect((await execute(staffInput(partner, 'partner-officer'))).ok).toBe(true);
  });

  it('is closed to an officer for what they were detached from, and to whoever was suspended, though their token still says otherwise', async () => {
    const partner = await network.partner();
    const own = await network.offering(partner);
    const [officer, colleague] = [await network.officer(partner, [own]), await network.officer(partner, [own])];
    await network.detach(own, officer.staffId);
    const accomplice = (offeringIds: string[]) => staffInput(partner, 'partner-officer', { offeringIds });
    expect(await execute(accomplice([own]), officer)).toEqual(refusedAs('NOT_FOUND'));
    expect((await execute(accomplice([own]), colleague)).ok).toBe(true);
    await network.suspend(officer.staffId, 2);
    expect(await execute(accomplice([]), officer)).toEqual(refusedAs('NOT_FOUND'));
  });

  it('is for the operator’s own administrators; those who listed another begin it with its first', async () => {
    const fresh = await network.list({ kind: 'operator' });
    const first = staffInput(fresh, 'administrator');
    const its = administratorOf(fresh, first.commandId);
    expect(await execute(staffInput(fresh, 'programme-manager'), its)).toEqual(refusedAs('NOT_FOUND'));
    expect((await execute(first)).ok).toBe(true);
    expect((await execute(staffInput(fresh, 'programme-manager'), its)).ok).toBe(true);
    expect(await execute(staffInput(fresh, 'administrator'))).toEqual(refusedAs('NOT_FOUND'));
    expect(await execute(staffInput(centre, 'intake'), its)).toEqual(refusedAs('NOT_FOUND'));
    expect(await execute(staffInput(newId(), 'intake'))).toEqual(refusedAs('NOT_FOUND'));
  });

  const never = roles.filter((role) => role !== 'administrator' && role !== 'partner-officer');

  it.each(never)('is never done by %s', async (role: Role) => {
    const actor = staffWith([role], { organisationId: network.founderId, controllerId: network.founderId });
    expect(await execute(staffInput(centre, 'intake'), actor)).toEqual(refusedAs('NOT_ALLOWED'));
  });
});
