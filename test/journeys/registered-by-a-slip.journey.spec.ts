import { comesToHold } from '../network/comes-to-hold';
import { personInput, requestInput } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import type { Member, Screen } from '../network/screen';

jest.setTimeout(120_000);

let network: RunningNetwork;
let worker: Screen;
let neighbour: Screen;
let officer: Screen;
let boy: Member;
let request: Member;
let task: Member;

beforeAll(async () => {
  network = await startNetwork();
  worker = await network.screen('worker');
  neighbour = await network.screen('neighbour');
  officer = await network.screen('protectionOfficer');
}, 300_000);

afterAll(() => network?.stop(), 120_000);

const name = 'Сафаров Далер';
const requestDocument = `query ($id: ID!) { request(id: $id) { __typename ... on Request { id version accessLevel serviceCode } ... on Refusal { code } } }`;
const personDocument = `query ($id: ID!) { person(id: $id) { __typename ... on Person { id accessLevel may timeline(first: 20) { rows { type staff { name } facts { name value } } } } ... on Refusal { code } } }`;
const taskDocument = `query { myWork(tab: DUE) { rows { id subjectId serviceCode } } }`;
const searchDocument = `query ($terms: String!) { findPersons(input: { terms: $terms, birthYear: null, nationality: null }) { __typename ... on FoundPersons { found { id } } ... on Refusal { code } } }`;

const finds = async (screen: Screen, terms: string) =>
  ((await screen.find(searchDocument, { terms }))['found'] as Member[]).map(({ id }) => id);
const lift = (parts: object = {}) =>
  officer.does('liftProtection', { personId: boy.id, because: 'ANSWERED_FOR', birth: null, note: null, ...parts });

describe('a boy who came with his mother and was registered alone by a slip', () => {
  it('is protected, and the mother’s worker at the next desk finds nobody', async () => {
    boy = await worker.succeeds('registerPerson', { ...personInput(name), birth: { precision: 'YEAR', year: 2016 } });
    await comesToHold(async () => {
      request = await worker.succeeds('receiveRequest', requestInput(boy.id, 'LEG-01'));
    });
    await comesToHold(async () => {
      const { rows } = (await worker.read(taskDocument)) as { rows: Member[] };
      const found = rows.find(({ subjectId, serviceCode }) => subjectId === boy.id && serviceCode === 'PRO-04');
      if (!found) throw new Error('The task has not begun');
      task = found;
    });
    expect([await finds(neighbour, name), await finds(neighbour, String(boy['reference']))]).toEqual([[], []]);
    expect(await neighbour.find(personDocument, { id: boy.id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('stays hidden though the task is closed as a mistake, until his mother’s word is there', async () => {
    const { version: expectedVersion } = await officer.find(requestDocument, { id: task.id });
    await officer.succeeds('closeRequest', { requestId: task.id, expectedVersion, reason: 'ENTERED_IN_ERROR' });
    expect(await finds(neighbour, name)).toEqual([]);
    expect((await lift()).code).toBe('GUARDIAN_CONSENT_NEEDED');
    const [care] = personInput(name).consents;
    const { commandId: _id, ...word } = { ...care, givenBy: 'PARENT', relation: 'mother', childAssent: true };
    await worker.succeeds('recordConsent', { ...word, personId: boy.id });
    expect(await finds(neighbour, name)).toEqual([]);
  });

  it('is an open record of the centre once a protection officer says that he needs no protection', async () => {
    expect(await officer.find(personDocument, { id: boy.id })).toMatchObject({
      may: expect.arrayContaining(['LIFT_PROTECTION']),
    });
    expect((await lift()).code).toBeUndefined();
    expect([await finds(neighbour, name), await finds(neighbour, String(boy['reference']))]).toEqual([
      [boy.id],
      [boy.id],
    ]);
    const person = await neighbour.find(personDocument, { id: boy.id });
    expect(person).toMatchObject({ accessLevel: 'AUDITED' });
    const { rows } = person['timeline'] as { rows: Member[] };
    expect(rows.find(({ type }) => type === 'person.protection-lifted')).toMatchObject({
      staff: { name: network.staff.protectionOfficer.joining.name },
      facts: expect.arrayContaining([{ name: 'because', value: 'answered-for' }]),
    });
  });

  it('is helped by the next desk with all that he asked, and not with what is protected by itself', async () => {
    await comesToHold(async () =>
      expect(await neighbour.find(requestDocument, { id: request.id })).toMatchObject({
        accessLevel: 'AUDITED',
        serviceCode: 'LEG-01',
      }),
    );
    expect(await neighbour.find(requestDocument, { id: task.id })).toMatchObject({ code: 'NOT_FOUND' });
    await comesToHold(async () => {
      await neighbour.succeeds('receiveRequest', requestInput(boy.id, 'LEG-02', { assignToMe: false }));
    });
  });
});
