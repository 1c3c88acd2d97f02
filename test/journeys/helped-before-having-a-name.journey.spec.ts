import { comesToHold } from '../network/comes-to-hold';
import { contactInput, disclosureInput, personInput, requestInput } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import type { Member, Screen } from '../network/screen';

jest.setTimeout(120_000);

let network: RunningNetwork;
let intake: Screen;
let worker: Screen;
let manager: Screen;

beforeAll(async () => {
  network = await startNetwork();
  intake = await network.screen('intake');
  worker = await network.screen('worker');
  manager = await network.screen('manager');
}, 300_000);

afterAll(() => network?.stop(), 120_000);

const contactDocument = `query ($id: ID!) { contact(id: $id) { __typename
  ... on Contact { id reference personId requests { rows { id number state services { serviceCode } } } timeline { rows { type } } }
  ... on Refusal { code } } }`;
const findDocument = `query ($terms: String!) { findPersons(input: { terms: $terms }) { __typename
  ... on FoundPersons { found { id } contacts { id } } ... on Refusal { code } } }`;
const personDocument = `query ($id: ID!) { person(id: $id) { __typename
  ... on Person { id contactIds requests { rows { id number subjectKind } } timeline(first: 50) { rows { type } } }
  ... on Refusal { code } } }`;

const totals = async () => {
  const all = (await manager.read(`{ totals { country contacts people services referrals } }`)) as {
    country: string;
  }[];
  return all.find(({ country }) => country === 'TJ');
};

const help = async (request: Member) => {
  const { version } = (await worker.find(
    `query ($id: ID!) { request(id: $id) { __typename ... on Request { id version } ... on Refusal { code } } }`,
    { id: request.id },
  )) as Member;
  return worker.succeeds('recordService', {
    requestId: request.id,
    serviceCode: 'INFO-01',
    note: 'Explained the steps.',
    expectedVersion: version,
  });
};

describe('somebody who does not want to be registered', () => {
  let contact: Member;
  let first: Member;

  it('is helped all the same, as a contact without a name', async () => {
    contact = await intake.succeeds('recordContact', contactInput());
    await comesToHold(async () => {
      first = await worker.succeeds('receiveRequest', requestInput(contact.id, 'INFO-01'));
    });
    await help(first);
    expect(await worker.find(contactDocument, { id: contact.id })).toMatchObject({
      personId: null,
      requests: { rows: [{ id: first.id, services: [{ serviceCode: 'INFO-01' }] }] },
    });
    await comesToHold(async () => expect(await totals()).toMatchObject({ contacts: 1, people: 0, services: 1 }));
  });

  it('cannot be referred with data', async () => {
    const refused = await worker.does('sendReferral', {
      requestId: first.id,
      offeringId: network.offerings.legalHelp.commandId,
      disclosureId: crypto.randomUUID(),
      priority: 'ROUTINE',
    });
    expect(refused).toMatchObject({ code: 'CONTACT_CANNOT_BE_REFERRED' });
  });

  it('is found again by the number of the contact', async () => {
    const { reference } = await worker.find(contactDocument, { id: contact.id });
    const typed = String(reference).toLowerCase().replace('-', ' ');
    expect(await worker.find(findDocument, { terms: typed })).toMatchObject({
      found: [],
      contacts: [{ id: contact.id }],
    });
  });

  it('comes back, registers, and keeps what was done before: one contact, one person, two services', async () => {
    const person = await worker.succeeds('registerPerson', personInput('Юлдашев Фарҳод', { contactId: contact.id }));
    const second = await worker.succeeds('receiveRequest', requestInput(person.id, 'LEG-01'));
    await help(second);
    const opened = await worker.find(personDocument, { id: person.id });
    expect(opened).toMatchObject({ contactIds: [contact.id] });
    const { requests, timeline } = opened as Member & {
      readonly requests: { readonly rows: readonly Member[] };
      readonly timeline: { readonly rows: readonly { readonly type: string }[] };
    };
    expect(new Set(requests.rows.map(({ id }) => id))).toEqual(new Set([first.id, second.id]));
    expect(timeline.rows.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['contact.recorded', 'contact.identified', 'person.registered', 'service.delivered']),
    );
    await comesToHold(async () =>
      expect(await totals()).toEqual({ country: 'TJ', contacts: 1, people: 1, services: 2, referrals: 0 }),
    );
  });

  it('can be referred for what the contact asks for, now that there is somebody who consents', async () => {
    const asked = await worker.succeeds('receiveRequest', requestInput(contact.id, 'LEG-01'));
    const document = `query ($id: ID!) { request(id: $id) { __typename
      ... on Request { may subject { __typename ... on Contact { personId } } } ... on Refusal { code } } }`;
    const { subject, may } = (await worker.find(document, { id: asked.id })) as Member & {
      readonly subject: { readonly personId: string };
      readonly may: readonly string[];
    };
    expect(may).toContain('REFER');
    const disclosure = await worker.succeeds(
      'prepareDisclosure',
      disclosureInput(subject.personId, network.organisations.legalAid.commandId, { fields: ['NAME'] }),
    );
    const referred = await worker.succeeds('sendReferral', {
      requestId: asked.id,
      offeringId: network.offerings.legalHelp.commandId,
      disclosureId: disclosure['disclosureId'],
      priority: 'ROUTINE',
    });
    expect(referred['number']).toMatch(/^F-/);
  });

  it('is not linked a second time', async () => {
    const again = await worker.does('registerPerson', personInput('Юлдашев Далер', { contactId: contact.id }));
    expect(again).toMatchObject({ code: 'CONTACT_ALREADY_IDENTIFIED' });
    expect(await totals()).toMatchObject({ contacts: 1, people: 1, services: 2 });
  });
});

describe('a worker who works fast', () => {
  it('is not held up by what the console says it already knows', async () => {
    const person = await worker.succeeds('registerPerson', personInput('Саидова Нигора'));
    await worker.succeeds('receiveRequest', requestInput(person.id, 'LEG-01'));
    const another = requestInput(person.id, 'DOC-01');
    expect(await worker.does('receiveRequest', another)).toMatchObject({
      __typename: 'RequestReceived',
    });
  });
});
