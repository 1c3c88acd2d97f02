import { comesToHold } from '../network/comes-to-hold';
import { personInput } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import type { Screen } from '../network/screen';

jest.setTimeout(120_000);

let network: RunningNetwork;
let worker: Screen;
let manager: Screen;
let personId: string;

beforeAll(async () => {
  network = await startNetwork();
  [worker, manager] = [await network.screen('worker'), await network.screen('manager')];
}, 300_000);
afterAll(() => network?.stop(), 120_000);

const year = (of: number) => ({ precision: 'YEAR', year: of });
const left = (destination: string, since: number) => ({
  ...{ origin: 'TJ', destination, stage: 'ABROAD', purpose: 'WORK', from: year(since), to: null, returnKind: null },
});
const personDocument = `query ($id: ID!) { person(id: $id) { __typename ... on Refusal { code } ... on Person { id episodeIds
  episodes { destination stage from { year } to { year } } timeline(first: 20) { rows { type } } } } }`;
const totalsDocument = `query { totals { country people } }`;

const opened = () => worker.find(personDocument, { id: personId });
const leaves = (destination: string, since: number, commandId = crypto.randomUUID()) =>
  worker.does('recordEpisode', { commandId, personId, episode: left(destination, since) });
const returns = async (to: number) => {
  const [episodeId] = (await opened())['episodeIds'] as readonly string[];
  return worker.does('closeEpisode', { personId, episodeId, to: year(to), returnKind: 'END_OF_CONTRACT' });
};
const people = async () =>
  ((await manager.read(totalsDocument)) as { country: string; people: number }[]).find(
    ({ country }) => country === 'TJ',
  )?.people;

describe('a man who left three times and came back twice', () => {
  it('is registered with the first and tells of the others as they come', async () => {
    const before = (await people()) ?? 0;
    ({ id: personId } = await worker.succeeds(
      'registerPerson',
      personInput('Шарипов Баходур', { episode: left('RU', 2012) }),
    ));
    expect(await returns(2014)).toMatchObject({ __typename: 'Recorded' });
    const second = crypto.randomUUID();
    for (const _ of [1, 2]) expect(await leaves('KZ', 2016, second)).toMatchObject({ __typename: 'Recorded' });
    expect(await returns(2018)).toMatchObject({ __typename: 'Recorded' });
    expect(await leaves('KR', 2020)).toMatchObject({ __typename: 'Recorded' });
    expect(await opened()).toMatchObject({
      episodes: [
        { destination: 'KR', stage: 'ABROAD', from: { year: 2020 }, to: null },
        { destination: 'KZ', stage: 'RETURNED', from: { year: 2016 }, to: { year: 2018 } },
        { destination: 'RU', stage: 'RETURNED', from: { year: 2012 }, to: { year: 2014 } },
      ],
    });
    await comesToHold(async () => expect(await people()).toBe(before + 1));
  });

  it('has each departure and return in the timeline', async () => {
    const { timeline } = (await opened()) as unknown as { timeline: { rows: { type: string }[] } };
    const types = timeline.rows.map(({ type }) => type);
    expect(types.filter((type) => type === 'episode.recorded')).toHaveLength(2);
    expect(types.filter((type) => type === 'episode.closed')).toHaveLength(2);
  });

  it('does not leave again before he is back, nor at a time when he was elsewhere', async () => {
    expect(await leaves('TR', 2023)).toMatchObject({
      issues: [{ path: 'episode.stage', problem: 'another-is-open' }],
    });
    const over = { ...left('TR', 2016), stage: 'RETURNED', to: year(2018), returnKind: 'OTHER' };
    expect(await worker.does('recordEpisode', { personId, episode: over })).toMatchObject({
      issues: [{ path: 'episode.from', problem: 'overlaps-another' }],
    });
    expect(await returns(2019)).toMatchObject({ issues: [{ path: 'to', problem: 'before-from' }] });
  });
});
