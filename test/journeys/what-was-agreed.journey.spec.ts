import { localDay, newId } from '@mrc/kernel';
import { personInput, saying } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import type { Screen } from '../network/screen';

jest.setTimeout(120_000);

let network: RunningNetwork;
let worker: Screen;
let supervisor: Screen;
let officer: Screen;

beforeAll(async () => {
  network = await startNetwork();
  worker = await network.screen('worker');
  supervisor = await network.screen('supervisor');
  officer = await network.screen('dataProtectionOfficer');
}, 300_000);
afterAll(() => network?.stop(), 120_000);

const inDays = (days: number): string => localDay(new Date(Date.now() + days * 86_400_000), 'Asia/Dushanbe');
const wordsDocument = `query ($language: Language!, $named: WordingPartiesInput) {
  consentWordings(language: $language, named: $named) { id purpose language text } }`;
const paperDocument = `query ($personId: ID!, $consentId: ID!) { consentEvidence(personId: $personId, consentId: $consentId) {
  __typename ... on Refusal { code } ... on ConsentEvidence { purpose decision mode witness witnessRole wordingId text mayBePrinted } } }`;
const endingDocument = `{ endingConsents { rows { id purpose person { id } } } }`;
const followsDocument = `query ($personId: ID!, $consentId: ID!) { withdrawalConsequences(personId: $personId, consentId: $consentId) {
  __typename ... on Refusal { code } ... on WithdrawalConsequences { follows views { id } openRequests } } }`;

const named = () => ({ centre: network.organisations.khujand.name });
const careIn = async (language: string) => {
  const { data } = await worker.ask(wordsDocument, { language, named: named() });
  const wordings = data?.['consentWordings'] as { id: string; purpose: string; language: string; text: string }[];
  const care = wordings.find(({ purpose }) => purpose === 'CARE');
  if (!care) throw new Error('There are no words for care');
  return care;
};
const ending = async (): Promise<readonly unknown[]> => {
  const { data } = await worker.ask(endingDocument);
  return (data?.['endingConsents'] as { rows: unknown[] }).rows;
};
const registers = async (consent: object): Promise<{ readonly personId: string; readonly consentId: string }> => {
  const consentId = newId();
  const input = personInput('Ғафорова Мавлуда', {
    consents: [{ commandId: consentId, purpose: 'CARE', ...consent }],
  });
  return { personId: (await worker.succeeds('registerPerson', input)).id, consentId };
};

describe('what somebody agreed to', () => {
  const thumb = { mode: 'THUMBPRINT', witness: 'Рустам', witnessRole: 'INTERPRETER' };

  it('by a thumbprint needs a witness, and is printed with the words as they were shown', async () => {
    const { id, language, text } = await careIn('tg');
    const read = { ...saying('GIVEN', id), wordingLanguage: language, named: named() };
    const refused = await worker.does('registerPerson', {
      ...personInput('Ғафорова Мавлуда'),
      consents: [{ commandId: newId(), purpose: 'CARE', ...read, mode: 'THUMBPRINT' }],
    });
    expect(refused.__typename).toBe('InvalidInput');
    const said = await registers({ ...read, ...thumb });
    expect(await worker.find(paperDocument, said)).toMatchObject({ ...thumb, wordingId: id, text, mayBePrinted: true });
    expect((await officer.find(paperDocument, said))['code']).toBe('NOT_ALLOWED');
  });

  it('is asked in new words once one drafted them and another, who speaks the language, confirmed them', async () => {
    const before = await careIn('ru');
    const draft = { purpose: 'CARE', language: 'ru', text: '{centre} записывает, о чём я прошу.', from: inDays(0) };
    const versionId = newId();
    await officer.succeeds('draftWording', { commandId: versionId, ...draft });
    const confirming = { versionId, speaksLanguage: true };
    expect((await officer.does('confirmWording', confirming)).code).toBe('SECOND_HOLDER_NEEDED');
    expect(await careIn('ru')).toEqual(before);
    await supervisor.succeeds('confirmWording', confirming);
    const now = await careIn('ru');
    expect(now).toMatchObject({ id: 'care-v2', text: `${named().centre} записывает, о чём я прошу.` });
    const said = await registers({ ...saying('GIVEN', now.id), wordingLanguage: 'ru', named: named() });
    expect(await worker.find(paperDocument, said)).toMatchObject({ wordingId: 'care-v2', text: now.text });
  });

  it('until a day is reminded of before it passes, and not any more once it was asked anew', async () => {
    const { personId } = await registers(saying('GIVEN', 'care-2026-11'));
    const yes = { personId, purpose: 'FOLLOW_UP', ...saying('GIVEN', 'follow-up-2026-11') };
    const consentId = newId();
    await worker.succeeds('recordConsent', { commandId: consentId, ...yes, validUntil: inDays(12) });
    expect(await ending()).toEqual([expect.objectContaining({ id: consentId, purpose: 'FOLLOW_UP' })]);
    await worker.succeeds('recordConsent', { ...yes, validUntil: inDays(200) });
    expect(await ending()).toEqual([]);
  });

  it('is taken back once it was shown what that brings about', async () => {
    const { personId, consentId } = await registers(saying('GIVEN', 'care-2026-11'));
    expect(await worker.find(followsDocument, { personId, consentId })).toMatchObject({
      follows: ['NOTHING_NEW_BEGINS', 'WHAT_RUNS_MAY_BE_FINISHED', 'HELP_WITHOUT_A_NAME'],
      views: [],
      openRequests: 0,
    });
    await worker.succeeds('withdrawConsent', { personId, consentId });
    expect((await worker.find(followsDocument, { personId, consentId }))['code']).toBe('CONSENT_NOT_IN_FORCE');
  });
});
