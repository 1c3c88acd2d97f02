import { correctPerson, registerPerson } from '@mrc/contracts';
import { registration } from '../drills/commands';
import { adminQueryOf } from '../network/admin-query';
import { comesToHold } from '../network/comes-to-hold';
import { disclosureInput, personInput, requestInput } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import { registeredEarlier } from '../network/registered-earlier';
import type { Member, Screen } from '../network/screen';

jest.setTimeout(120_000);

let network: RunningNetwork;
let intake: Screen;
let worker: Screen;
let neighbour: Screen;
let supervisor: Screen;
let lawyer: Screen;
let officer: Screen;
let adviser: Screen;

beforeAll(async () => {
  network = await startNetwork();
  [intake, worker, neighbour, supervisor, lawyer, officer, adviser] = [
    await network.screen('intake'),
    await network.screen('worker'),
    await network.screen('neighbour'),
    await network.screen('supervisor'),
    await network.screen('lawyer'),
    await network.screen('protectionOfficer'),
    await network.screen('adviser'),
  ];
}, 300_000);

afterAll(() => network?.stop(), 120_000);

const misheard = { script: 'Раҷабова Гулчеҳра', latin: null };
const right = { script: 'Раҷабзода Гулчеҳра', latin: 'Rajabzoda Gulchehra' };
const phone = { number: '+992927020201', whose: 'OWN', safe: 'YES', hours: null, sayYouAre: null };
const another = { ...phone, number: '+992927020202' };

const historyDocument = `query ($id: ID!) { personCorrections(personId: $id) { __typename ... on Refusal { code } ... on CorrectionConnection { rows {
  id state because note may staff { name } decidedBy { name } reviewedBy { name }
  fields from { name { script } phone { number } } to { name { script } phone { number } } } } } }`;
const toLookAtDocument = `query { correctionsToLookAt { rows { id may fields person { id name { script } } staff { name } } } }`;
const personDocument = `query ($id: ID!) { person(id: $id) { __typename ... on Refusal { code }
  ... on Person { id accessLevel may name { script } phone { number } timeline(first: 20) { rows { type staff { name } facts { name value } } } } } }`;
const searchDocument = `query ($terms: String!) { findPersons(input: { terms: $terms, birthYear: null, nationality: null }) { __typename ... on FoundPersons { found { id } } ... on Refusal { code } } }`;
const receivedDocument = `query ($id: ID!) { receivedReferral(id: $id) { __typename ... on Refusal { code } ... on ReceivedReferral { id version
  disclosed { __typename ... on Agreed { name { script latin } phone { number } } } } } }`;

const finds = async (screen: Screen, terms: string) =>
  ((await screen.find(searchDocument, { terms }))['found'] as Member[]).map(({ id }) => id);
const history = async (screen: Screen, id: string) =>
  (await screen.find(historyDocument, { id }))['rows'] as readonly Member[];
const toLookAt = async (screen: Screen) => ((await screen.read(toLookAtDocument)) as { rows: readonly Member[] }).rows;
const corrects = async (screen: Screen, personId: string, changes: object): Promise<readonly [Member, string]> => {
  const commandId = crypto.randomUUID();
  const done = await screen.does('correctPerson', { commandId, personId, because: 'MISHEARD', ...changes });
  return [done, commandId];
};

async function comesToHoldWith<T>(work: () => Promise<T>): Promise<T> {
  let done: T | undefined;
  await comesToHold(async () => {
    done = await work();
  });
  return done as T;
}

describe('a woman whose name was misheard', () => {
  let woman: Member;
  let referralId: string;
  let first: string;

  const reads = async () => {
    const { disclosed } = await lawyer.find(receivedDocument, { id: referralId });
    return disclosed;
  };

  it('is referred under it, and the partner reads it', async () => {
    woman = await worker.succeeds('registerPerson', personInput(misheard.script, { phone }));
    const legalAid = network.organisations.legalAid.commandId;
    const request = await comesToHoldWith(() => worker.succeeds('receiveRequest', requestInput(woman.id, 'LEG-01')));
    const { disclosureId } = await worker.succeeds('prepareDisclosure', disclosureInput(woman.id, legalAid));
    const sent = await comesToHoldWith(() =>
      worker.succeeds('sendReferral', {
        requestId: request.id,
        offeringId: network.offerings.legalHelp.commandId,
        disclosureId,
        priority: 'SOON',
      }),
    );
    referralId = sent.id;
    await comesToHold(async () => {
      const { version } = await lawyer.find(receivedDocument, { id: referralId });
      await lawyer.succeeds('acceptReferral', { referralId, expectedVersion: version });
    });
    await comesToHold(async () =>
      expect(await reads()).toMatchObject({ name: misheard, phone: { number: phone.number } }),
    );
  });

  it('is put right at the desk at once: found by her name, read by it, and told who did', async () => {
    const [open, next] = [await lawyer.live(), await adviser.live()];
    const [done, correctionId] = await corrects(intake, woman.id, {
      because: 'PAPER_SEEN',
      name: { from: misheard, to: right },
    });
    expect(done).toMatchObject({ id: woman.id, state: 'APPLIED' });
    first = correctionId;
    expect([await finds(neighbour, right.script), await finds(neighbour, misheard.script)]).toEqual([[woman.id], []]);
    await comesToHold(() => expect(open.hasTold(referralId)).toBe(true));
    expect([open.hasTold(woman.id), next.hasTold(referralId)]).toEqual([false, false]);
    const read = await reads();
    expect(read).toMatchObject({ name: right });
    expect(JSON.stringify(read)).not.toContain(misheard.script);
    const person = await worker.find(personDocument, { id: woman.id });
    expect(person).toMatchObject({ may: expect.arrayContaining(['CORRECT']) });
    const { rows } = person['timeline'] as { rows: readonly Member[] };
    expect(rows.find(({ type }) => type === 'person.corrected')).toMatchObject({
      staff: { name: network.staff.intake.joining.name },
      facts: expect.arrayContaining([{ name: 'fields', value: 'name' }]),
    });
  });

  it('has two colleagues correct her phone at once: one is told that it moved, and nothing of his is written', async () => {
    const done = [
      await corrects(neighbour, woman.id, { phone: { from: phone, to: another } }),
      await corrects(worker, woman.id, {
        phone: { from: phone, to: null },
        relation: { from: 'MIGRANT', to: 'OTHER' },
      }),
    ];
    expect(done.map(([{ code, ...said }]) => code ?? said['state'])).toEqual(['APPLIED', 'CHANGED_MEANWHILE']);
    const [latest, ...more] = await history(worker, woman.id);
    expect(more).toHaveLength(1);
    expect(latest).toMatchObject({
      because: 'MISHEARD',
      staff: { name: network.staff.neighbour.joining.name },
      fields: ['PHONE'],
      from: { name: null, phone: { number: phone.number } },
      to: { name: null, phone: { number: another.number } },
    });
  });

  it('is not called by the partner on a number that she did not agree to, nor on the old one', async () => {
    expect(await reads()).toMatchObject({ name: right, phone: null });
  });

  it('has what was corrected looked at by the supervisor of the centre', async () => {
    const mine = (await toLookAt(supervisor)).filter(({ person }) => (person as Member).id === woman.id);
    expect(mine).toMatchObject([
      { id: first, may: ['REVIEW', 'UNDO'], fields: ['NAME'], person: { name: { script: right.script } } },
      { fields: ['PHONE'] },
    ]);
    await supervisor.succeeds('reviewCorrection', { correctionId: first });
    expect((await toLookAt(supervisor)).map(({ id }) => id)).not.toContain(first);
    expect((await history(intake, woman.id)).find(({ id }) => id === first)).toMatchObject({
      reviewedBy: { name: network.staff.supervisor.joining.name },
    });
  });

  it('has a correction put back that was a slip, and keeps both in her history', async () => {
    await intake.succeeds('undoCorrection', { correctionId: first, note: 'She is called as before.' });
    expect(await finds(neighbour, misheard.script)).toEqual([woman.id]);
    expect(await reads()).toMatchObject({ name: misheard });
    const states = (await history(intake, woman.id)).map(({ because, state }) => [because, state]);
    expect(states).toEqual([
      ['UNDONE', 'APPLIED'],
      ['MISHEARD', 'APPLIED'],
      ['PAPER_SEEN', 'UNDONE'],
    ]);
    expect((await intake.does('undoCorrection', { correctionId: first })).code).toBe('CORRECTION_STATE_FORBIDS');
  });
});

describe('a person who would become somebody else on a later day', () => {
  const whoConfirmed = async (id: string) => {
    const { timeline } = await worker.find(personDocument, { id });
    const entry = (timeline as { rows: readonly Member[] }).rows.find(({ type }) => type === 'person.corrected');
    expect(entry).toMatchObject({ facts: expect.arrayContaining([{ name: 'confirmed', value: 'true' }]) });
    return (entry?.['staff'] as { name: string } | undefined)?.name;
  };

  it('stays who they are until a second person says that it is right', async () => {
    const given = { ...registration(), name: { script: 'Холова Нозанин', latin: null } };
    const desk = network.staff.worker.actor;
    const { id } = await network.actors.valueOf(registerPerson, given, desk);
    await registeredEarlier(adminQueryOf(network.database.url), id);
    const commandId = crypto.randomUUID();
    const { state } = await network.actors.valueOf(
      correctPerson,
      {
        commandId,
        personId: id,
        because: 'told-anew',
        note: null,
        name: { from: given.name, to: { script: 'Одинаева Шаҳло', latin: null } },
        sex: { from: 'female', to: 'another' },
      },
      desk,
    );
    expect(state).toBe('awaits-second-holder');
    expect([await finds(neighbour, 'Холова Нозанин'), await finds(neighbour, 'Одинаева Шаҳло')]).toEqual([[id], []]);
    const decide = { correctionId: commandId, decision: 'CONFIRM' };
    expect((await worker.does('decideCorrection', decide)).code).toBe('SECOND_HOLDER_NEEDED');
    expect((await toLookAt(neighbour)).find((one) => one.id === commandId)).toMatchObject({ may: ['DECIDE'] });
    await neighbour.succeeds('decideCorrection', decide);
    expect(await whoConfirmed(id)).toBe(network.staff.neighbour.joining.name);
    expect([await finds(neighbour, 'Холова Нозанин'), await finds(neighbour, 'Одинаева Шаҳло')]).toEqual([[], [id]]);
    expect(await history(worker, id)).toMatchObject([
      { state: 'APPLIED', decidedBy: { name: network.staff.neighbour.joining.name } },
    ]);
    const undoing = await intake.succeeds('undoCorrection', { correctionId: commandId });
    expect(undoing).toMatchObject({ state: 'AWAITS_SECOND_HOLDER' });
    expect(await finds(neighbour, 'Одинаева Шаҳло')).toEqual([id]);
    const [waiting] = await history(intake, id);
    expect(waiting).toMatchObject({ state: 'AWAITS_SECOND_HOLDER', because: 'UNDONE', may: ['TAKE_BACK'] });
    await intake.succeeds('decideCorrection', { correctionId: waiting?.id, decision: 'DECLINE' });
    expect((await history(worker, id)).map(({ state }) => state)).toEqual(['DECLINED', 'APPLIED']);
  });
});

describe('a girl whose birth date was wrong', () => {
  it('is protected at once, and her request and best interests with her', async () => {
    const girl = await worker.succeeds('registerPerson', personInput('Азизова Парвина', { episode: null }));
    const request = await comesToHoldWith(() => worker.succeeds('receiveRequest', requestInput(girl.id, 'LEG-01')));
    const birth = {
      from: { precision: 'DAY', year: 1991, month: 3, day: 8 },
      to: { precision: 'DAY', year: 2012, month: 3, day: 8 },
    };
    expect((await corrects(worker, girl.id, { birth }))[0]).toMatchObject({ state: 'APPLIED' });
    expect(await neighbour.find(personDocument, { id: girl.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await finds(neighbour, 'Азизова Парвина')).toEqual([]);
    expect(await worker.find(personDocument, { id: girl.id })).toMatchObject({ accessLevel: 'PROTECTED' });
    const requestDocument = `query ($id: ID!) { request(id: $id) { __typename ... on Refusal { code } } }`;
    await comesToHold(async () =>
      expect(await neighbour.find(requestDocument, { id: request.id })).toMatchObject({ code: 'NOT_FOUND' }),
    );
    const taskDocument = `query { myWork(tab: DUE) { rows { subjectId serviceCode } } }`;
    await comesToHold(async () =>
      expect(((await worker.read(taskDocument)) as { rows: object[] }).rows).toContainEqual(
        expect.objectContaining({ subjectId: girl.id, serviceCode: 'PRO-04' }),
      ),
    );
    expect((await toLookAt(supervisor)).map(({ person }) => (person as Member).id)).not.toContain(girl.id);
    expect((await toLookAt(officer)).map(({ person }) => (person as Member).id)).toContain(girl.id);
  });
});
