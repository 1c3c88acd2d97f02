import { roles, type Role } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { directorySchema } from '../data-source';
import { agreementInput } from '../testing/inputs.fixture';
import { TestNetwork } from '../testing/network.fixture';
import { concludeAgreement } from './conclude-agreement';

let db: TestPlatform;
let network: TestNetwork;
let partner: string;

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
  network = await TestNetwork.begin(db);
  partner = await network.partner();
});

afterAll(() => db.close());

const refusedAs = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, facts } });

describe('concluding an agreement', () => {
  it('keeps its terms and tells the days and purposes on the controller’s stream', async () => {
    const input = agreementInput(network.founderId, partner, { validTo: '2027-12-31' });
    expect(await concludeAgreement.execute(db.platform, input, callBy(network.founder))).toEqual({
      ok: true,
      value: { id: network.founderId, version: 2 },
    });
    expect((await db.journalOf(network.founderId)).at(-1)).toEqual({
      type: 'agreement.concluded',
      aggregate_version: 2,
      data: {
        agreementId: input.commandId,
        receiver: partner,
        purposes: ['referral'],
        validFrom: '2026-01-01',
        validTo: '2027-12-31',
      },
    });
    expect(
      await db.query(
        `select controller, receiver, purposes, valid_from::text, valid_to::text, retention_days, breach_contact,
                onward_transfer, concluded_by from directory.agreement where id = '${input.commandId}'`,
      ),
    ).toEqual([
      {
        controller: network.founderId,
        receiver: partner,
        purposes: ['referral'],
        valid_from: '2026-01-01',
        valid_to: '2027-12-31',
        retention_days: 730,
        breach_contact: 'privacy@partner.example',
        onward_transfer: false,
        concluded_by: network.founder.staffId,
      },
    ]);
  });

  it('is read by its two sides only', async () => {
    const rival = await network.operator();
    const input = agreementInput(rival.controllerId, partner);
    expect((await concludeAgreement.execute(db.platform, input, callBy(rival))).ok).toBe(true);
    const seenBy = (organisationId: string) =>
      db.platform.app.inTransaction({ kind: 'system', organisationId }, (tx) =>
        tx.query(`select id from agreement where id = $1`, [input.commandId]),
      );
    expect(await seenBy(rival.controllerId)).toHaveLength(1);
    expect(await seenBy(partner)).toHaveLength(1);
    expect(await seenBy(network.founderId)).toEqual([]);
  });

  it('is made by the controller’s own administrators, with partners and other operators', async () => {
    const rival = await network.operator();
    const centre = await network.centre();
    const by = callBy(network.founder);
    expect(
      (await concludeAgreement.execute(db.platform, agreementInput(network.founderId, rival.controllerId), by)).ok,
    ).toBe(true);
    const impossible = [
      agreementInput(rival.controllerId, partner),
      agreementInput(network.founderId, centre),
      agreementInput(network.founderId, network.founderId),
      agreementInput(network.founderId, newId()),
      agreementInput(newId(), partner),
      agreementInput(centre, partner),
      agreementInput(partner, network.founderId),
    ];
    for (const input of impossible)
      expect(await concludeAgreement.execute(db.platform, input, by)).toEqual(refusedAs('NOT_FOUND'));
  });

  it('is refused where it ends before it begins', async () => {
    const input = agreementInput(network.founderId, partner, { validFrom: '2026-05-01', validTo: '2026-04-30' });
    expect(await concludeAgreement.execute(db.platform, input, callBy(network.founder))).toEqual(
      refusedAs('INVALID_INPUT', { issues: [{ path: 'validTo', problem: 'before-valid-from' }] }),
    );
  });

  it.each(roles.filter((role) => role !== 'administrator'))('is never made by %s', async (role: Role) => {
    const actor = staffWith([role], { organisationId: network.founderId, controllerId: network.founderId });
    expect(
      await concludeAgreement.execute(db.platform, agreementInput(network.founderId, partner), callBy(actor)),
    ).toEqual(refusedAs('NOT_ALLOWED'));
  });
});
