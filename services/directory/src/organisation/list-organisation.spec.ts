import { calledAs, roles, type Role } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { directorySchema } from '../data-source';
import { operatorInput } from '../testing/inputs.fixture';
import { administratorOf, TestNetwork } from '../testing/network.fixture';
import { listOrganisation } from './list-organisation';

let db: TestPlatform;
let network: TestNetwork;

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
  network = await TestNetwork.begin(db);
});

afterAll(() => db.close());

const refusedAs = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, facts } });
const issue = (path: string, problem: string) => refusedAs('INVALID_INPUT', { issues: [{ path, problem }] });

describe('listing an organisation', () => {
  it('writes the entry and tells it on the organisation’s own stream', async () => {
    const input = operatorInput({
      kind: 'partner-agency',
      name: 'Legal Aid',
      sharesWithImmigrationEnforcement: 'unknown',
    });
    expect(await listOrganisation.execute(db.platform, input, callBy(network.founder))).toEqual({
      ok: true,
      value: { id: input.commandId, version: 1 },
    });
    expect(await db.journalOf(input.commandId)).toEqual([
      {
        type: 'organisation.listed',
        aggregate_version: 1,
        data: {
          kind: 'partner-agency',
          country: 'TJ',
          timeZone: 'Asia/Dushanbe',
          operator: null,
          publicAuthority: false,
          sharesWithImmigrationEnforcement: 'unknown',
          calledAs: calledAs('Legal Aid'),
        },
      },
    ]);
    const [journal] = await db.query(
      `select controller, jurisdiction, centre, actor, subject_id, occurred_on::text from directory.journal where aggregate_id = '${input.commandId}'`,
    );
    expect(journal).toEqual({
      controller: input.commandId,
      jurisdiction: 'TJ',
      centre: null,
      actor: network.founder.staffId,
      subject_id: null,
      occurred_on: '2026-11-02',
    });
  });

  it('answers a repeat with the first result and refuses the same id for something else', async () => {
    const input = operatorInput({ kind: 'partner-agency' });
    const first = await listOrganisation.execute(db.platform, input, callBy(network.founder));
    expect(await listOrganisation.execute(db.platform, input, callBy(network.founder))).toEqual(first);
    expect(
      await listOrganisation.execute(db.platform, { ...input, name: 'Another name' }, callBy(network.founder)),
    ).toEqual(refusedAs('COMMAND_REUSED'));
    expect(await db.journalOf(input.commandId)).toHaveLength(1);
  });

  it('refuses the id of what is there already, whoever’s command it was', async () => {
    const rival = await network.operator();
    const taken = await network.partner();
    const again = operatorInput({ commandId: taken, kind: 'partner-agency', name: 'In its place' });
    expect(await listOrganisation.execute(db.platform, again, callBy(rival))).toEqual(refusedAs('COMMAND_REUSED'));
    const staffId = operatorInput({ commandId: network.founder.staffId, kind: 'partner-agency' });
    expect(await listOrganisation.execute(db.platform, staffId, callBy(rival))).toEqual(refusedAs('COMMAND_REUSED'));
    expect(await db.query(`select name from directory.organisation where id = '${taken}'`)).toEqual([
      { name: 'Test Operator' },
    ]);
  });

  it('lets the founder alone list operators', async () => {
    const rival = await network.operator();
    expect(await listOrganisation.execute(db.platform, operatorInput(), callBy(rival))).toEqual(
      refusedAs('NOT_ALLOWED'),
    );
    expect((await listOrganisation.execute(db.platform, operatorInput(), callBy(network.founder))).ok).toBe(true);
  });

  it('lets an operator list its own centres and nobody else’s', async () => {
    const rival = await network.operator();
    const own = operatorInput({ kind: 'centre', operatorId: rival.controllerId });
    expect((await listOrganisation.execute(db.platform, own, callBy(rival))).ok).toBe(true);
    const foreign = operatorInput({ kind: 'centre', operatorId: network.founderId });
    expect(await listOrganisation.execute(db.platform, foreign, callBy(rival))).toEqual(refusedAs('NOT_FOUND'));
    const nowhere = operatorInput({ kind: 'centre', operatorId: newId() });
    expect(await listOrganisation.execute(db.platform, nowhere, callBy(rival))).toEqual(refusedAs('NOT_FOUND'));
    const underACentre = operatorInput({ kind: 'centre', operatorId: own.commandId });
    expect(await listOrganisation.execute(db.platform, underACentre, callBy(rival))).toEqual(refusedAs('NOT_FOUND'));
  });

  it('lists operators and centres only in countries that the administrator holds', async () => {
    const narrow = callBy(administratorOf(network.founderId, await network.join(network.founderId, 'administrator')));
    const centre = { kind: 'centre', operatorId: network.founderId } as const;
    const abroad = { country: 'KG', timeZone: 'Asia/Bishkek' };
    for (const parts of [centre, {}]) {
      expect(await listOrganisation.execute(db.platform, operatorInput({ ...parts, ...abroad }), narrow)).toEqual(
        issue('country', 'jurisdiction-not-held'),
      );
      expect(
        (await listOrganisation.execute(db.platform, operatorInput({ ...parts, ...abroad }), callBy(network.founder)))
          .ok,
      ).toBe(true);
    }
    expect(
      (await listOrganisation.execute(db.platform, operatorInput({ kind: 'partner-agency', ...abroad }), narrow)).ok,
    ).toBe(true);
  });

  it('refuses what cannot be, and says which field', async () => {
    const by = callBy(network.founder);
    const cases = [
      [operatorInput({ timeZone: 'Asia/Khujand' }), issue('timeZone', 'not-a-time-zone')],
      [operatorInput({ kind: 'centre' }), issue('operatorId', 'a-centre-has-an-operator')],
      [
        operatorInput({ kind: 'partner-agency', operatorId: network.founderId }),
        issue('operatorId', 'only-a-centre-has-an-operator'),
      ],
      [operatorInput({ country: 'DE' }), issue('country', 'jurisdiction-not-held')],
    ] as const;
    for (const [input, refusal] of cases)
      expect(await listOrganisation.execute(db.platform, input, by)).toEqual(refusal);
    expect(
      (await listOrganisation.execute(db.platform, operatorInput({ kind: 'partner-agency', country: 'DE' }), by)).ok,
    ).toBe(true);
  });

  const kinds = ['operator', 'centre', 'partner-agency'] as const;
  const others = roles.filter((role) => role !== 'administrator');
  it.each(kinds.flatMap((kind) => others.map((role): [string, Role] => [kind, role])))(
    '%s: never by %s',
    async (kind, role) => {
      const actor = staffWith([role], { organisationId: network.founderId, controllerId: network.founderId });
      const operatorId = kind === 'centre' ? network.founderId : null;
      const input = operatorInput({ kind: kind as (typeof kinds)[number], operatorId });
      expect(await listOrganisation.execute(db.platform, input, callBy(actor))).toEqual(refusedAs('NOT_ALLOWED'));
    },
  );
});
