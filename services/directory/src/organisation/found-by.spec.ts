import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { directorySchema } from '../data-source';
import { TestNetwork } from '../testing/network.fixture';
import { FoldNames } from './fold-names';
import { offeringQueries } from './offering.queries';
import { organisationQueries } from './organisation.queries';

let db: TestPlatform;
let network: TestNetwork;
const offered = new Map<string, string>();

const names = [
  ['Sogd Legal Aid', 'Хуҷанд', 'LEG-01'],
  ['Маркази ҳуқуқии Душанбе', 'Dushanbe', 'LEG-02'],
  ['بيت الضيافة', 'Худжанд', 'SOC-01'],
  ['100% Help_Desk', 'Osh', 'HLT-01'],
] as const;

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
  network = await TestNetwork.begin(db);
  for (const [name, city, code] of names) {
    const partner = await network.partner({ name, city });
    offered.set(await network.offering(partner, { serviceCodes: [code] }), name);
  }
});

afterAll(() => db.close());

const organisations = async (words: string) => {
  const input = { kind: 'partner-agency' as const, country: null, first: 100, after: null, words };
  const found = await organisationQueries.listOrganisations.execute(db.platform, input, callBy(staffWith(['intake'])));
  return found.ok ? found.value.rows.map(({ name }) => name).sort() : [];
};
const offerings = async (words: string, wordsMean: string[] = [], parts = {}) => {
  const none = { serviceCode: null, country: null, organisationId: null };
  const input = { ...none, first: 100, after: null, words, wordsMean, ...parts };
  const found = await offeringQueries.findOfferings.execute(db.platform, input, callBy(staffWith(['intake'])));
  return found.ok ? found.value.rows.map(({ id }) => offered.get(id)) : [];
};

describe('searching the directory', () => {
  it.each([
    ['so', ['Sogd Legal Aid']],
    ['legal sogd', ['Sogd Legal Aid']],
    ['egal', []],
    ['Сугд', ['Sogd Legal Aid']],
    ['khuj', ['Sogd Legal Aid']],
    ['khujan', ['Sogd Legal Aid', 'بيت الضيافة']],
    ['Худжанд', ['Sogd Legal Aid', 'بيت الضيافة']],
    ['dushanbe markaz', ['Маркази ҳуқуқии Душанбе']],
    ['бейт', ['بيت الضيافة']],
    ['100', ['100% Help_Desk']],
    ['%', []],
    ['_', []],
    ['sogd osh', []],
  ])('finds by %s what has words that begin so, in any script', async (typed, found) => {
    expect(await organisations(typed)).toEqual([...found].sort());
    expect((await offerings(typed)).sort()).toEqual([...found].sort());
  });

  it('finds everything where nothing is typed', async () => {
    expect(await organisations(' ')).toHaveLength(names.length);
  });

  it('finds what gives a service that the words are for, and no organisation by that', async () => {
    expect((await offerings('khujand', ['HLT-01'])).sort()).toEqual(
      ['100% Help_Desk', 'Sogd Legal Aid', 'بيت الضيافة'].sort(),
    );
    expect(await offerings('nothing of the kind', [])).toEqual([]);
  });

  it('gives offerings by name where that is asked, page by page', async () => {
    const all = await offerings('', [], { sort: 'name' });
    expect(all).toEqual(['100% Help_Desk', 'Sogd Legal Aid', 'Маркази ҳуқуқии Душанбе', 'بيت الضيافة']);
    const paged: (string | undefined)[] = [];
    let after: string | null = null;
    do {
      const none = { serviceCode: null, country: null, organisationId: null };
      const input = { ...none, first: 1, after, sort: 'name' as const };
      const found = await offeringQueries.findOfferings.execute(db.platform, input, callBy(staffWith(['intake'])));
      if (!found.ok) throw new Error(found.refusal.code);
      paged.push(...found.value.rows.map(({ id }) => offered.get(id)));
      after = found.value.endCursor;
    } while (after !== null);
    expect(paged).toEqual(all);
  });

  it('finds what a program of the last release listed as it is spelled, and across scripts once names were folded', async () => {
    await db.query(`update directory.organisation set found_by = null`);
    expect(await organisations('sogd')).toEqual(['Sogd Legal Aid']);
    expect(await organisations('markazi')).toEqual([]);
    await new FoldNames(db.platform).execute();
    expect(await organisations('markazi')).toEqual(['Маркази ҳуқуқии Душанбе']);
  });
});
