import type { StaffActor } from '@mrc/access';
import { getOfferings, type CallInput, type CallOutput, type findOfferings } from '@mrc/contracts';
import { callBy, testPlatform, type TestPlatform } from '@mrc/testing';
import { directorySchema } from '../data-source';
import { agreementInput } from '../testing/inputs.fixture';
import { administratorOf, TestNetwork } from '../testing/network.fixture';
import { concludeAgreement } from './conclude-agreement';
import { offeringQueries } from './offering.queries';

let db: TestPlatform;
let network: TestNetwork;
let agreed: string;
let lapsed: string;
let none: string;
const offerings: Record<string, string> = {};

const conclude = async (receiver: string, validFrom: string, validTo: string | null, by: StaffActor) => {
  const input = agreementInput(by.controllerId, receiver, { validFrom, validTo });
  expect((await concludeAgreement.execute(db.platform, input, callBy(by))).ok).toBe(true);
};

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
  network = await TestNetwork.begin(db);
  agreed = await network.partner({ name: 'Agreed' });
  lapsed = await network.partner({ name: 'Lapsed', country: 'KG' });
  none = await network.partner({ name: 'None' });
  await conclude(agreed, '2026-11-02', '2026-11-30', network.founder);
  await conclude(lapsed, '2025-01-01', '2026-11-01', network.founder);
  await conclude(none, '2026-01-01', null, await network.operator());
  offerings['full'] = await network.offering(agreed, { hasPlaces: false, answerWithinHours: 1 });
  offerings['slow'] = await network.offering(agreed, { answerWithinHours: 72, serviceCodes: ['LEG-01', 'LEG-02'] });
  offerings['quick'] = await network.offering(agreed, { answerWithinHours: 24 });
  offerings['lapsed'] = await network.offering(lapsed, { answerWithinHours: 2 });
  offerings['none'] = await network.offering(none, { answerWithinHours: 3 });
});

afterAll(() => db.close());

type Asked = Partial<CallInput<typeof findOfferings>>;

const find = async (asked: Asked = {}, actor = network.founder, today = '2026-11-02') => {
  const input = { serviceCode: null, country: null, organisationId: null, first: 25, after: null, ...asked };
  db.clock.set(`${today}T06:00:00Z`);
  const result = await offeringQueries.findOfferings.execute(db.platform, input, callBy(actor));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

const nameOf = (id: string) => Object.entries(offerings).find(([, known]) => known === id)?.[0];
const named = (rows: CallOutput<typeof getOfferings>) => rows.map(({ id }) => nameOf(id));

describe('finding offerings', () => {
  it('puts first what suits: an agreement in force, places, then the shortest promise', async () => {
    const { rows, endCursor } = await find();
    expect(named(rows)).toEqual(['quick', 'slow', 'full', 'lapsed', 'none']);
    expect(rows.map(({ agreementInForce }) => agreementInForce)).toEqual([true, true, true, false, false]);
    expect(endCursor).toBeNull();
  });

  it('goes by the agreements of the caller’s own controller on the day', async () => {
    const inForce = async (today: string, actor = network.founder) =>
      named((await find({}, actor, today)).rows.filter(({ agreementInForce }) => agreementInForce)).sort();
    expect(await inForce('2026-11-01')).toEqual(['lapsed']);
    expect(await inForce('2026-11-30')).toEqual(['full', 'quick', 'slow']);
    expect(await inForce('2026-12-01')).toEqual([]);
    expect(await inForce('2026-11-02', administratorOf(agreed))).toEqual([]);
  });

  it('looks for a service, a country or an organisation', async () => {
    expect(named((await find({ serviceCode: 'LEG-02' })).rows)).toEqual(['slow']);
    expect(named((await find({ country: 'KG' })).rows)).toEqual(['lapsed']);
    expect(named((await find({ organisationId: none })).rows)).toEqual(['none']);
    expect((await find({ serviceCode: 'HLT-01' })).rows).toEqual([]);
  });

  it('offers for what is protected only what is confidential, for anything else is refused at sending', async () => {
    const partner = await network.partner({ name: 'Shelter' });
    await conclude(partner, '2026-01-01', null, network.founder);
    const serviceCodes = ['PRO-03', 'SOC-01'];
    await network.offering(partner, { serviceCodes, confidential: false });
    const shelter = await network.offering(partner, { serviceCodes, confidential: true });
    expect((await find({ serviceCode: 'PRO-03' })).rows.map(({ id }) => id)).toEqual([shelter]);
    expect((await find({ serviceCode: 'SOC-01' })).rows).toHaveLength(2);
    await db.query(`delete from directory.offering where organisation_id = '${partner}'`);
  });

  it('pages in the same order, one row at a time', async () => {
    const paged: (string | undefined)[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof find>> = await find({ first: 1, after });
      paged.push(...named(page.rows));
      after = page.endCursor;
    } while (after);
    expect(paged).toEqual(['quick', 'slow', 'full', 'lapsed', 'none']);
    await expect(find({ after: 'WzFd' })).rejects.toThrow('INVALID_INPUT');
  });

  it('says the median time a partner took in the last year, and nothing of fewer than ten answers', async () => {
    const answers = (receiver: string, hours: number[], on: string) =>
      db.query(
        `insert into directory.answer_time (receiver, hours, answered_on)
         select '${receiver}', unnest('{${hours.join()}}'::numeric[]), '${on}'`,
      );
    const medians = async () =>
      new Map((await find()).rows.map((row) => [row.organisationName, row.medianHoursToAnswer]));
    await answers(agreed, [1, 1, 1.5, 2.04, 2.04, 2.04, 3, 4], '2026-10-01');
    await answers(agreed, [90], '2025-11-03');
    await answers(agreed, [500, 500], '2025-11-02');
    await answers(lapsed, Array(12).fill(3), '2024-01-01');
    await answers(none, [0], '2026-10-01');
    expect(await medians()).toEqual(new Map(['Agreed', 'Lapsed', 'None'].map((name) => [name, null])));
    await answers(agreed, [2.04], '2026-10-02');
    expect((await medians()).get('Agreed')).toBe(2);
  });

  it('gives offerings by id the same way, and leaves out what is not there', async () => {
    const { rows } = await find({ organisationId: none });
    const ids = [offerings['none'] ?? '', '00000000-0000-4000-8000-000000000000'];
    const views = await offeringQueries.getOfferings.execute(db.platform, { ids }, callBy(network.founder));
    expect(views).toEqual({ ok: true, value: rows });
    expect(getOfferings.output.parse(rows)).toEqual(rows);
  });
});
