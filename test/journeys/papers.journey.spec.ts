import { comesToHold } from '../network/comes-to-hold';
import { paperInput, personInput, requestInput } from '../network/inputs';
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

const papersDocument = `query ($id: ID!) { personDocuments(personId: $id) { __typename ... on Refusal { code }
  ... on PersonDocuments { documents { document { kind whereabouts number } isExpired } } } }`;
const findDocument = `query ($terms: String!) { findPersons(input: { terms: $terms, birthYear: null, nationality: null }) {
  __typename ... on FoundPersons { found { id reasons } } ... on InvalidInput { issues { problem } } } }`;
const openDocument = `query ($id: ID!, $reason: String) { person(id: $id, reason: $reason) { __typename ... on Person { id may } ... on Refusal { code } } }`;

const papers = (screen: Screen, id: string) => screen.find(papersDocument, { id });
const found = async (screen: Screen, terms: string) => (await screen.find(findDocument, { terms }))['found'];

describe('a woman whose employer keeps her passport', () => {
  let personId: string;

  it('has it written down at Khujand, whether or not she has it with her', async () => {
    ({ id: personId } = await worker.succeeds('registerPerson', personInput('Раҷабова Саодат')));
    await worker.succeeds('recordIdentityDocument', { personId, document: paperInput({ number: 'АВ 4012345' }) });
    expect(await papers(worker, personId)).toMatchObject({
      documents: [{ document: { kind: 'PASSPORT', whereabouts: 'EMPLOYER', number: 'АВ 4012345' }, isExpired: false }],
    });
    const twice = { personId, document: paperInput({ number: 'TJ AB-4012345' }) };
    expect(await worker.does('recordIdentityDocument', twice)).toMatchObject({
      issues: [{ path: 'document.number', problem: 'recorded-already' }],
    });
  });

  it('is found by it at another centre, typed another way, and by no part of it', async () => {
    expect(await found(away, 'tj ab401-2345')).toEqual([{ id: personId, reasons: ['SAME_DOCUMENT'] }]);
    expect(await found(away, 'AB401234')).toEqual([]);
    expect(await papers(away, personId)).toMatchObject({ code: 'NOT_FOUND' });
    await away.find(openDocument, { id: personId, reason: 'She came to our desk.' });
    expect(await papers(away, personId)).toMatchObject({ documents: [{ isExpired: false }] });
  });

  it('asks for it back, of which the next desk sees no trace, and the paper stands as it stood', async () => {
    const before = await papers(neighbour, personId);
    await worker.succeeds('receiveRequest', requestInput(personId, 'DOC-02'));
    const document = `query ($id: ID!) { openRequests(subjectId: $id, serviceCode: "DOC-02") { __typename } }`;
    await comesToHold(async () => expect(await worker.read(document, { id: personId })).toHaveLength(1));
    expect(await neighbour.read(document, { id: personId })).toEqual([]);
    expect(await papers(neighbour, personId)).toEqual(before);
  });
});

describe('the number of a child who came alone', () => {
  it('finds nobody for a colleague, as one that nobody has', async () => {
    const child = { ...personInput('Тоҳирова Мижгона'), birth: { precision: 'YEAR', year: 2015 } };
    const { id: personId } = await worker.succeeds('registerPerson', child);
    const document = paperInput({ kind: 'BIRTH_CERTIFICATE', number: 'I-TJ 7654321', expires: null });
    await worker.succeeds('recordIdentityDocument', { personId, document });
    expect(await found(neighbour, 'I-TJ 7654321')).toEqual([]);
    expect(await found(neighbour, 'I-TJ 7654322')).toEqual([]);
    expect(await papers(neighbour, personId)).toMatchObject({ code: 'NOT_FOUND' });
    for (const screen of [worker, officer])
      expect(await found(screen, 'itj7654321')).toEqual([{ id: personId, reasons: ['SAME_DOCUMENT'] }]);
  });
});
