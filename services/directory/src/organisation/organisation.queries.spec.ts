import { type CallInput, type listOrganisations } from '@mrc/contracts';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { directorySchema } from '../data-source';
import { TestNetwork } from '../testing/network.fixture';
import { organisationQueries } from './organisation.queries';

let db: TestPlatform;
let network: TestNetwork;

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
  network = await TestNetwork.begin(db);
  for (const name of ['Ёлка', 'Абрикос', 'abricot', 'Zarafshon', 'Éclair'])
    await network.partner({ name, country: 'KG' });
  await network.centre({ name: 'Khujand' });
});

afterAll(() => db.close());

type Asked = Partial<CallInput<typeof listOrganisations>>;

const page = async (asked: Asked = {}) => {
  const input = { kind: null, country: null, first: 100, after: null, ...asked };
  const result = await organisationQueries.listOrganisations.execute(db.platform, input, callBy(staffWith(['intake'])));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

describe('the list of organisations', () => {
  it('is in the order people read names in, whoever asks', async () => {
    expect((await page({ kind: 'partner-agency' })).rows.map(({ name }) => name)).toEqual([
      'abricot',
      'Éclair',
      'Zarafshon',
      'Абрикос',
      'Ёлка',
    ]);
  });

  it('is of one kind or country where asked', async () => {
    expect((await page({ kind: 'centre' })).rows.map(({ name, operatorId }) => [name, operatorId])).toEqual([
      ['Khujand', network.founderId],
    ]);
    expect((await page({ country: 'TJ' })).rows.map(({ name }) => name)).toEqual(['Founder', 'Khujand']);
    expect((await page({ country: 'TJ', kind: 'partner-agency' })).rows).toEqual([]);
  });

  it('pages without a gap or a repeat', async () => {
    const all = (await page()).rows.map(({ id }) => id);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const next: Awaited<ReturnType<typeof page>> = await page({ first: 2, after });
      expect(next.rows.length).toBeLessThanOrEqual(2);
      paged.push(...next.rows.map(({ id }) => id));
      after = next.endCursor;
    } while (after);
    expect(paged).toEqual(all);
  });

  it('refuses a cursor that is not one of its own', async () => {
    for (const after of ['!!', 'bm90IGpzb24', Buffer.from('["1"]').toString('base64url')]) {
      await expect(page({ after })).rejects.toThrow('INVALID_INPUT');
    }
  });

  it('gives entries by id and leaves out what is not there', async () => {
    const [first] = (await page({ kind: 'centre' })).rows;
    const ids = [first?.id ?? '', '00000000-0000-4000-8000-000000000000'];
    const views = await organisationQueries.getOrganisations.execute(
      db.platform,
      { ids },
      callBy(staffWith(['intake'])),
    );
    expect(views).toEqual({ ok: true, value: [first] });
    expect(first).toEqual({
      id: expect.any(String),
      version: 1,
      kind: 'centre',
      name: 'Khujand',
      country: 'TJ',
      city: 'Dushanbe',
      timeZone: 'Asia/Dushanbe',
      operatorId: network.founderId,
      publicAuthority: false,
      sharesWithImmigrationEnforcement: 'no',
      openingHours: null,
      opening: null,
      may: [],
    });
  });
});
