import { roles, type Role } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { directorySchema } from '../data-source';
import { offeringInput } from '../testing/inputs.fixture';
import { TestNetwork } from '../testing/network.fixture';
import { publishOffering } from './publish-offering';

let db: TestPlatform;
let network: TestNetwork;
let partner: string;

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
  network = await TestNetwork.begin(db);
  partner = await network.partner();
});

afterAll(() => db.close());

const refusedAs = (code: string) => ({ ok: false, refusal: { code, facts: {} } });

describe('publishing an offering', () => {
  it('is told on the partner’s stream, under the partner’s own controller', async () => {
    db.clock.set('2026-11-02T20:30:00Z');
    const input = offeringInput(partner, { serviceCodes: ['LEG-01', 'LEG-01', 'LEG-02'], languages: ['tg', 'tg'] });
    const result = await publishOffering.execute(db.platform, input, callBy(network.founder));
    expect(result).toEqual({ ok: true, value: { id: partner, version: 2 } });
    expect((await db.journalOf(partner)).at(-1)).toEqual({
      type: 'offering.published',
      aggregate_version: 2,
      data: {
        offeringId: input.commandId,
        serviceCodes: ['LEG-01', 'LEG-02'],
        languages: ['tg'],
        confidential: false,
        answerWithinHours: 48,
        hasPlaces: true,
        canBeRead: false,
      },
    });
    const [row] = await db.query(
      `select j.controller, j.occurred_on::text, o.capacity_as_of::text from directory.journal j, directory.offering o
       where j.aggregate_id = '${partner}' and j.aggregate_version = 2 and o.id = '${input.commandId}'`,
    );
    expect(row).toEqual({ controller: partner, occurred_on: '2026-11-03', capacity_as_of: '2026-11-03' });
  });

  it('keeps the versions of a partner in order when several are published at once', async () => {
    const busy = await network.partner();
    const inputs = Array.from({ length: 4 }, () => offeringInput(busy));
    const results = await Promise.all(
      inputs.map((input) => publishOffering.execute(db.platform, input, callBy(network.founder))),
    );
    expect(results.map((result) => result.ok && result.value.version).sort()).toEqual([2, 3, 4, 5]);
    expect(await db.query(`select version from directory.organisation where id = '${busy}'`)).toEqual([{ version: 5 }]);
  });

  it('takes services that can be asked for only', async () => {
    for (const code of ['ZZZ-99', 'PRO-01', 'OUT-01']) {
      const input = offeringInput(partner, { serviceCodes: ['LEG-01', code] });
      expect(await publishOffering.execute(db.platform, input, callBy(network.founder))).toEqual(
        refusedAs('SERVICE_NOT_REQUESTABLE'),
      );
    }
  });

  it('is for partners of the own operator, which are found; others are not', async () => {
    const rival = await network.operator();
    const centre = await network.centre();
    for (const [organisationId, by] of [
      [partner, rival],
      [centre, network.founder],
      [network.founderId, network.founder],
      [newId(), network.founder],
    ] as const) {
      expect(await publishOffering.execute(db.platform, offeringInput(organisationId), callBy(by))).toEqual(
        refusedAs('NOT_FOUND'),
      );
    }
  });

  it('refuses the id of another offering', async () => {
    const commandId = await network.offering(partner);
    const rival = await network.operator();
    const theirs = await network.list({ kind: 'partner-agency' }, rival);
    expect(await publishOffering.execute(db.platform, offeringInput(theirs, { commandId }), callBy(rival))).toEqual(
      refusedAs('COMMAND_REUSED'),
    );
  });

  it.each(roles.filter((role) => role !== 'administrator'))('is never done by %s', async (role: Role) => {
    const actor = staffWith([role], { organisationId: network.founderId, controllerId: network.founderId });
    expect(await publishOffering.execute(db.platform, offeringInput(partner), callBy(actor))).toEqual(
      refusedAs('NOT_ALLOWED'),
    );
  });
});
