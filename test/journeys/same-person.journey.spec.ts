import { comesToHold } from '../network/comes-to-hold';
import { personInput } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import type { Member, Screen } from '../network/screen';

jest.setTimeout(120_000);

let network: RunningNetwork;
let intake: Screen;
let worker: Screen;
let supervisor: Screen;

beforeAll(async () => {
  network = await startNetwork();
  [intake, worker, supervisor] = [
    await network.screen('intake'),
    await network.screen('worker'),
    await network.screen('supervisor'),
  ];
}, 300_000);

afterAll(() => network?.stop(), 120_000);

const name = { script: 'Давлатова Шаҳноза', latin: null };
const phone = { number: '+992927050501', whose: 'OWN', safe: 'YES', hours: null, sayYouAre: null };
const newPhone = { ...phone, number: '+992927050502' };

const searchDocument = `query ($input: FindPersonsInput!) { findPersons(input: $input) { __typename ... on Refusal { code }
  ... on FoundPersons { found { id reasons } } } }`;
const personDocument = `query ($id: ID!) { person(id: $id) { __typename ... on Refusal { code }
  ... on Person { id may relation spokenLanguages phone { number whose safe hours sayYouAre } } } }`;
const historyDocument = `query ($id: ID!) { personCorrections(personId: $id) { __typename ... on Refusal { code }
  ... on CorrectionConnection { rows { id state because fields staff { name } } } } }`;
const openingsDocument = `query ($id: ID!) { personOpenings(personId: $id) { __typename ... on Refusal { code }
  ... on OpeningConnection { rows { staff { name } } } } }`;

const alike = async (screen: Screen, terms: string, birthYear: number | null = null) =>
  (await screen.find(searchDocument, { input: { terms, birthYear, nationality: null } }))['found'] as readonly Member[];

describe('a woman who comes again and is typed in anew, with another phone', () => {
  let woman: Member;

  it('is warned of at the check page by the kind of agreement, and opened as the same person', async () => {
    woman = await worker.succeeds('registerPerson', personInput(name.script, { phone }));
    const [found, ...more] = await alike(intake, name.script, 1991);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ id: woman.id, reasons: expect.arrayContaining(['SAME_NAME', 'SAME_BIRTH_YEAR']) });
    expect(await alike(intake, newPhone.number)).toEqual([]);
    expect(await intake.find(personDocument, { id: woman.id })).toMatchObject({
      may: expect.arrayContaining(['CORRECT', 'RECORD_CONSENT']),
    });
    const { rows } = (await supervisor.find(openingsDocument, { id: woman.id })) as unknown as {
      rows: readonly Member[];
    };
    expect(rows.map(({ staff }) => staff)).toContainEqual({ name: network.staff.intake.joining.name });
  });

  it('has two of three new answers accepted as one correction, and the third left as it is recorded', async () => {
    const commandId = crypto.randomUUID();
    const done = await intake.does('correctPerson', {
      ...{ commandId, personId: woman.id, because: 'TOLD_ANEW' },
      phone: { from: phone, to: newPhone },
      relation: { from: 'MIGRANT', to: 'COMMUNITY' },
    });
    expect(done).toMatchObject({ id: woman.id, state: 'APPLIED' });
    expect(await worker.find(personDocument, { id: woman.id })).toMatchObject({
      ...{ phone: newPhone, relation: 'COMMUNITY', spokenLanguages: ['tg', 'ru'] },
    });
    const history = (await worker.find(historyDocument, { id: woman.id })) as unknown as { rows: readonly Member[] };
    expect(history.rows).toMatchObject([
      { id: commandId, because: 'TOLD_ANEW', staff: { name: network.staff.intake.joining.name } },
    ]);
    expect(new Set(history.rows[0]?.['fields'] as string[])).toEqual(new Set(['PHONE', 'RELATION']));
  });

  it('is one person, found by the new number and by the old one no more', async () => {
    await comesToHold(async () => {
      expect((await alike(intake, newPhone.number)).map(({ id }) => id)).toEqual([woman.id]);
      expect(await alike(intake, phone.number)).toEqual([]);
      expect((await alike(intake, name.script, 1991)).map(({ id }) => id)).toEqual([woman.id]);
    });
  });
});
