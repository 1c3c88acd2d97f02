import { comesToHold } from '../network/comes-to-hold';
import { contactInput, personInput, requestInput } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import type { Member, Screen } from '../network/screen';

jest.setTimeout(120_000);

let network: RunningNetwork;
let worker: Screen;
let supervisor: Screen;
let manager: Screen;
let person: Member;
let request: Member;
let error: Member;

beforeAll(async () => {
  network = await startNetwork();
  worker = await network.screen('worker');
  supervisor = await network.screen('supervisor');
  manager = await network.screen('manager');
}, 300_000);

afterAll(() => network?.stop(), 120_000);

const name = 'Қурбонова Зебо';
const personDocument = `query ($id: ID!) { person(id: $id) { __typename ... on Person { id may episodeIds timeline(first: 20) { rows { type } } } ... on Refusal { code } } }`;
const searchDocument = `query ($terms: String!) { findPersons(input: { terms: $terms, birthYear: null, nationality: null }) { __typename ... on FoundPersons { found { id } contacts { id } } ... on Refusal { code } } }`;
const requestDocument = `query ($id: ID!) { request(id: $id) { __typename ... on Request { id version } } }`;
const totalsDocument = `query { totals { country contacts people services } }`;
const errorsDocument = `query ($toReview: Boolean!) { enteredInError(toReview: $toReview) { rows { id kind entryId reference name { script } because note may staff { name } } } }`;
const errorDocument = `query ($id: ID!) { errorOf(entryId: $id) { __typename ... on EnteredInError { id may name { script } } ... on Refusal { code } } }`;
const closedDocument = `query { myWork(tab: CLOSED) { rows { id } } workCounts { tab count } }`;

const finds = async (terms: string) => {
  const { found, contacts } = (await worker.find(searchDocument, { terms })) as unknown as Record<string, Member[]>;
  return [...(found ?? []), ...(contacts ?? [])].map(({ id }) => id);
};
const totals = async () =>
  ((await manager.read(totalsDocument)) as { country: string }[]).find(({ country }) => country === 'TJ');
const closedWork = async () => {
  const { data } = await worker.ask(closedDocument);
  const { myWork, workCounts } = data as unknown as {
    myWork: { rows: Member[] };
    workCounts: { tab: string; count: number }[];
  };
  return [myWork.rows.map(({ id }) => id), workCounts.find(({ tab }) => tab === 'CLOSED')?.count];
};
const errors = async (toReview = true) =>
  ((await supervisor.read(errorsDocument, { toReview })) as { rows: Member[] }).rows;
const entering = (kind: string, entryId: string, parts: object = {}) => ({
  ...{ kind, entryId, because: 'REGISTERED_TWICE', note: null },
  ...parts,
});

describe('somebody who was registered twice', () => {
  it('stays while something is asked for her', async () => {
    person = await worker.succeeds('registerPerson', personInput(name));
    await comesToHold(async () => {
      request = await worker.succeeds('receiveRequest', requestInput(person.id, 'LEG-01'));
    });
    await comesToHold(async () => {
      expect((await worker.does('enterInError', entering('PERSON', person.id))).code).toBe('REQUEST_OPEN');
    });
    const { version: expectedVersion } = await worker.find(requestDocument, { id: request.id });
    await worker.succeeds('closeRequest', { requestId: request.id, expectedVersion, reason: 'ENTERED_IN_ERROR' });
    await comesToHold(async () => expect(await closedWork()).toEqual([[request.id], 1]));
    await comesToHold(async () => expect(await totals()).toMatchObject({ people: 1 }));
  });

  it('is gone from search, lists, counts and figures once it is said that she was', async () => {
    expect(await worker.find(personDocument, { id: person.id })).toMatchObject({
      may: expect.arrayContaining(['ENTER_IN_ERROR']),
    });
    await comesToHold(async () => void (await worker.succeeds('enterInError', entering('PERSON', person.id))));
    expect([await finds(name), await finds(String(person['reference']))]).toEqual([[], []]);
    expect(await worker.find(personDocument, { id: person.id })).toMatchObject({ code: 'NOT_FOUND' });
    await comesToHold(async () => expect(await closedWork()).toEqual([[], 0]));
    await comesToHold(async () => expect(await totals()).toMatchObject({ people: 0 }));
    expect((await worker.does('receiveRequest', requestInput(person.id, 'LEG-01'))).code).toBe('NOT_FOUND');
  });

  it('is there to be looked at by the supervisor, and by nobody who may not', async () => {
    const [row] = await errors();
    expect(row).toMatchObject({
      kind: 'PERSON',
      entryId: person.id,
      name: { script: name },
      because: 'REGISTERED_TWICE',
      may: ['REVIEW_ERROR', 'TAKE_BACK_ERROR'],
    });
    error = row as Member;
    expect(await worker.find(errorDocument, { id: person.id })).toMatchObject({ code: 'NOT_ALLOWED' });
    await supervisor.succeeds('reviewError', { errorId: error.id });
    expect([await errors(), (await errors(false)).map(({ id }) => id)]).toEqual([[], [error.id]]);
  });

  it('is there again, and counted, once that is taken back', async () => {
    expect(await supervisor.find(errorDocument, { id: person.id })).toMatchObject({ id: error.id });
    await supervisor.succeeds('takeBackError', { errorId: error.id });
    expect(await finds(name)).toEqual([person.id]);
    const opened = await worker.find(personDocument, { id: person.id });
    const { rows } = opened['timeline'] as { rows: { type: string }[] };
    expect(rows.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['person.entered-in-error', 'person.error-taken-back']),
    );
    await comesToHold(async () => expect(await closedWork()).toEqual([[request.id], 1]));
    await comesToHold(async () => expect(await totals()).toMatchObject({ people: 1 }));
    expect(await errors(false)).toEqual([]);
  });
});

describe('a contact that was a test', () => {
  it('is in no figure any more', async () => {
    const contact = await worker.succeeds('recordContact', contactInput());
    await comesToHold(async () => expect(await totals()).toMatchObject({ contacts: 1 }));
    await worker.succeeds('enterInError', entering('CONTACT', contact.id, { because: 'TEST_ENTRY' }));
    await comesToHold(async () => expect(await totals()).toMatchObject({ contacts: 0 }));
  });
});
