import { comesToHold } from '../network/comes-to-hold';
import { disclosureInput, nameInput, personInput, wayInput } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import type { Screen } from '../network/screen';

jest.setTimeout(120_000);

let network: RunningNetwork;
let worker: Screen;
let neighbour: Screen;
let away: Screen;
let officer: Screen;

beforeAll(async () => {
  network = await startNetwork();
  worker = await network.screen('worker');
  neighbour = await network.screen('neighbour');
  away = await network.screen('awayWorker');
  officer = await network.screen('protectionOfficer');
}, 300_000);
afterAll(() => network?.stop(), 120_000);

const findDocument = `query ($terms: String!) { findPersons(input: { terms: $terms, birthYear: null, nationality: null }) {
  __typename ... on FoundPersons { found { id reasons } } } }`;
const waysDocument = `query ($id: ID!) { personContactWays(personId: $id) { __typename ... on Refusal { code }
  ... on PersonContactWays { ways { id way { kind reachedAt safe until } } } } }`;
const namesDocument = `query ($id: ID!) { personOtherNames(personId: $id) { __typename ... on Refusal { code }
  ... on PersonOtherNames { names { otherName { kind name { script } } } } } }`;
const timelineDocument = `query ($id: ID!) { person(id: $id) { __typename ... on Person { timeline(first: 20) { rows { type } } } } }`;

const found = async (screen: Screen, terms: string) => (await screen.find(findDocument, { terms }))['found'];

describe('a woman who is reached by a telephone that her family answers', () => {
  let personId: string;
  const unsafe = '+992 93 555 01 01';
  const way = wayInput();

  it('has it written down besides her own, and is found by each at another centre', async () => {
    const phone = { number: '+992927770303', whose: 'OWN', safe: 'YES', hours: null, sayYouAre: null };
    ({ id: personId } = await worker.succeeds('registerPerson', { ...personInput('Назирова Шаҳло'), phone }));
    await worker.succeeds('recordContactWay', { personId, way: { ...way, reachedAt: unsafe } });
    for (const number of ['+992927770303', unsafe])
      expect(await found(away, number)).toEqual([{ id: personId, reasons: ['SAME_PHONE'] }]);
    expect(await worker.find(waysDocument, { id: personId })).toMatchObject({ ways: [{ way: { safe: 'NO' } }] });
    expect(await away.find(waysDocument, { id: personId })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('agrees to share her phone, and the other is not among what the partner would read', async () => {
    const receiver = network.organisations.legalAid.commandId;
    const preview = `query ($id: ID!, $summary: String!) { previewDisclosure(input: { personId: $id, fields: [NAME, PHONE], summary: $summary }) {
      __typename ... on DisclosurePreview { onceAccepted { phone { number } } } } }`;
    const shown = JSON.stringify(await worker.find(preview, { id: personId, summary: 'Wages were kept.' }));
    expect(shown).toContain('+992927770303');
    expect(shown).not.toContain('935550101');
    const given = disclosureInput(personId, receiver, { fields: ['NAME', 'PHONE'] });
    await worker.succeeds('prepareDisclosure', given);
  });

  it('is found by the right number once it is put right, and by none once it is not used', async () => {
    const { ways } = await worker.find(waysDocument, { id: personId });
    const [{ id: entryId = '' } = {}] = ways as readonly { readonly id?: string }[];
    const right = { ...way, reachedAt: '+992935550102' };
    const why = { because: 'MISTYPED', note: null };
    await worker.succeeds('correctPerson', { personId, ...why, contactWay: { entryId, from: way, to: right } });
    expect(await found(worker, unsafe)).toEqual([]);
    expect(await found(worker, '935550102')).toEqual([{ id: personId, reasons: ['SAME_PHONE'] }]);
    await worker.succeeds('endContactWay', { personId, entryId, until: '2026-11-01' });
    expect(await found(worker, '935550102')).toEqual([]);
  });

  it('sees on her timeline that it was written down, and no number', async () => {
    await comesToHold(async () => {
      const timeline = JSON.stringify(await worker.find(timelineDocument, { id: personId }));
      expect(timeline).toContain('contact-way.recorded');
      expect(timeline).not.toContain('935550');
    });
  });
});

describe('somebody who had another name before she married', () => {
  it('is found by it, with her given name or alone, and by who may not see her not at all', async () => {
    const { id: personId } = await worker.succeeds('registerPerson', personInput('Тағоева Мунира'));
    await worker.succeeds('recordOtherName', { personId, otherName: nameInput() });
    for (const terms of ['Шарифзода Мунира', 'Sharifzoda'])
      expect(await found(neighbour, terms)).toEqual([{ id: personId, reasons: ['OTHER_NAME'] }]);
    expect(await worker.find(namesDocument, { id: personId })).toMatchObject({
      names: [{ otherName: { kind: 'BEFORE_MARRIAGE', name: { script: 'Шарифзода' } } }],
    });
    const child = { ...personInput('Содиқова Зулфия'), birth: { precision: 'YEAR', year: 2015 } };
    const { id: childId } = await worker.succeeds('registerPerson', child);
    const otherName = nameInput({ kind: 'NICKNAME', name: { script: 'Ниловар', latin: null } });
    await worker.succeeds('recordOtherName', { personId: childId, otherName });
    expect(await found(neighbour, 'Ниловар')).toEqual([]);
    expect(await neighbour.find(namesDocument, { id: childId })).toMatchObject({ code: 'NOT_FOUND' });
    for (const screen of [worker, officer])
      expect(await found(screen, 'Ниловар')).toEqual([{ id: childId, reasons: ['OTHER_NAME'] }]);
  });
});
