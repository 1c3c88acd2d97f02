import { comesToHold } from '../network/comes-to-hold';
import { disclosureInput, personInput, requestInput } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import type { Member, Screen } from '../network/screen';

jest.setTimeout(150_000);

let network: RunningNetwork;
let worker: Screen;
let dataOfficer: Screen;
let protection: Screen;
let lawyer: Screen;
let manager: Screen;

beforeAll(async () => {
  network = await startNetwork();
  worker = await network.screen('worker');
  dataOfficer = await network.screen('dataProtectionOfficer');
  protection = await network.screen('protectionOfficer');
  lawyer = await network.screen('lawyer');
  manager = await network.screen('manager');
}, 300_000);

afterAll(() => network?.stop(), 120_000);

const searchDocument = `query ($terms: String!) { findPersons(input: { terms: $terms, birthYear: null, nationality: null }) { __typename ... on FoundPersons { found { id } } ... on Refusal { code } } }`;
const personDocument = `query ($id: ID!) { person(id: $id) { __typename ... on Person { id may } ... on Refusal { code } } }`;
const requestDocument = `query ($id: ID!) { request(id: $id) { __typename ... on Request { id version state } ... on Refusal { code } } }`;
const sentDocument = `query ($id: ID!) { sentReferral(id: $id) { __typename ... on SentReferral { id state } ... on Refusal { code } } }`;
const receivedDocument = `query ($id: ID!) { receivedReferral(id: $id) { __typename ... on ReceivedReferral { id version number state sharingNotice disclosed { __typename } } ... on Refusal { code } } }`;
const erasuresDocument = `query ($open: Boolean!) { erasures(open: $open, personId: null, first: 20) { rows { id version state reference personId waitsFor standsAgainst may digest entriesErased } } }`;
const totalsDocument = `{ totals { country people services referrals } }`;

type Erasure = Member & { readonly version: number };
const erasureSeenBy = async (by: Screen, id: string, open = true) =>
  ((await by.read(erasuresDocument, { open })) as { rows: readonly Erasure[] }).rows.find((row) => row.id === id);
const totals = async () =>
  ((await manager.read(totalsDocument)) as { country: string }[]).find(({ country }) => country === 'TJ');
const finds = async (terms: string) => (await worker.find(searchDocument, { terms }))['found'];

describe('a woman who asks that nothing of her is kept', () => {
  let person: Member;
  let request: Member;
  let referral: Member;
  let erasure: Member;

  it('was helped, and a partner read what she agreed to', async () => {
    person = await worker.succeeds('registerPerson', personInput('Сафарова Ойниҳол'));
    await comesToHold(async () => {
      request = await worker.succeeds(
        'receiveRequest',
        requestInput(person.id, 'LEG-01', { inTheirWords: 'They did not pay me.' }),
      );
    });
    const sharing = disclosureInput(person.id, network.organisations.legalAid.commandId, { fields: ['NAME'] });
    const { disclosureId } = await worker.succeeds('prepareDisclosure', sharing);
    await comesToHold(async () => {
      referral = await worker.succeeds('sendReferral', {
        requestId: request.id,
        offeringId: network.offerings.legalHelp.commandId,
        disclosureId,
        priority: 'SOON',
      });
    });
    await comesToHold(async () =>
      expect(await lawyer.find(receivedDocument, { id: referral.id })).toMatchObject({ state: 'SENT' }),
    );
    const { version } = (await lawyer.find(receivedDocument, { id: referral.id })) as Erasure;
    await lawyer.succeeds('acceptReferral', { referralId: referral.id, expectedVersion: version });
    await comesToHold(async () =>
      expect(await lawyer.find(receivedDocument, { id: referral.id })).toMatchObject({
        disclosed: { __typename: 'Agreed' },
      }),
    );
    await comesToHold(async () => expect(await totals()).toMatchObject({ people: 1, referrals: 1 }));
  });

  it('asks for it herself, and it waits while her request is open', async () => {
    const asked = { personId: person.id, because: 'NOT_SAID', identityChecked: 'DOCUMENT', askedOn: today() };
    erasure = await worker.succeeds('askErasure', asked);
    expect(await erasureSeenBy(dataOfficer, erasure.id)).toMatchObject({
      state: 'ASKED',
      standsAgainst: ['OPEN_REQUEST'],
      may: ['AGREE', 'KEEP'],
    });
    const word = { erasureId: erasure.id, expectedVersion: 1 };
    expect((await dataOfficer.does('agreeToErasure', word)).code).toBe('REQUEST_OPEN');
    const { version } = (await worker.find(requestDocument, { id: request.id })) as Erasure;
    const closing = { requestId: request.id, expectedVersion: version, reason: 'NEED_MET', note: null };
    await worker.succeeds('closeRequest', closing);
    await comesToHold(async () =>
      expect(await erasureSeenBy(dataOfficer, erasure.id)).toMatchObject({ standsAgainst: [] }),
    );
  });

  it('is erased with the second word, and then nobody finds her', async () => {
    const first = await dataOfficer.succeeds('agreeToErasure', { erasureId: erasure.id, expectedVersion: 1 });
    expect(first).toMatchObject({ state: 'ASKED' });
    expect(await worker.find(personDocument, { id: person.id })).toMatchObject({ __typename: 'Person' });
    const second = await protection.succeeds('agreeToErasure', { erasureId: erasure.id, expectedVersion: 2 });
    expect(second).toMatchObject({ state: 'ERASED' });
    expect(await worker.find(personDocument, { id: person.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await finds('Сафарова Ойниҳол')).toEqual([]);
    expect(await finds(String(person['reference']))).toEqual([]);
    await comesToHold(async () => {
      expect(await worker.find(requestDocument, { id: request.id })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await worker.find(sentDocument, { id: referral.id })).toMatchObject({ code: 'NOT_FOUND' });
    });
    const again = await worker.does('receiveRequest', requestInput(person.id, 'LEG-01'));
    expect(again.code).toBe('NOT_FOUND');
  });

  it('leaves the partner a number, a service and that sharing ended, and the officers the evidence', async () => {
    await comesToHold(async () =>
      expect(await lawyer.find(receivedDocument, { id: referral.id })).toMatchObject({
        number: referral['number'],
        state: 'SHARING_STOPPED',
        sharingNotice: 'WAITING',
        disclosed: null,
      }),
    );
    expect(await erasureSeenBy(dataOfficer, erasure.id, false)).toMatchObject({
      state: 'ERASED',
      personId: null,
      reference: null,
      may: [],
      digest: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
  });
});

const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Dushanbe' }).format(new Date());
