import { personInput } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import { mutationDocument, type Member, type Screen } from '../network/screen';

jest.setTimeout(120_000);

let network: RunningNetwork;
let away: Screen;
let supervisor: Screen;
let officer: Screen;
let person: Member;

beforeAll(async () => {
  network = await startNetwork();
  away = await network.screen('awayWorker');
  supervisor = await network.screen('supervisor');
  officer = await network.screen('dataProtectionOfficer');
}, 300_000);

afterAll(() => network?.stop(), 120_000);

const openDocument = `query ($id: ID!, $reason: String, $because: OpeningBecause) {
  person(id: $id, reason: $reason, because: $because) { __typename ... on Person { id } ... on Refusal { code } } }`;
const reviewsDocument = `query ($from: Day, $until: Day) { openingReviews(from: $from, until: $until) { rows {
  id version state reviewedFor because reason roles personId may staff { name } staffCentre { name }
  person { name { script } } steps { did outcome note staff { name } } } } }`;
const logDocument = `query ($id: ID!, $part: AccessLogPart!) { accessLog(personId: $id, part: $part) { __typename
  ... on AccessLog { mayBePrinted readings { kind roles because centre { name } receiver { name } } } ... on Refusal { code } } }`;
const nothingElse = { exceptions: 0, demands: 0 };
const countsDocument = `{ oversightCounts { openings questions rates exceptions demands } }`;

type Review = Member & { readonly state: string; readonly may: readonly string[] };

const reviews = async (screen: Screen) => ((await screen.read(reviewsDocument)) as { rows: Review[] }).rows;
const first = async (screen: Screen): Promise<Review> => {
  const [row] = await reviews(screen);
  if (!row) throw new Error('Nothing is to be looked at');
  return row;
};
const counts = (screen: Screen) => screen.read(countsDocument);
const naming = ({ id: reviewId, version: expectedVersion }: Member) => ({ reviewId, expectedVersion });

describe('a record that is opened at another centre', () => {
  it('is opened with a reason, which the supervisor of her centre reads', async () => {
    person = await (await network.screen('worker')).succeeds('registerPerson', personInput('Ҳасанова Мавзуна'));
    expect((await away.find(openDocument, { id: person.id })).code).toBe('REASON_NEEDED');
    const why = { reason: 'She stands at our desk.', because: 'CAME_HERE' };
    expect((await away.find(openDocument, { id: person.id, ...why })).__typename).toBe('Person');
    expect(await first(supervisor)).toMatchObject({
      ...{ state: 'WAITING', reviewedFor: 'ELSEWHERE', ...why, roles: ['CASE_WORKER'], may: ['REVIEW'] },
      person: { name: { script: 'Ҳасанова Мавзуна' } },
    });
    expect(await counts(supervisor)).toEqual({ openings: 1, questions: 0, rates: 0, ...nothingElse });
  });

  it('is questioned with a note, once, and by nobody who opened it', async () => {
    const review = await first(supervisor);
    const asked = { ...naming(review), finds: 'QUESTION', note: 'Nobody sent her there.' };
    expect((await away.does('reviewOpening', asked)).code).toBe('NOT_ALLOWED');
    expect((await supervisor.does('reviewOpening', { ...asked, note: null })).code).toBe('INVALID_INPUT');
    await supervisor.succeeds('reviewOpening', asked);
    expect((await supervisor.does('reviewOpening', asked)).code).toBe('CHANGED_BY_SOMEONE_ELSE');
    const again = { ...asked, ...naming(await first(supervisor)) };
    expect((await supervisor.does('reviewOpening', again)).code).toBe('OPENING_REVIEW_FORBIDS');
  });

  it('is read by the data-protection officer without whose it is, and the question is closed with an outcome', async () => {
    const review = await first(officer);
    expect(review).toMatchObject({ state: 'QUESTION', may: ['CLOSE', 'TAKE_BACK'], person: null });
    expect(JSON.stringify(review)).not.toContain('Ҳасанова');
    expect(await counts(officer)).toEqual({ openings: 0, questions: 1, rates: 0, ...nothingElse });
    const closing = { ...naming(review), outcome: 'OTHER', note: null };
    expect((await officer.does('closeOpeningQuestion', closing)).code).toBe('INVALID_INPUT');
    const without = { commandId: crypto.randomUUID(), ...closing, outcome: null };
    const { errors } = await officer.ask(mutationDocument('closeOpeningQuestion'), { input: without });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    await officer.succeeds('closeOpeningQuestion', { ...closing, outcome: 'EXPLAINED' });
    expect(await counts(officer)).toEqual({ openings: 0, questions: 0, rates: 0, ...nothingElse });
    expect(await first(supervisor)).toMatchObject({
      state: 'CLOSED',
      may: [],
      steps: [
        { did: 'QUESTION', note: 'Nobody sent her there.' },
        { did: 'CLOSE', outcome: 'EXPLAINED', note: null },
      ],
    });
  });

  it('is listed for no days that end before they begin', async () => {
    const { errors } = await officer.ask(reviewsDocument, { from: '2026-03-12', until: '2026-03-11' });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INVALID_INPUT']);
  });

  it('is opened by the data-protection officer with a reason, of which the supervisor is told', async () => {
    const why = { reason: 'Her complaint of May.', because: 'LOOKING_INTO' };
    expect((await officer.find(openDocument, { id: person.id })).code).toBe('REASON_NEEDED');
    expect((await officer.find(openDocument, { id: person.id, ...why })).__typename).toBe('Person');
    expect(await first(supervisor)).toMatchObject({ reviewedFor: 'OVERSIGHT', ...why, may: ['REVIEW'] });
    expect((await reviews(officer)).map(({ state }) => state)).toEqual(['CLOSED']);
  });

  it('is on the list that her worker gives her, as roles and centres, and no name of anybody', async () => {
    const worker = await network.screen('worker');
    const log = await worker.find(logDocument, { id: person.id, part: 'PLAIN' });
    const elsewhere = {
      kind: 'RECORD',
      roles: ['CASE_WORKER'],
      because: 'CAME_HERE',
      centre: { name: 'Bokhtar Centre' },
    };
    const officers = { kind: 'RECORD', roles: ['DATA_PROTECTION_OFFICER'], because: 'LOOKING_INTO', centre: null };
    expect(log).toMatchObject({ mayBePrinted: true });
    expect(log['readings']).toEqual(
      expect.arrayContaining([elsewhere, officers].map((one) => ({ ...one, receiver: null }))),
    );
    expect(JSON.stringify(log)).not.toMatch(/Worker|Officer|desk/u);
    expect((await worker.find(logDocument, { id: person.id, part: 'PROTECTED' })).code).toBe('NOT_FOUND');
    expect((await away.find(logDocument, { id: person.id, part: 'PLAIN' })).code).toBe('NOT_FOUND');
    expect((await officer.find(logDocument, { id: person.id, part: 'PLAIN' })).code).toBe('NOT_ALLOWED');
  });

  it('is in the ledgers without her', async () => {
    const document = `{ consentLedger { rows { purpose decision subject recordedByRoles } } }`;
    const { rows } = (await officer.read(document)) as { rows: Record<string, unknown>[] };
    expect(rows).toContainEqual({
      ...{ purpose: 'CARE', decision: 'GIVEN', recordedByRoles: ['CASE_WORKER'] },
      subject: expect.stringMatching(/^[0-9a-f]{8}$/u),
    });
    expect(JSON.stringify(rows)).not.toContain(person.id);
  });
});
