import { personInput } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import type { Screen } from '../network/screen';

jest.setTimeout(120_000);

let network: RunningNetwork;
let intake: Screen;
let worker: Screen;
let personId: string;

beforeAll(async () => {
  network = await startNetwork();
  [intake, worker] = [await network.screen('intake'), await network.screen('worker')];
  ({ id: personId } = await intake.succeeds('registerPerson', personInput('Назирова Парвина')));
}, 300_000);
afterAll(() => network?.stop(), 120_000);

const month = (year: number, of: number) => ({ precision: 'MONTH', year, month: of });
const pregnancy = { code: 'PREGNANCY', from: month(2026, 2), until: null, expected: month(2026, 11) };
const needsDocument = `query ($id: ID!) { personNeeds(personId: $id) { __typename ... on Refusal { code } ... on SpecificNeeds {
  needs { id code isOver until { year month } expected { month } } functioning { answeredOn walking } changes { what staff { name } } } } }`;
const timelineDocument = `query ($id: ID!) { person(id: $id) { __typename ... on Person { id timeline(first: 50) { rows { type } } } } }`;

const needs = () => worker.find(needsDocument, { id: personId });

describe('a pregnancy that the desk writes down', () => {
  const needId = crypto.randomUUID();

  it('is there for who works with her, once, and told nobody else', async () => {
    const told = await worker.find(timelineDocument, { id: personId });
    for (const _ of [1, 2]) await intake.succeeds('recordSpecificNeed', { commandId: needId, personId, ...pregnancy });
    expect(await intake.does('recordSpecificNeed', { personId, ...pregnancy })).toMatchObject({
      issues: [{ path: 'code', problem: 'recorded-already' }],
    });
    expect(await needs()).toMatchObject({
      needs: [{ id: needId, code: 'PREGNANCY', isOver: false, until: null, expected: { month: 11 } }],
    });
    expect(await worker.find(timelineDocument, { id: personId })).toEqual(told);
    const away = await network.screen('awayWorker');
    expect(await away.find(needsDocument, { id: personId })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('ends, and stands among what is over, with who said so', async () => {
    const ends = { personId, needId, until: month(2026, 11) };
    expect(await worker.does('endSpecificNeed', { ...ends, until: month(2026, 1) })).toMatchObject({
      issues: [{ path: 'until', problem: 'before-valid-from' }],
    });
    await worker.succeeds('endSpecificNeed', ends);
    expect(await worker.does('endSpecificNeed', ends)).toMatchObject({ code: 'NEED_CHANGED' });
    expect(await needs()).toMatchObject({
      needs: [{ isOver: true, until: { year: 2026, month: 11 } }],
      changes: [{ what: 'ENDED' }, { what: 'RECORDED' }],
    });
  });
});
