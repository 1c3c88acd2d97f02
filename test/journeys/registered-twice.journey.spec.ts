import { comesToHold } from '../network/comes-to-hold';
import { personInput } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import type { Member, Screen } from '../network/screen';

jest.setTimeout(150_000);

let network: RunningNetwork;
let worker: Screen;
let neighbour: Screen;
let supervisor: Screen;
let officer: Screen;
/** A boy alone, once for each time he is registered. */
let boys: readonly string[];

beforeAll(async () => {
  network = await startNetwork();
  worker = await network.screen('worker');
  neighbour = await network.screen('neighbour');
  supervisor = await network.screen('supervisor');
  officer = await network.screen('protectionOfficer');
  const boy = () => ({ ...personInput('Тоҳиров Сиёвуш'), sex: 'MALE', birth: { precision: 'YEAR', year: 2016 } });
  boys = [(await worker.succeeds('registerPerson', boy())).id, (await neighbour.succeeds('registerPerson', boy())).id];
}, 300_000);

afterAll(() => network?.stop(), 120_000);

type Pair = Member & {
  readonly state: string;
  readonly proposed: string | null;
  readonly isProtected: boolean;
  readonly fields: readonly { readonly field: string; readonly level: string }[];
  readonly one: Member;
  readonly other: Member;
};

const document = `query { duplicatePairs(first: 10) { rows { __typename id version state proposed isProtected fields { field level }
  one { __typename id reference } other { __typename id reference } } } }`;

const soon = 90_000;

const pairs = async (screen: Screen) => ((await screen.read(document)) as { rows: Pair[] }).rows;
const pairOf = (rows: readonly Pair[], ids: readonly string[]) =>
  rows.find(({ one, other }) => ids.includes(one.id) && ids.includes(other.id));
const decides = ({ id: pairId, version: expectedVersion }: Pair, decision: string) => ({
  pairId,
  expectedVersion,
  decision,
  note: null,
});

describe('a woman who is registered at one desk, and in Latin letters at the next', () => {
  let ids: readonly string[];
  let pair: Pair;

  it('is registered both times, and her supervisor is shown both records with how they agree', async () => {
    const first = await worker.succeeds('registerPerson', personInput('Қосимова Меҳрангез'));
    const second = await neighbour.succeeds('registerPerson', personInput('Kasymova Mehrangez'));
    ids = [first.id, second.id];
    await comesToHold(async () => {
      const found = pairOf(await pairs(supervisor), ids);
      if (!found) throw new Error('Nobody was found twice yet');
      pair = found;
    }, soon);
    expect(pair).toMatchObject({ state: 'OPEN', isProtected: false });
    expect(pair.fields).toContainEqual({ field: 'NAME', level: 'SAME_SOUND' });
    expect(pair.fields).toContainEqual({ field: 'BIRTH', level: 'SAME_DAY' });
    expect(pairOf(await pairs(officer), ids)?.id).toBe(pair.id);
  });

  it('is not there for who is not asked', async () => {
    const { errors } = await worker.ask(document);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['NOT_ALLOWED']);
    expect((await worker.does('decideDuplicatePair', decides(pair, 'SAME'))).code).toBe('NOT_ALLOWED');
  });

  it('stays in the list as one person once that is said, and is gone once it is two', async () => {
    await supervisor.succeeds('decideDuplicatePair', decides(pair, 'SAME'));
    const said = pairOf(await pairs(supervisor), ids);
    expect(said?.state).toBe('SAME');
    expect((await supervisor.does('decideDuplicatePair', decides(pair, 'DIFFERENT'))).code).toBe(
      'CHANGED_BY_SOMEONE_ELSE',
    );
    if (said) await supervisor.succeeds('decideDuplicatePair', decides(said, 'DIFFERENT'));
    expect(pairOf(await pairs(supervisor), ids)).toBeUndefined();
  });
});

describe('a boy alone who is registered twice', () => {
  it('is the protection officers’ to see, and two of them say what the records are', async () => {
    let pair: Pair | undefined;
    await comesToHold(async () => {
      pair = pairOf(await pairs(officer), boys);
      if (!pair) throw new Error('He was not found twice yet');
    }, soon);
    if (!pair) throw new Error('He was found');
    expect(pair.isProtected).toBe(true);
    expect(pairOf(await pairs(supervisor), boys)).toBeUndefined();
    expect((await supervisor.does('decideDuplicatePair', decides(pair, 'SAME'))).code).toBe('NOT_FOUND');
    await officer.succeeds('decideDuplicatePair', decides(pair, 'SAME'));
    const proposed = pairOf(await pairs(officer), boys);
    expect(proposed).toMatchObject({ state: 'OPEN', proposed: 'SAME' });
    expect((await officer.does('decideDuplicatePair', decides(proposed ?? pair, 'SAME'))).code).toBe(
      'SECOND_HOLDER_NEEDED',
    );
  });
});
