import { comesToHold } from '../network/comes-to-hold';
import { contactInput, disclosureInput, personInput, requestInput } from '../network/inputs';
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

const contactDocument = `query ($id: ID!) { contact(id: $id) { __typename ... on Contact { id person { id } requests { rows { id may } } } ... on Refusal { code } } }`;
const requestDocument = `query ($id: ID!) { request(id: $id) { __typename ... on Request { id number accessLevel version assignedTo { id } } ... on Refusal { code } } }`;
const personDocument = `query ($id: ID!) { person(id: $id) { __typename ... on Person { id accessLevel consents { id purpose } } ... on Refusal { code } } }`;
const workDocument = `query { myWork(tab: ALL_OPEN) { rows { id subjectId serviceCode } } workCounts { tab count } sentReferrals { rows { id appointmentPlace } } }`;
const sentDocument = `query ($id: ID!) { sentReferral(id: $id) { __typename ... on SentReferral { id state } ... on Refusal { code } } }`;
const receivedDocument = `query ($id: ID!) { receivedReferral(id: $id) { __typename ... on ReceivedReferral { id version } ... on Refusal { code } } }`;

const born = { birth: { precision: 'YEAR', year: 2012 } };
const work = async (screen: Screen) => JSON.stringify((await screen.ask(workDocument)).data);
const taskOf = async (screen: Screen, childId: string): Promise<readonly Member[]> => {
  const { rows } = (await screen.read(`query { myWork(tab: DUE) { rows { id subjectId serviceCode } } }`)) as {
    rows: Member[];
  };
  return rows.filter(({ subjectId, serviceCode }) => subjectId === childId && serviceCode === 'PRO-04');
};
const isGone = (screen: Screen, id: string) =>
  comesToHold(async () => expect(await screen.find(requestDocument, { id })).toMatchObject({ code: 'NOT_FOUND' }));

describe('a child alone who was helped before without a name', () => {
  let contact: Member;
  let request: Member;
  let child: Member;

  it('had asked at the next desk, for all of the centre to see', async () => {
    contact = await neighbour.succeeds('recordContact', contactInput());
    await comesToHold(async () => {
      request = await neighbour.succeeds('receiveRequest', requestInput(contact.id, 'LEG-01', { assignToMe: false }));
    });
    expect(await work(neighbour)).toContain(request.id);
  });

  it('is registered by her worker, who has what she asked from then on', async () => {
    child = await worker.succeeds('registerPerson', {
      ...personInput('Назарова Ситора'),
      ...born,
      contactId: contact.id,
    });
    await isGone(neighbour, request.id);
    await comesToHold(async () =>
      expect(await worker.find(requestDocument, { id: request.id })).toMatchObject({ accessLevel: 'PROTECTED' }),
    );
    expect(await officer.find(requestDocument, { id: request.id })).toMatchObject({ accessLevel: 'PROTECTED' });
    expect(await worker.find(contactDocument, { id: contact.id })).toMatchObject({ person: { id: child.id } });
  });

  it('is at the next desk as a contact that never was, whatever is asked of it', async () => {
    const adult = await neighbour.succeeds('registerPerson', personInput('Каримова Малика'));
    const asks = {
      identifyContact: (contactId: string) => ({ contactId, personId: adult.id }),
      registerPerson: (contactId: string) => ({ ...personInput('Каримова Зарина'), contactId }),
      receiveRequest: (subjectId: string) => requestInput(subjectId, 'LEG-02'),
    };
    for (const [name, input] of Object.entries(asks)) {
      const codes = [
        await neighbour.does(name, input(contact.id)),
        await neighbour.does(name, input(crypto.randomUUID())),
      ];
      expect([name, ...codes.map(({ code }) => code)]).toEqual([name, 'NOT_FOUND', 'NOT_FOUND']);
    }
    expect(await neighbour.find(contactDocument, { id: contact.id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is referred without a colleague finding out to whom, when and where', async () => {
    const live = await neighbour.live();
    const { commandId: shelter } = network.organisations.shelter;
    const sharing = disclosureInput(child.id, shelter, { fields: ['NAME'] });
    const { disclosureId } = await worker.succeeds('prepareDisclosure', sharing);
    const offeringId = network.offerings.refuge.commandId;
    const sending = { requestId: request.id, offeringId, disclosureId, priority: 'URGENT' };
    expect((await neighbour.does('sendReferral', sending)).code).toBe('NOT_FOUND');
    const referral = await worker.succeeds('sendReferral', sending);
    const partner = await network.screen('shelterOfficer');
    await comesToHold(async () =>
      expect(await partner.find(receivedDocument, { id: referral.id })).toMatchObject({ id: referral.id }),
    );
    const { version: expectedVersion } = await partner.find(receivedDocument, { id: referral.id });
    const appointment = { appointmentAt: new Date(Date.now() + 86_400_000).toISOString(), appointmentPlace: 'Room 3' };
    await partner.succeeds('acceptReferral', { referralId: referral.id, expectedVersion, ...appointment });
    await comesToHold(async () =>
      expect(await worker.find(sentDocument, { id: referral.id })).toMatchObject({ state: 'ACCEPTED' }),
    );
    expect(await neighbour.find(sentDocument, { id: referral.id })).toMatchObject({ code: 'NOT_FOUND' });
    const seen = await work(neighbour);
    for (const trace of [child.id, request.id, referral.id, 'Room 3']) expect(seen).not.toContain(trace);
    const marker = await neighbour.succeeds('recordContact', contactInput());
    await comesToHold(() => expect(live.hasTold(marker.id)).toBe(true));
    expect([live.hasTold(referral.id), live.hasTold(request.id)]).toEqual([false, false]);
  });
});

describe('a child whose parent takes care back', () => {
  const byParent = { givenBy: 'PARENT', relation: 'mother', childAssent: true };

  it('and who says yes alone is gone from the next desk, and looked after the same day', async () => {
    const input = personInput('Юсупова Дилором');
    const consents = input.consents.map((consent) => ({ ...consent, ...byParent }));
    const child = await worker.succeeds('registerPerson', { ...input, ...born, consents });
    let request: Member | undefined;
    await comesToHold(async () => {
      request = await neighbour.succeeds('receiveRequest', requestInput(child.id, 'LEG-01', { assignToMe: false }));
    });
    const consent = input.consents.find(({ purpose }) => purpose === 'CARE');
    await worker.succeeds('withdrawConsent', { personId: child.id, consentId: consent?.commandId });
    expect(await neighbour.find(personDocument, { id: child.id })).toMatchObject({ accessLevel: 'AUDITED' });
    const { commandId: _id, ...alone } = { ...consent, decision: 'GIVEN' };
    await worker.succeeds('recordConsent', { ...alone, personId: child.id });
    expect(await neighbour.find(personDocument, { id: child.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await worker.find(personDocument, { id: child.id })).toMatchObject({ accessLevel: 'PROTECTED' });
    await comesToHold(async () => expect(await taskOf(worker, child.id)).toHaveLength(1));
    await isGone(neighbour, request?.id ?? '');
    expect(await worker.find(requestDocument, { id: request?.id })).toMatchObject({ accessLevel: 'PROTECTED' });
  });
});
