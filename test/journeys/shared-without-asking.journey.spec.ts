import { adminQueryOf } from '../network/admin-query';
import { comesToHold } from '../network/comes-to-hold';
import { disclosureInput, personInput, requestInput, saying } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import type { Member, Screen } from '../network/screen';

jest.setTimeout(180_000);

let network: RunningNetwork;
let worker: Screen;
let supervisor: Screen;
let officer: Screen;
let lawyer: Screen;
let person: Member;
let referral: Member;
let exceptionId: string;

beforeAll(async () => {
  network = await startNetwork();
  worker = await network.screen('worker');
  supervisor = await network.screen('supervisor');
  officer = await network.screen('dataProtectionOfficer');
  lawyer = await network.screen('lawyer');
}, 300_000);

afterAll(() => network?.stop(), 120_000);

type Shown = Member & { readonly words: readonly object[] };

const facts = `id state ground atOnce why fields endedFor disclosureState wasSent isTold inError may
  person { name { script } } receiver { name } words { reviewedAs finding toldOn because note staff { name } }`;
const ofPersonDocument = `query ($id: ID!) { personExceptions(personId: $id) { __typename ... on PersonExceptions { rows { __typename ${facts} } } ... on Refusal { code } } }`;
const listDocument = `query ($shown: ExceptionsShown!) { sharingExceptions(shown: $shown) { rows { __typename ${facts} } } }`;
const exceptionFacts = `exception { ground endsAt }`;
const receivedDocument = `query ($id: ID!) { receivedReferral(id: $id) { __typename ... on ReceivedReferral { id version state sharingNotice
  disclosed { __typename ... on Need { sex ${exceptionFacts} } ... on Agreed { summary name { script } phone { number } need { ${exceptionFacts} } } ... on Withheld { reason ${exceptionFacts} } } } ... on Refusal { code } } }`;

const exceptionsOf = async (by: Screen) =>
  ((await by.find(ofPersonDocument, { id: person.id })) as unknown as { rows?: readonly Shown[] }).rows;
const listed = async (by: Screen, shown: string) =>
  ((await by.read(listDocument, { shown })) as { rows: readonly Shown[] }).rows;
const received = (id = referral.id) => lawyer.find(receivedDocument, { id });

const excepted = (parts: object = {}) => ({
  ...{ commandId: crypto.randomUUID(), personId: person.id, receiverId: network.organisations.legalAid.commandId },
  ...{ fields: ['NAME'], summary: 'Found unconscious at the bus station.', hours: 24, why: 'She cannot speak.' },
  ...parts,
});

const sends = async (disclosureId: unknown): Promise<Member> => {
  const request = await worker.succeeds('receiveRequest', requestInput(person.id, 'LEG-01'));
  const offeringId = network.offerings.legalHelp.commandId;
  const input = { requestId: request.id, offeringId, disclosureId, priority: 'URGENT' };
  let sent: Member | undefined;
  await comesToHold(async () => {
    sent = await worker.succeeds('sendReferral', input);
  });
  return sent as Member;
};

describe('somebody who is found unconscious', () => {
  it('is shared with a partner at once by who finds her, on the ground that her life is in danger', async () => {
    person = await worker.succeeds('registerPerson', personInput('Тоҳирова Нигора'));
    const input = excepted();
    exceptionId = input.commandId;
    expect((await worker.does('applyException', excepted({ hours: 73 }))).code).toBe('INVALID_INPUT');
    const applied = await worker.succeeds('applyException', input);
    referral = await sends(applied['disclosureId']);
    await comesToHold(async () =>
      expect(await received()).toMatchObject({
        disclosed: { __typename: 'Need', sex: 'FEMALE', exception: { ground: 'VITAL_INTEREST' } },
      }),
    );
  });

  it('is read by the partner as far as is needed, with the ground', async () => {
    const { version } = await received();
    await lawyer.succeeds('acceptReferral', { referralId: referral.id, expectedVersion: version });
    await comesToHold(async () =>
      expect((await received())['disclosed']).toMatchObject({
        ...{ __typename: 'Agreed', summary: 'Found unconscious at the bus station.', phone: null },
        ...{ name: { script: 'Тоҳирова Нигора' }, need: { exception: { ground: 'VITAL_INTEREST' } } },
      }),
    );
  });

  it('stands with what is to be done: somebody else looks at it, and it is reviewed by who is not told her name', async () => {
    expect(await listed(supervisor, 'TO_DECIDE')).toMatchObject([{ id: exceptionId, atOnce: true }]);
    const looked = { exceptionId, as: 'SECOND_HOLDER', finding: 'RIGHT', note: 'Nobody could ask her.' };
    expect((await worker.does('reviewException', looked)).code).toBe('NOT_ALLOWED');
    await supervisor.succeeds('reviewException', looked);
    expect(await listed(supervisor, 'TO_DECIDE')).toEqual([]);
    const [row] = await listed(officer, 'TO_REVIEW');
    expect(row).toMatchObject({ id: exceptionId, person: null, why: 'She cannot speak.', may: ['REVIEW'] });
    await officer.succeeds('reviewException', { ...looked, as: 'DATA_PROTECTION_OFFICER' });
    expect(await listed(officer, 'TO_REVIEW')).toEqual([]);
    expect(await exceptionsOf(worker)).toMatchObject([{ wasSent: true, isTold: false, state: 'GRANTED' }]);
  });

  it('is read by nobody once the hours are over, and the partner is asked what it does with what it has', async () => {
    const query = adminQueryOf(network.database.url);
    for (const table of ['sharing_exception', 'disclosure'])
      await query(`update registration.${table} set ends_at = ends_at - interval '72 hours' where ends_at is not null`);
    expect((await received())['disclosed']).toMatchObject({
      __typename: 'Withheld',
      exception: { ground: 'VITAL_INTEREST' },
    });
    await comesToHold(
      async () => expect(await received()).toMatchObject({ state: 'SHARING_STOPPED', sharingNotice: 'WAITING' }),
      60_000,
    );
    expect(await exceptionsOf(worker)).toMatchObject([{ state: 'ENDED', endedFor: 'TIME' }]);
  });

  it('is told when that is safe', async () => {
    const intake = await network.screen('intake');
    await intake.succeeds('tellOfException', { exceptionId, toldOn: null, because: 'NOT_ABLE', note: null });
    expect(await listed(officer, 'TO_TELL')).toMatchObject([{ id: exceptionId }]);
    const [today] = new Date().toISOString().split('T');
    await intake.succeeds('tellOfException', { exceptionId, toldOn: today, because: null, note: 'At her bed.' });
    expect(await exceptionsOf(worker)).toMatchObject([{ isTold: true, words: [{ toldOn: today }, {}, {}, {}] }]);
    expect(await listed(officer, 'TO_TELL')).toEqual([]);
  });

  it('says no, and nothing is given to that partner without asking any more', async () => {
    const receiverId = network.organisations.legalAid.commandId;
    const no = disclosureInput(person.id, receiverId, {
      consent: saying('REFUSED', 'sharing-2026-11'),
      fields: ['NAME'],
    });
    await worker.succeeds('prepareDisclosure', no);
    expect((await worker.does('applyException', excepted())).code).toBe('SAID_NO_TO_RECEIVER');
  });
});

describe('a claim that would be lost', () => {
  it('is shared once somebody else has granted it, and closes as she says no', async () => {
    person = await worker.succeeds('registerPerson', personInput('Саидова Малика'));
    const input = excepted({ ground: 'LEGAL_CLAIM', article: null, fields: ['NAME', 'BIRTH_DATE'], hours: 72 });
    await worker.succeeds('askException', input);
    const granting = {
      exceptionId: input.commandId,
      fields: ['NAME'],
      hours: 48,
      note: 'The time limit ends tomorrow.',
    };
    expect((await worker.does('grantException', granting)).code).toBe('NOT_ALLOWED');
    await supervisor.succeeds('grantException', granting);
    expect((await supervisor.does('grantException', granting)).code).toBe('EXCEPTION_STATE_FORBIDS');
    const [granted] = (await exceptionsOf(worker)) ?? [];
    expect(granted).toMatchObject({ state: 'GRANTED', fields: ['NAME'], disclosureState: 'PREPARED' });
    const query = adminQueryOf(network.database.url);
    const [row] = await query(`select disclosure_id from registration.sharing_exception where id = $1`, [
      input.commandId,
    ]);
    referral = await sends(row?.['disclosure_id']);
    await comesToHold(async () => expect(await received()).toMatchObject({ disclosed: { __typename: 'Need' } }));
    await worker.succeeds('stopSharing', { personId: person.id });
    await comesToHold(async () => expect((await received()).code ?? (await received())['state']).toBe('WITHDRAWN'));
    expect(await exceptionsOf(worker)).toMatchObject([{ state: 'ENDED', endedFor: 'HER_WORD' }]);
  });
});

describe('the police at the desk', () => {
  it('are answered by nobody: it is written down, and the data-protection officer decides', async () => {
    const intake = await network.screen('intake');
    const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().split('T')[0];
    const demand = {
      ...{ authority: 'POLICE', office: 'City police', reference: null, channel: 'VISIT', asked: ['WHEREABOUTS'] },
      ...{ aboutReference: person['reference'] ?? 'MRC-222222', note: null },
    };
    expect((await intake.does('writeDemand', { ...demand, receivedOn: dayIn(2) })).code).toBe('INVALID_INPUT');
    const demandId = crypto.randomUUID();
    await intake.succeeds('writeDemand', { commandId: demandId, ...demand, receivedOn: dayIn(-1) });
    const document = `query ($open: Boolean!) { authorityDemands(open: $open) { rows { id isAboutSomebody aboutReference may decisions { decision } } } }`;
    const seen = async (by: Screen, open = true) =>
      ((await by.read(document, { open })) as { rows: readonly object[] }).rows;
    expect(await seen(intake)).toMatchObject([{ id: demandId, isAboutSomebody: true, aboutReference: null }]);
    expect([await seen(worker), (await seen(supervisor)).length]).toEqual([[], 1]);
    const decision = { demandId, decision: 'DECLINED', answeredWith: [], article: null, note: 'No order of a court.' };
    const decided = { ...decision, decidedOn: dayIn(-1) };
    expect((await supervisor.does('decideDemand', decided)).code).toBe('NOT_ALLOWED');
    expect(await seen(officer)).toMatchObject([{ id: demandId, may: ['DECIDE', 'ENTER_IN_ERROR'] }]);
    await officer.succeeds('decideDemand', decided);
    expect([await seen(officer), await seen(officer, false)]).toMatchObject([
      [],
      [{ decisions: [{ decision: 'DECLINED' }] }],
    ]);
  });
});
