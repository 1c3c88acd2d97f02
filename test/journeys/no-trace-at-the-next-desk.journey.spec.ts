import { comesToHold } from '../network/comes-to-hold';
import { disclosureInput, personInput, requestInput } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import type { Member, Screen } from '../network/screen';

jest.setTimeout(120_000);

let network: RunningNetwork;
let worker: Screen;
let neighbour: Screen;
let officer: Screen;

beforeAll(async () => {
  network = await startNetwork();
  worker = await network.screen('worker');
  neighbour = await network.screen('neighbour');
  officer = await network.screen('protectionOfficer');
}, 300_000);

afterAll(() => network?.stop(), 120_000);

const tabs = [
  'DUE',
  'ANSWERED',
  'WAITING_FOR_PARTNER',
  'NEEDS_ANOTHER_WAY',
  'UNASSIGNED',
  'ALL_OPEN',
  'CLOSED',
] as const;
const workDocument = `query { ${tabs.map((tab) => `${tab}: myWork(tab: ${tab}) { rows { id number serviceCode } endCursor }`).join(' ')}
  workCounts { tab count } sentReferrals { rows { id } } colleagues { rows { name } } }`;
const requestDocument = `query ($id: ID!) { request(id: $id) { __typename ... on Request { id number accessLevel version } ... on Refusal { code } } }`;
const personDocument = `query ($id: ID!) { person(id: $id) { __typename
  ... on Person { id accessLevel contactIds seenBy may requests { rows { id number } } referrals { rows { id } }
    timeline(first: 100) { rows { id type aggregateId facts { name value } } } consents { purpose receiverId disclosureState } }
  ... on Refusal { code } } }`;
const searchDocument = `query ($input: FindPersonsInput!) { findPersons(input: $input) { __typename
  ... on FoundPersons { searchedRegister found { id reasons strength } } ... on Refusal { code } } }`;
const referralDocument = `query ($id: ID!) { sentReferral(id: $id) { __typename ... on SentReferral { id } ... on Refusal { code } } }`;

/** Everything the console shows of a person and of the work, in one text. */
const sights = async (screen: Screen, personId: string) => ({
  work: (await screen.ask(workDocument)).data,
  person: await screen.read(personDocument, { id: personId }),
  search: await screen.read(searchDocument, { input: { terms: 'Каримова Малика' } }),
});

const tracesOf = (...protectedThings: readonly Member[]) => [
  ...protectedThings.flatMap(({ id, number }) => [id, String(number)]),
  'PRO-03',
  'PROTECTED',
];

describe('a request for protection', () => {
  let person: Member;
  let plain: Member;
  let hidden: Member;
  let referral: Member;
  let before: string;
  let neighbourLive: Awaited<ReturnType<Screen['live']>>;

  it('is taken at one desk while a colleague watches from the next', async () => {
    person = await worker.succeeds('registerPerson', personInput('Каримова Малика'));
    plain = await worker.succeeds('receiveRequest', requestInput(person.id, 'LEG-01', { assignToMe: false }));
    await comesToHold(async () => {
      before = JSON.stringify(await sights(neighbour, person.id));
      expect(before).toContain(plain.id);
      expect(before).not.toContain('"work":null');
    });
    neighbourLive = await neighbour.live();
    hidden = await worker.succeeds(
      'receiveRequest',
      requestInput(person.id, 'PRO-03', { inTheirWords: 'He must not find me.', priority: 'URGENT' }),
    );
    expect(await worker.find(requestDocument, { id: hidden.id })).toMatchObject({ accessLevel: 'PROTECTED' });
    expect(JSON.stringify(await sights(worker, person.id))).toContain(hidden.id);
    expect(JSON.stringify(await sights(officer, person.id))).toContain(hidden.id);
  });

  it('changes nothing in lists, counts, search, person and timeline of the colleague', async () => {
    expect(JSON.stringify(await sights(neighbour, person.id))).toBe(before);
  });

  it('is told apart from nothing by its id', async () => {
    const byId = await neighbour.find(requestDocument, { id: hidden.id });
    expect(byId).toEqual(await neighbour.find(requestDocument, { id: crypto.randomUUID() }));
    const commands = {
      assignRequest: { staffId: null },
      recordService: { serviceCode: 'PRO-03' },
      closeRequest: { reason: 'NEED_MET' },
      reopenRequest: {},
    };
    for (const [name, more] of Object.entries(commands)) {
      const { version } = await worker.find(requestDocument, { id: hidden.id });
      const done = await neighbour.does(name, { requestId: hidden.id, expectedVersion: version, ...more });
      expect([name, done.code]).toEqual([name, 'NOT_FOUND']);
    }
  });

  it('goes to a confidential partner without a colleague finding the referral or hearing of it', async () => {
    const { commandId: shelter } = network.organisations.shelter;
    const sharing = disclosureInput(person.id, shelter, { fields: ['NAME'] });
    const disclosure = await worker.succeeds('prepareDisclosure', sharing);
    referral = await worker.succeeds('sendReferral', {
      requestId: hidden.id,
      offeringId: network.offerings.refuge.commandId,
      disclosureId: disclosure['disclosureId'],
      priority: 'URGENT',
    });
    const shelterOfficer = await network.screen('shelterOfficer');
    await comesToHold(async () =>
      expect(await shelterOfficer.read(`{ inbox(tab: NEW) { rows { id serviceCode } } }`)).toMatchObject({
        rows: [{ id: referral.id, serviceCode: 'restricted' }],
      }),
    );
    expect(await worker.find(referralDocument, { id: referral.id })).toMatchObject({ id: referral.id });
    expect(await neighbour.find(referralDocument, { id: referral.id })).toMatchObject({ code: 'NOT_FOUND' });
    const { work, search } = await sights(neighbour, person.id);
    for (const trace of tracesOf(hidden, referral)) expect(JSON.stringify({ work, search })).not.toContain(trace);
    const marker = await worker.succeeds('recordService', {
      requestId: plain.id,
      serviceCode: 'LEG-01',
      expectedVersion: plain.version,
    });
    await comesToHold(() => expect(neighbourLive.hasTold(marker.id)).toBe(true));
    expect([neighbourLive.hasTold(hidden.id), neighbourLive.hasTold(referral.id)]).toEqual([false, false]);
  });

  it('leaves no trace on her own page, where a colleague may open it', async () => {
    const page = JSON.stringify(await neighbour.read(personDocument, { id: person.id }));
    for (const trace of [...tracesOf(hidden, referral), network.organisations.shelter.commandId]) {
      expect(page).not.toContain(trace);
    }
  });
});

describe('a child who comes alone', () => {
  const name = 'Назарова Ситора';
  const born = { birth: { precision: 'YEAR', year: 2012 } };
  let child: Member;
  let task: Member;

  const dueDocument = `query { myWork(tab: DUE) { rows { id serviceCode subjectId dueOn receivedOn accessLevel } } }`;
  const everywhere = async (screen: Screen) => {
    const { id, reference } = child;
    const asks = [name, String(reference), '+992 92 700 11 22'].map((terms) => ({ input: { terms, birthYear: 2012 } }));
    const found = await Promise.all(asks.map((variables) => screen.read(searchDocument, variables)));
    const page = await screen.read(personDocument, { id });
    return JSON.stringify({ found, page, work: (await screen.ask(workDocument)).data });
  };

  it('is registered like everybody, and looked after by a task the same day', async () => {
    const before = JSON.stringify((await neighbour.ask(workDocument)).data);
    const phone = { number: '+992 92 700 11 22', whose: 'OWN', safe: 'YES' };
    child = await worker.succeeds('registerPerson', { ...personInput(name), ...born, phone });
    await comesToHold(async () => {
      const { rows } = (await worker.read(dueDocument)) as { rows: Member[] };
      const tasks = rows.filter(({ subjectId }) => subjectId === child.id);
      expect(tasks).toMatchObject([{ serviceCode: 'PRO-04', accessLevel: 'PROTECTED' }]);
      [task] = tasks as [Member];
      expect(task['dueOn']).toBe(task['receivedOn']);
    });
    expect(JSON.stringify((await neighbour.ask(workDocument)).data)).toBe(before);
  });

  it('is seen by who registered her and by protection officers, and leaves no trace at the next desk', async () => {
    for (const screen of [worker, officer]) {
      const seen = await everywhere(screen);
      for (const trace of [child.id, task.id]) expect(seen).toContain(trace);
    }
    const seen = await everywhere(neighbour);
    for (const trace of [child.id, String(child['reference']), task.id]) expect(seen).not.toContain(trace);
    const byId = await neighbour.read(personDocument, { id: child.id });
    expect(byId).toEqual(await neighbour.read(personDocument, { id: crypto.randomUUID() }));
    const asked = await neighbour.does('receiveRequest', requestInput(child.id, 'LEG-01'));
    expect(asked.code).toBe('NOT_FOUND');
  });
});
