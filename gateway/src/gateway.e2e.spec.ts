import {
  acceptReferral,
  countMyWork,
  findPersons,
  getDisclosed,
  getOrganisations,
  getPersonLines,
  getRequests,
  getStaffNames,
  listInbox,
  listMyWork,
  recordContact,
  refusal,
  registerPerson,
  sendReferral,
  type CallContract,
  type CallOutput,
} from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import { gate, staffWith } from '@mrc/testing';
import type { Browser } from '../test/browser';
import { inboxRow, organisation, workRow } from '../test/rows';
import { startTestGateway, type TestGateway } from '../test/test-gateway';

let gateway: TestGateway;
let browser: Browser;
const worker = staffWith(['case-worker']);
const canary = 'Раҳимова-Canary';

beforeAll(async () => {
  gateway = await startTestGateway();
  gateway.services.knows('worker', worker);
  browser = await gateway.signedIn('worker');
});
afterAll(() => gateway.close());
beforeEach(() => {
  gateway.services.reset();
});

type Reply = {
  readonly data: Record<string, unknown> | null;
  readonly errors?: {
    readonly message: string;
    readonly path?: unknown[];
    readonly extensions: Record<string, unknown>;
  }[];
  readonly extensions?: Record<string, unknown>;
};

const ask = async (query: string, variables: object = {}, extensions?: object): Promise<Reply> => {
  const response = await browser.graphql(query, variables, extensions ? { extensions } : {});
  expect(response.status).toBe(200);
  return (await response.json()) as Reply;
};

const called = (contract: CallContract) => gateway.services.calls.filter((call) => call.name === contract.name);

const contact = `mutation($input: RecordContactInput!) { recordContact(input: $input) {
  __typename ... on Recorded { id } ... on Refusal { code } ... on InvalidInput { issues { path problem } } } }`;
const contactInput = () => ({
  commandId: newId(),
  channel: 'VISIT',
  language: 'tg',
  sex: 'NOT_STATED',
  ageBand: 'AGE_60_PLUS',
  topic: 'LEGAL',
});

describe('a mutation', () => {
  it('reaches its service with the token, a trace and codes of the contract', async () => {
    gateway.services.on(recordContact, ({ commandId }) => ok({ id: commandId, version: 1 }));
    const input = contactInput();
    expect((await ask(contact, { input })).data).toEqual({
      recordContact: { __typename: 'Recorded', id: input.commandId },
    });
    const [call] = called(recordContact);
    expect(call?.actor).toEqual(worker);
    expect(call?.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(call?.input).toMatchObject({ ageBand: '60+', sex: 'not-stated', stage: null, occurredOn: null });
  });

  it('answers a refusal as a member of its union, with its facts', async () => {
    gateway.services.on(acceptReferral, () => refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version: 7 })));
    const query = `mutation($input: AcceptReferralInput!) { acceptReferral(input: $input) {
      ... on Refusal { code } ... on ChangedBySomeoneElse { version } } }`;
    const input = {
      commandId: newId(),
      referralId: newId(),
      expectedVersion: 3,
      appointmentAt: '2026-11-30T09:00:00Z',
    };
    expect((await ask(query, { input })).data).toEqual({
      acceptReferral: { code: 'CHANGED_BY_SOMEONE_ELSE', version: 7 },
    });
  });

  it('speaks facts that are codes in the words of the schema', async () => {
    gateway.services.on(sendReferral, () => refused(refusal('DISCLOSURE_NOT_USABLE', { state: 'lapsed' })));
    const query = `mutation($input: SendReferralInput!) { sendReferral(input: $input) { ... on DisclosureNotUsable { code state } } }`;
    const input = {
      commandId: newId(),
      requestId: newId(),
      offeringId: newId(),
      disclosureId: newId(),
      priority: 'SOON',
    };
    expect((await ask(query, { input })).data).toEqual({
      sendReferral: { code: 'DISCLOSURE_NOT_USABLE', state: 'LAPSED' },
    });
  });

  it('is refused by the contract before anybody is asked', async () => {
    const input = { ...contactInput(), commandId: 'not-an-id' };
    expect((await ask(contact, { input })).data).toEqual({
      recordContact: {
        __typename: 'InvalidInput',
        code: 'INVALID_INPUT',
        issues: [{ path: 'commandId', problem: 'invalid_format' }],
      },
    });
    expect(called(recordContact)).toEqual([]);
  });

  it('takes null and absent as the same', async () => {
    gateway.services.on(registerPerson, ({ commandId }) => ok({ id: commandId, version: 1, reference: 'TJ-1' }));
    const query = 'mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename } }';
    const input = {
      commandId: newId(),
      ground: 'CONSENT',
      name: { script: canary },
      birth: { precision: 'YEAR', year: 1991, month: null },
      sex: 'FEMALE',
      relation: 'FAMILY_MEMBER',
      spokenLanguages: ['tg'],
      interfaceLanguage: 'tg',
      consents: [
        {
          commandId: newId(),
          purpose: 'FOLLOW_UP',
          decision: 'REFUSED',
          givenBy: 'SELF',
          mode: 'WRITTEN',
          interpreter: 'NONE',
          wordingId: 'care-2026',
          wordingLanguage: 'tg',
        },
      ],
    };
    expect((await ask(query, { input })).data).toEqual({ registerPerson: { __typename: 'PersonRegistered' } });
    expect(called(registerPerson)[0]?.input).toMatchObject({
      birth: { precision: 'year', year: 1991 },
      name: { latin: null },
      phone: null,
      consents: [{ purpose: 'follow-up', witness: null, validUntil: null }],
    });
  });

  it('that takes longer than two seconds is unavailable and may be repeated', async () => {
    const held = gate();
    gateway.services.on(recordContact, async ({ commandId }) => {
      await held.opened;
      return ok({ id: commandId, version: 1 });
    });
    const started = performance.now();
    expect((await ask(contact, { input: contactInput() })).data).toMatchObject({
      recordContact: { code: 'UNAVAILABLE' },
    });
    const waited = performance.now() - started;
    held.open();
    expect(waited).toBeGreaterThan(1_900);
    expect(waited).toBeLessThan(5_000);
  });
});

describe('a query', () => {
  it('finds nothing where the service answers nothing for an id', async () => {
    gateway.services.on(getRequests, () => ok([]));
    const query = 'query($id: ID!) { request(id: $id) { __typename ... on Refusal { code } } }';
    expect((await ask(query, { id: newId() })).data).toEqual({
      request: { __typename: 'NotFound', code: 'NOT_FOUND' },
    });
  });

  it('without a union answers a refusal as an error with its code and nothing else', async () => {
    gateway.services.on(countMyWork, () => refused(refusal('NOT_ALLOWED', {})));
    const { errors } = await ask('{ workCounts { tab } }');
    expect(errors).toEqual([{ message: 'NOT_ALLOWED', path: ['workCounts'], extensions: { code: 'NOT_ALLOWED' } }]);
  });

  it('shows of a defect only the reference under which its service logged it', async () => {
    gateway.services.on(findPersons, () => {
      throw new Error(`broken at ${canary}`);
    });
    const { errors } = await ask('query($input: FindPersonsInput!) { findPersons(input: $input) { __typename } }', {
      input: { terms: canary },
    });
    expect(errors).toEqual([
      {
        message: 'DEFECT',
        path: ['findPersons'],
        extensions: { code: 'DEFECT', reference: expect.stringMatching(/^[0-9a-f]{8}$/) },
      },
    ]);
  });

  it('shows nothing of an answer that does not fit the schema', async () => {
    const broken = [{ tab: canary, count: 1 }] as unknown as CallOutput<typeof countMyWork>;
    gateway.services.on(countMyWork, () => ok(broken));
    const reply = await ask('{ workCounts { tab } }');
    expect(reply.errors?.[0]?.extensions).toEqual({ code: 'DEFECT', reference: expect.any(String) });
    expect(JSON.stringify(reply)).not.toContain(canary);
  });

  it.each([0, 101, -1])('asks for no page of %d rows', async (first) => {
    const { errors } = await ask('query($n: Int!) { myWork(tab: DUE, first: $n) { endCursor } }', { n: first });
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT' });
    expect(called(listMyWork)).toEqual([]);
  });
});

describe('nested fields', () => {
  const people = [newId(), newId()] as const;
  const rows = [workRow(people[0], worker.staffId), workRow(people[1], worker.staffId), workRow(people[0], null)];
  const query = `{ myWork(tab: ALL_OPEN) { rows { id
    subject { ... on PersonLine { id name { script } } } assignedTo { id name } centre { name } } endCursor } }`;

  beforeEach(() => {
    gateway.services.on(listMyWork, () => ok({ rows, endCursor: null }));
    gateway.services.on(getOrganisations, ({ ids }) => ok(ids.map(organisation)));
    gateway.services.on(getStaffNames, () => ok([]));
    gateway.services.on(getPersonLines, ({ ids }) =>
      ok(ids.map((id) => ({ askedId: id, id, reference: 'TJ-1', name: { script: `Name of ${id}`, latin: null } }))),
    );
  });

  it('ask each service once for all rows', async () => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      myWork: {
        rows: [
          { subject: { name: { script: `Name of ${people[0]}` } }, assignedTo: { id: worker.staffId, name: null } },
          { subject: { name: { script: `Name of ${people[1]}` } } },
          { subject: { id: people[0] }, assignedTo: null },
        ],
      },
    });
    expect(called(getPersonLines).map(({ input }) => input)).toEqual([{ ids: [...people] }]);
    expect(called(getOrganisations)).toHaveLength(1);
    expect(called(getStaffNames)).toHaveLength(1);
  });

  it('are null with a code where their service is away, and the rows stay', async () => {
    gateway.services.on(getPersonLines, () => refused(refusal('UNAVAILABLE', {})));
    const { data, errors } = await ask(query);
    expect(data).toMatchObject({ myWork: { rows: [{ subject: null, centre: { name: expect.any(String) } }, {}, {}] } });
    expect(new Set(errors?.map((error) => error.extensions['code']))).toEqual(new Set(['UNAVAILABLE']));
  });

  it('show of a referral what may be read at this moment', async () => {
    const [need, agreed, notYet, withheld] = [inboxRow(), inboxRow(), inboxRow(), inboxRow()];
    const shown = {
      language: 'tg',
      sex: 'female',
      ageBand: '30-34',
      interpreterNeeded: false,
      exception: null,
    } as const;
    gateway.services.on(listInbox, () => ok({ rows: [need, agreed, notYet, withheld], endCursor: null }));
    gateway.services.on(getDisclosed, () =>
      ok([
        { kind: 'need', disclosureId: need.disclosureId, need: shown },
        {
          kind: 'agreed',
          disclosureId: agreed.disclosureId,
          need: shown,
          agreed: { summary: 'Unpaid wages', name: null, birth: null, nationality: 'TJ', phone: null, corridor: null },
        },
        { kind: 'not-yet', disclosureId: notYet.disclosureId },
        { kind: 'withheld', disclosureId: withheld.disclosureId, reason: 'withdrawn', exception: null },
      ]),
    );
    const { data } = await ask(`{ inbox(tab: NEW) { rows { disclosed { __typename
      ... on Need { sex ageBand } ... on Agreed { summary need { language } name { script } } ... on Withheld { reason } } } } }`);
    expect(data).toEqual({
      inbox: {
        rows: [
          { disclosed: { __typename: 'Need', sex: 'FEMALE', ageBand: 'AGE_30_34' } },
          { disclosed: { __typename: 'Agreed', summary: 'Unpaid wages', need: { language: 'tg' }, name: null } },
          { disclosed: { __typename: 'NotYet' } },
          { disclosed: { __typename: 'Withheld', reason: 'WITHDRAWN' } },
        ],
      },
    });
    expect(called(getDisclosed)).toHaveLength(1);
  });
});
