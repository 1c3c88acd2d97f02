import { comesToHold } from '../../network/comes-to-hold';
import type { LiveStream } from '../../network/live-stream';
import { acts, type Act } from './acts';
import { expected, findsAnew, hiddenActs, movesAnyway, mayBeEmpty, type Told } from './expected';
import { documentsFor, everybodyLooks, nothing, type Filled, type Look } from './looks';
import { toldIn } from './traces';
import { refusalsThatDiffer, statementsThatDiffer } from './refusals';
import { answerableFields, readSchema } from './walk-schema';
import { everybody, openWorld, type Viewer, type World } from './world';

jest.setTimeout(300_000);

type Table = Readonly<Record<string, Told>>;

const schema = readSchema();
const documents = documentsFor(schema);
const filled: Filled = new Set();
const order = Object.keys(acts).filter((one): one is Act => one in acts);
const last = order.at(-1);

let world: World;
let live: ReadonlyMap<Viewer, LiveStream>;
const seen = new Map<Viewer, Look>();

beforeAll(async () => {
  world = await openWorld();
  const streams = await Promise.all(everybody.map(async (one) => [one, await world.screens[one].live()] as const));
  live = new Map(streams);
}, 300_000);
afterAll(() => world?.network.stop(), 120_000);

/** What is expected once an act is done, of everything there is by then. */
const tableAfter = (act: Act): Readonly<Record<string, Told>> =>
  Object.assign({}, ...order.slice(0, order.indexOf(act) + 1).map((one) => expected[one]));

const hearsOf = (request: string): boolean =>
  live.get('responsible worker')?.hasTold(world.requests.get(request)?.id ?? '') ?? false;

/** Figures are closed a first time half a minute after there are any, and then not again while anybody looks, unless it is their hour. */
const figuresAreClosed = async (): Promise<void> => {
  const asked = `{ closedView(input: { view: COUNTRY_BY_MONTH, measure: PEOPLE, year: 2026 }) { __typename } }`;
  expect(await world.screens['programme manager'].read(asked)).toEqual({ __typename: 'ClosedView' });
};

const whenClosed = /"closedOn":"[^"]*","closedAt":"[^"]*"/gu;

/** Longer than a screen may be told late that figures moved, which is once a second. */
const quiet = { polls: 2, every: 1_500 };

/** Waits until no screen has been told anything for a while. */
const quietLive = async (): Promise<void> => {
  const count = () => [...live.values()].reduce((sum, { told }) => sum + told.length, 0);
  let before = -1;
  for (let same = 0; same < quiet.polls;) {
    await new Promise((resolve) => setTimeout(resolve, quiet.every));
    same = count() === before ? same + 1 : 0;
    before = count();
  }
};

const strangers = everybody.filter((viewer) => !JSON.stringify(expected).includes(JSON.stringify(viewer)));
/** Strangers look when everything is asked, and at the end. */
const lookersAt = (act: Act): readonly Viewer[] => {
  const here = everybody.filter((viewer) => act !== last || viewer !== 'worker she is given to');
  const all = act === order[0] || act === last || hiddenActs[act] !== undefined;
  return all ? here : here.filter((viewer) => !strangers.includes(viewer));
};

/** A table with who looks now, in the order of all; what a search finds only where people are searched for. */
const shownAs = (table: Table, lookers: readonly Viewer[], searches: boolean) => {
  const shown = Object.entries(table).map(([thing, told]) => {
    const row: Record<string, Viewer[]> = {};
    for (const [words, who] of Object.entries(told)) {
      const now = lookers.filter((viewer) => who.includes(viewer));
      const said = words.split(' ').filter((word) => searches || word !== 'found');
      if (now.length > 0 && said.length > 0) row[said.join(' ')] = [...(row[said.join(' ')] ?? []), ...now];
    }
    return [thing, row] as const;
  });
  return Object.fromEntries(shown.map(([thing, row]) => [thing, inOrder(row)]));
};

const inOrder = (row: Readonly<Record<string, readonly Viewer[]>>) =>
  Object.fromEntries(
    Object.entries(row).map(([words, who]) => [words, everybody.filter((viewer) => who.includes(viewer))]),
  );

const observed = (looks: ReadonlyMap<Viewer, Look>) => {
  const table: Record<string, Record<string, Viewer[]>> = {};
  for (const [viewer, look] of looks) {
    for (const [thing, told] of toldIn(look, world)) {
      const row = (table[thing] ??= {});
      const words = [...told.keys()].join(' ');
      if (words !== '') (row[words] ??= []).push(viewer);
    }
  }
  return Object.fromEntries(Object.entries(table).map(([thing, row]) => [thing, inOrder(row)]));
};

const wordsOf = (table: Table, viewer: Viewer, thing: string): readonly string[] =>
  Object.entries(table[thing] ?? {}).flatMap(([words, who]) => (who.includes(viewer) ? words.split(' ') : []));
const isTold = (table: Table, viewer: Viewer, things: readonly string[]): boolean =>
  things.some((thing) => wordsOf(table, viewer, thing).length > 0);

/** What is answered otherwise than before; of what is new, whatever is answered otherwise than of nothing. */
const differencesOf = (viewer: Viewer, before: Look, now: Look): string[] =>
  [...now].flatMap(([asked, answer]) => {
    const [query = ''] = asked.split(' ');
    if (movesAnyway[viewer]?.asked.includes(query)) return [];
    const was = before.get(asked) ?? now.get(`${query} ${nothing} 0`);
    return was?.replace(whenClosed, '') === answer.replace(whenClosed, '')
      ? []
      : [`${viewer}: ${asked}: ${String(was)} -> ${answer}`];
  });

describe.each(order)('once %s', (act) => {
  const table = tableAfter(act);
  const lookers = lookersAt(act);
  let looks: ReadonlyMap<Viewer, Look>;
  let news: ReadonlyMap<Viewer, readonly object[]>;
  const asksAll = act === order[0] || findsAnew.includes(act) || hiddenActs[act] !== undefined;

  beforeAll(async () => {
    await Promise.all(everybody.map((viewer) => world.screens[viewer].isUsed()));
    await quietLive();
    const heard = new Map([...live].map(([viewer, { told }]) => [viewer, told.length]));
    await acts[act](world);
    await world.settled();
    if (act === order[0]) {
      await comesToHold(() => expect(hearsOf('a closed request')).toBe(true), 60_000);
      await comesToHold(figuresAreClosed, 90_000);
    }
    looks = await everybodyLooks(world, documents, filled, { who: lookers, asksAll });
    news = new Map([...live].map(([viewer, { told }]) => [viewer, told.slice(heard.get(viewer))]));
  });
  afterAll(() => {
    for (const [viewer, look] of looks) seen.set(viewer, look);
  });

  it('everybody is told what is expected, and no more', () => {
    expect(observed(looks)).toEqual(shownAs(table, lookers, asksAll));
  });

  it('nothing else stands otherwise for who is not told, and no screen of theirs hears of it', () => {
    const things = hiddenActs[act] ?? [];
    const outside = things.length > 0 ? lookers.filter((viewer) => !isTold(table, viewer, things)) : strangers;
    const differences = outside.flatMap((viewer) => {
      const before = seen.get(viewer);
      const now = looks.get(viewer);
      return before && now ? differencesOf(viewer, before, now) : [];
    });
    expect(differences).toEqual([]);
    const told = things.length > 0 ? everybody : strangers.filter((viewer) => viewer !== 'programme manager');
    expect(told.flatMap((viewer) => (news.get(viewer) ?? []).map((one) => ({ viewer, ...one })))).toEqual([]);
  });

  if (hiddenActs[act]) {
    it('no command refuses what is hidden otherwise than what is not there', async () => {
      expect(await refusalsThatDiffer(world, schema, (viewer, thing) => wordsOf(table, viewer, thing))).toEqual([]);
    });

    it('no answer about what is hidden takes other statements than one about what is not there', async () => {
      expect(await statementsThatDiffer(world, (viewer, thing) => wordsOf(table, viewer, thing))).toEqual([]);
    });
  }
});

describe('the matrix', () => {
  it('saw a value in every field of the schema, or says why not', () => {
    const fields = answerableFields(schema).filter((field) => !field.endsWith('.endCursor'));
    expect(fields.filter((field) => !filled.has(field) && !(field in mayBeEmpty))).toEqual([]);
    expect(Object.keys(mayBeEmpty).filter((field) => !fields.includes(field))).toEqual([]);
  });
});
