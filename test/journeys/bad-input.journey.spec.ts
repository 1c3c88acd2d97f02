import { testActorKeys } from '@mrc/testing';
import { getMyProfile } from '@mrc/contracts';
import { connectServices } from '@mrc/service-kit';
import { Browser } from '../network/browser';
import { comesToHold } from '../network/comes-to-hold';
import { contactInput, disclosureInput, personInput, requestInput } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import { Screen, signInWith, type Member } from '../network/screen';

jest.setTimeout(120_000);

let network: RunningNetwork;
let worker: Screen;
let stranger: Screen;
let lawyer: Screen;
let secondLawyer: Screen;
let person: Member;
let request: Member;

beforeAll(async () => {
  network = await startNetwork();
  worker = await network.screen('worker');
  stranger = await network.screen('oshWorker');
  lawyer = await network.screen('lawyer');
  secondLawyer = await network.screen('secondLawyer');
  person = await worker.succeeds('registerPerson', personInput('Раҳимова Гулнора'));
  request = await worker.succeeds('receiveRequest', requestInput(person.id, 'LEG-01'));
}, 300_000);

afterAll(() => network?.stop(), 120_000);

const member = (type: string) => `__typename ... on ${type} { id } ... on Refusal { code }`;
const reads = {
  person: `query ($id: ID!) { person(id: $id, reason: "asked") { ${member('Person')} } }`,
  contact: `query ($id: ID!) { contact(id: $id) { ${member('Contact')} } }`,
  request: `query ($id: ID!) { request(id: $id) { ${member('Request')} } }`,
  sentReferral: `query ($id: ID!) { sentReferral(id: $id) { ${member('SentReferral')} } }`,
};
const codeOf = ({ errors }: Awaited<ReturnType<Screen['ask']>>) => errors?.map(({ extensions }) => extensions?.code);

const prepared = async (receiverId: string): Promise<Member> =>
  worker.succeeds('prepareDisclosure', disclosureInput(person.id, receiverId, { fields: ['NAME'] }));

const sending = (disclosure: Member, offeringId: string) =>
  worker.does('sendReferral', {
    requestId: request.id,
    offeringId,
    disclosureId: disclosure['disclosureId'],
    priority: 'SOON',
  });

describe('ids', () => {
  it('that nobody has and ids of another register have one answer', async () => {
    const contact = await worker.succeeds('recordContact', contactInput());
    const theirs = { person: person.id, contact: contact.id, request: request.id };
    for (const [kind, id] of Object.entries(theirs)) {
      const document = reads[kind as keyof typeof theirs];
      expect(await worker.find(document, { id })).toMatchObject({ id });
      const foreign = await stranger.find(document, { id });
      expect(foreign).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
      expect(foreign).toEqual(await stranger.find(document, { id: crypto.randomUUID() }));
    }
    const commands: [string, object][] = [
      ['receiveRequest', requestInput(person.id, 'LEG-01')],
      ['recordService', { requestId: request.id, serviceCode: 'LEG-01', expectedVersion: 1 }],
      ['prepareDisclosure', disclosureInput(person.id, network.organisations.legalAid.commandId)],
      ['withdrawConsent', { personId: person.id, consentId: crypto.randomUUID() }],
      ['identifyContact', { contactId: contact.id, personId: person.id }],
    ];
    for (const [name, input] of commands)
      expect([name, (await stranger.does(name, input)).code]).toEqual([name, 'NOT_FOUND']);
  });

  it('that are no ids are refused by the contract', async () => {
    expect(await worker.find(reads.person, { id: "' or 1=1 --" })).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('hostile GraphQL', () => {
  const deep = (levels: number): string =>
    levels === 0 ? 'id' : `subject { ... on Contact { requests { rows { ${deep(levels - 1)} } } } }`;

  it.each([
    ['deep', `{ myWork(tab: DUE) { rows { ${deep(4)} } } }`, 'LIMIT'],
    ['aliased', `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: workCounts { count }`).join(' ')} }`, 'LIMIT'],
    ['malformed', `{ myWork(tab: DUE { rows { id } }`, 'GRAPHQL_PARSE_FAILED'],
    ['of unknown fields', `{ myWork(tab: DUE) { rows { password } } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ])('that is %s is refused', async (_, document, code) => {
    expect(codeOf(await worker.ask(document))).toEqual([code]);
  });

  it('that is batched, or asked by GET or from another origin, is refused', async () => {
    const one = { query: `{ workCounts { count } }` };
    expect((await worker.browser.post('/graphql', [one, one])).status).toBe(400);
    const query = `/graphql?query=${encodeURIComponent(one.query)}`;
    expect((await worker.browser.request(query)).status).toBe(405);
    expect((await worker.browser.post('/graphql', one, { origin: 'https://evil.example' })).status).toBe(403);
  });
});

describe('sessions and tokens', () => {
  const profile = { query: `{ myProfile { name } }` };

  it('that are missing or forged sign nobody in', async () => {
    const nobody = new Browser(network.publicUrl);
    expect((await nobody.post('/graphql', profile)).status).toBe(401);
    nobody.setCookie('__Host-mrc', Buffer.alloc(32, 7).toString('base64url'));
    expect((await nobody.post('/graphql', profile)).status).toBe(401);
    expect((await nobody.request('/live')).status).toBe(401);
  });

  it('that have ended are over, and a wrong password opens none', async () => {
    const screen = await network.screen('neighbour');
    expect((await screen.browser.post('/graphql', profile)).status).toBe(200);
    const cookie = screen.browser.cookie('__Host-mrc') ?? '';
    expect((await screen.browser.post('/session/sign-out', {})).status).toBe(204);
    screen.browser.setCookie('__Host-mrc', cookie);
    await comesToHold(async () => expect((await screen.browser.post('/graphql', profile)).status).toBe(401));
    const browser = new Browser(network.publicUrl);
    expect(await signInWith(browser, network.staff.neighbour.email, 'not the password')).toBe(401);
    expect(browser.cookie('__Host-mrc')).toBeUndefined();
  });

  it('of actors that are forged, expired or missing are refused by the services themselves', async () => {
    const forger = await testActorKeys(network.environment.programs.directory['CELL']);
    const address = network.environment.programs.gateway['DIRECTORY_ADDRESS'] ?? '';
    const nowhere = { registration: address, assistance: address, referrals: address, reporting: address };
    const services = connectServices({ directory: address, ...nowhere });
    const forged = await forger.sign(network.staff.administrator.actor, new Date());
    for (const token of [forged.token, 'nonsense', null]) {
      const answer = await services.call(getMyProfile, {}, { token, timeLeft: 5_000 });
      expect(answer).toMatchObject({ outcome: 'refused', refusal: { code: 'NOT_SIGNED_IN' } });
    }
    await services.close();
    forger.close();
  });
});

describe('a command that is sent again', () => {
  it('has its first result, and another payload under its id is refused', async () => {
    const input = contactInput();
    const first = await worker.succeeds('recordContact', input);
    expect(await worker.does('recordContact', input)).toEqual(first);
    expect(await worker.does('recordContact', { ...input, topic: 'HEALTH' })).toMatchObject({ code: 'COMMAND_REUSED' });
    const rows = await network.database.query(`select from registration.journal where aggregate_id = $1`, [first.id]);
    expect(rows).toHaveLength(1);
  });
});

describe('a referral', () => {
  it('that two officers accept at once is accepted once', async () => {
    const disclosure = await prepared(network.organisations.legalAid.commandId);
    const referral = await sending(disclosure, network.offerings.legalHelp.commandId);
    const received = `query ($id: ID!) { receivedReferral(id: $id) { __typename ... on ReceivedReferral { id version } ... on Refusal { code } } }`;
    await comesToHold(async () => expect((await lawyer.find(received, referral)).code).toBeUndefined());
    const { version } = await lawyer.find(received, referral);
    const accepting = { referralId: referral.id, expectedVersion: version };
    const both = await Promise.all([
      lawyer.does('acceptReferral', accepting),
      secondLawyer.does('acceptReferral', accepting),
    ]);
    expect(both.map(({ code }) => code ?? 'accepted').sort()).toEqual(['CHANGED_BY_SOMEONE_ELSE', 'accepted']);
  });

  it('without an agreement, on a lapsed disclosure, on a consent taken back, or for what is not offered is refused', async () => {
    const { legalAid, unions } = network.organisations;
    const { legalHelp, unionHelp, refuge } = network.offerings;
    const toUnions = await prepared(unions.commandId);
    expect(await sending(toUnions, unionHelp.commandId)).toMatchObject({ code: 'NO_AGREEMENT_IN_FORCE' });

    const lapsed = await prepared(legalAid.commandId);
    await comesToHold(async () => {
      const moved = await network.database.query(
        `update referrals.known_disclosure set until = '2026-01-01' where id = $1 returning id`,
        [lapsed['disclosureId']],
      );
      expect(moved).toHaveLength(1);
    });
    expect(await sending(lapsed, legalHelp.commandId)).toMatchObject({ code: 'DISCLOSURE_NOT_USABLE' });

    const withdrawn = await prepared(legalAid.commandId);
    await worker.succeeds('withdrawConsent', { personId: person.id, consentId: withdrawn['consentId'] });
    expect(await sending(withdrawn, legalHelp.commandId)).toMatchObject({ code: 'DISCLOSURE_NOT_USABLE' });

    const other = await prepared(legalAid.commandId);
    expect(await sending(other, refuge.commandId)).toMatchObject({ code: 'DISCLOSURE_NOT_USABLE' });
  });
});

describe('names and dates', () => {
  const register = (name: string, parts: object = {}) => worker.does('registerPerson', personInput(name, parts));

  it.each([
    ['of 500 characters', 'Ғ'.repeat(500)],
    ['of nothing but zero-width characters', '\u200b\u200d\u2060'],
  ])('%s are refused without being repeated', async (_, name) => {
    const refused = await register(name);
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: 'name.script' }] });
    expect(JSON.stringify(refused)).not.toContain(name);
  });

  it.each([
    ['of one word', 'Сино', 'Сино'],
    ['in mixed scripts', 'Gulнора Рahimova', 'Gulнора Рahimova'],
    ['with zero-width characters', 'Зухро\u200b Ҷа\u200dлилова', 'Зухро Ҷалилова'],
  ])('%s are registered, cleaned, and found', async (_, name, kept) => {
    const registered = await register(name);
    const document = `query ($terms: String!) { findPersons(input: { terms: $terms }) { __typename
      ... on FoundPersons { found { id name { script } } } ... on Refusal { code } } }`;
    const { found } = (await worker.find(document, { terms: kept })) as Member & { readonly found: unknown[] };
    expect(found).toContainEqual({ id: registered.id, name: { script: kept } });
  });

  it('that do not exist are refused', async () => {
    const birth = { precision: 'DAY', year: 1991, month: 2, day: 30 };
    expect(await register('Раҳимова Гулнора', { birth })).toMatchObject({ code: 'INVALID_INPUT' });
    const input = { ...contactInput(), occurredOn: '2026-02-30' };
    const answer = await worker.ask(
      `mutation ($input: RecordContactInput!) { recordContact(input: $input) { __typename } }`,
      { input },
    );
    expect(codeOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(JSON.stringify(answer)).not.toContain('02-30');
  });
});
