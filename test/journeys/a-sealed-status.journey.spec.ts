import { comesToHold } from '../network/comes-to-hold';
import { personInput, requestInput } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import type { Screen } from '../network/screen';

jest.setTimeout(120_000);

let network: RunningNetwork;
let worker: Screen;
let supervisor: Screen;
let ledger: Screen;
let personId: string;

beforeAll(async () => {
  network = await startNetwork();
  worker = await network.screen('worker');
  supervisor = await network.screen('supervisor');
  ledger = await network.screen('dataProtectionOfficer');
  ({ id: personId } = await worker.succeeds('registerPerson', personInput('Олимова Сабоҳат')));
}, 300_000);
afterAll(() => network?.stop(), 120_000);

const year = (of: number) => ({ precision: 'YEAR', year: of });
const told = { status: 'IRREGULAR', country: 'RU', from: year(2024), until: null, toldOn: '2026-11-02' };
const statusDocument = `query ($id: ID!, $note: String) { personMigrationStatus(personId: $id, because: OTHER, note: $note) {
  __typename ... on Refusal { code } ... on MigrationStatuses { statuses { id status country from { year } } } } }`;
const pageDocument = `query ($id: ID!) { person(id: $id) { __typename ... on Person { id reference may seenBy episodes { origin }
  timeline(first: 50) { rows { type } } } } personCorrections(personId: $id) { __typename ... on CorrectionConnection { rows { id } } }
  findPersons(input: { terms: "Олимова Сабоҳат", birthYear: null, nationality: null }) { ... on FoundPersons { found { id } } }
  myWork(tab: ALL_OPEN) { rows { id } } enteredInError(toReview: false) { rows { id } } correctionsToLookAt { rows { id } } }`;
const openingsDocument = `query ($id: ID!) { personOpenings(personId: $id, first: 50) { __typename ... on Refusal { code }
  ... on OpeningConnection { rows { sealedBecause reason fields staff { name } } } } }`;

const pageOf = async (by: Screen) => {
  const { data } = await by.ask(pageDocument, { id: personId });
  expect(data).toMatchObject({ person: { id: personId } });
  return data;
};
const reading = (by: Screen, note = 'The appeal is due.') => by.find(statusDocument, { id: personId, note });
const readings = async (by: Screen) => {
  const { rows } = (await by.find(openingsDocument, { id: personId })) as unknown as {
    rows: { sealedBecause: string | null; reason: string | null; fields: string[] }[];
  };
  return rows.filter(({ sealedBecause }) => sealedBecause !== null);
};

describe('a migration status that the case worker writes down', () => {
  let before: unknown;

  it('is on no page, list, search or timeline of the supervisor', async () => {
    await worker.succeeds('receiveRequest', requestInput(personId, 'LEG-01'));
    await comesToHold(async () => expect(await reading(worker)).toMatchObject({ statuses: [] }));
    before = await pageOf(supervisor);
    await worker.succeeds('recordMigrationStatus', { personId, ...told });
    expect(await pageOf(supervisor)).toEqual(before);
    expect(await reading(supervisor)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await reading(await network.screen('neighbour'))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is read with a reason by who is responsible for her request, which the data-protection officer sees', async () => {
    expect(await reading(worker, '')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await reading(worker, 'Her lawyer asks.')).toMatchObject({
      statuses: [{ status: 'IRREGULAR', country: 'RU', from: { year: 2024 } }],
    });
    expect((await readings(ledger))[0]).toMatchObject({
      sealedBecause: 'OTHER',
      reason: 'Her lawyer asks.',
      fields: ['migration-status'],
    });
    expect(await readings(supervisor)).toEqual([]);
  });

  it('is put right, and the supervisor sees no more than before', async () => {
    const { statuses } = (await reading(worker)) as unknown as { statuses: { id: string }[] };
    const to = { ...told, status: 'ASYLUM_APPLICANT' };
    const correction = { personId, statusId: statuses[0]?.id, because: 'PAPER_SEEN', note: null, from: told, to };
    await worker.succeeds('correctMigrationStatus', correction);
    expect(await worker.does('correctMigrationStatus', correction)).toMatchObject({ code: 'STATUS_CHANGED' });
    expect(await reading(worker)).toMatchObject({ statuses: [{ status: 'ASYLUM_APPLICANT' }] });
    expect(await pageOf(supervisor)).toEqual(before);
  });
});
