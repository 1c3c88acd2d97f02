import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { consentWordings } from '../consent/consent-wordings';
import { recordConsent } from '../consent/record-consent';
import { gulnora, said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { registerPerson } from '../registering/register-person';
import { confirmWording, draftWording, takeBackWording } from './keep-wording';
import { listWordings } from './wording.queries';

type Answer = { readonly ok: true } | { readonly ok: false; readonly refusal: { readonly code: string } };
const wordOf = (answer: Answer): string => (answer.ok ? 'done' : answer.refusal.code);

describe('words of a register', () => {
  const world = registrationWorld();
  const anew = '{centre} может записать, кто я. Я могу передумать.';
  const named = { centre: 'MRC Khujand', receiver: null, country: null };
  let officer: StaffActor;
  let supervisor: StaffActor;

  beforeEach(() => {
    officer = world.colleague(['data-protection-officer'], { centreId: null });
    supervisor = world.colleague(['supervisor']);
  });

  const drafts = async (parts: object = {}, by = officer): Promise<string> => {
    const draft = { purpose: 'care' as const, language: 'ru', text: anew, from: '2026-11-02', ...parts };
    const input = { commandId: newId(), ...draft };
    const answer = await draftWording.execute(world.db.platform, input, callBy(by));
    return answer.ok ? input.commandId : wordOf(answer);
  };
  const confirms = async (versionId: string, by: StaffActor, speaksLanguage = true) =>
    wordOf(
      await confirmWording.execute(world.db.platform, { commandId: newId(), versionId, speaksLanguage }, callBy(by)),
    );
  const takesBack = async (versionId: string, by: StaffActor) =>
    wordOf(
      await takeBackWording.execute(world.db.platform, { commandId: newId(), versionId, note: 'A slip.' }, callBy(by)),
    );
  const shown = async (language: string, purpose = 'care', by = world.worker) => {
    const result = await consentWordings.execute(world.db.platform, { language, named, fields: [] }, callBy(by));
    const wording = result.ok ? result.value.find((one) => one.purpose === purpose) : undefined;
    return wording && [wording.id, wording.language, wording.text];
  };
  const states = async (by = officer) => {
    const result = await listWordings.execute(world.db.platform, {}, callBy(by));
    return result.ok
      ? result.value
          .filter(({ purpose, language }) => purpose === 'care' && language === 'ru')
          .map(({ number, state, may }) => [number, state, ...may])
      : result.refusal.code;
  };
  const kept = async (id: string) =>
    (await world.db.query(`select wording_id, wording_text from registration.consent where id = '${id}'`))[0];

  it('are read out from their day, once somebody else who speaks the language confirmed them', async () => {
    const id = await drafts({ from: '2026-11-04' });
    expect(await shown('ru')).toMatchObject(['care-2026-12', 'ru', expect.any(String)]);
    expect([await confirms(id, officer), await confirms(id, supervisor, false)]).toEqual([
      'SECOND_HOLDER_NEEDED',
      'INVALID_INPUT',
    ]);
    expect(await confirms(id, supervisor)).toBe('done');
    expect(await states()).toEqual([
      [2, 'to-come', 'take-back'],
      [1, 'in-force'],
    ]);
    expect(await shown('ru')).toMatchObject(['care-2026-12', 'ru', expect.any(String)]);
    world.db.clock.set('2026-11-04T06:00:00Z');
    expect(await shown('ru')).toEqual(['care-v2', 'ru', 'MRC Khujand может записать, кто я. Я могу передумать.']);
    expect(await states()).toEqual([
      [2, 'in-force'],
      [1, 'followed'],
    ]);
    expect(await shown('ru', 'statistics')).toMatchObject(['statistics-2026-12', 'ru', expect.any(String)]);
    expect((await shown('tg'))?.[0]).toBe('care-2026-12');
  });

  it('are kept with a consent as they were shown, also once others followed them', async () => {
    await confirms(await drafts(), supervisor);
    const care = { ...said('care', 'given'), wordingId: 'care-v2', wordingLanguage: 'ru', named };
    const registered = await registerPerson.execute(
      world.db.platform,
      gulnora({ consents: [care] }),
      callBy(world.worker),
    );
    expect(registered.ok).toBe(true);
    await confirms(await drafts({ text: '{centre} записывает.' }), supervisor);
    expect(await shown('ru')).toEqual(['care-v3', 'ru', 'MRC Khujand записывает.']);
    const text = 'MRC Khujand может записать, кто я. Я могу передумать.';
    expect(await kept(care.commandId)).toEqual({ wording_id: 'care-v2', wording_text: text });
    const later = { ...care, commandId: newId(), personId: registered.ok ? registered.value.id : '' };
    expect(wordOf(await recordConsent.execute(world.db.platform, later, callBy(world.worker)))).toBe('done');
    expect(await kept(later.commandId)).toEqual({ wording_id: 'care-v2', wording_text: text });
  });

  it.each([
    ['of a version that there is not', 'care-v9', 'ru'],
    ['in another language', 'care-v2', 'tg'],
    ['for another purpose', 'research-v2', 'ru'],
  ])('are not taken with words %s', async (_what, wordingId, wordingLanguage) => {
    await confirms(await drafts(), supervisor);
    const { id: personId } = await world.register();
    const input = { ...said('care', 'given'), wordingId, wordingLanguage, named, personId };
    expect(wordOf(await recordConsent.execute(world.db.platform, input, callBy(world.worker)))).toBe('INVALID_INPUT');
  });

  it('are not taken as a draft, nor of another register', async () => {
    await drafts();
    const { id: personId } = await world.register();
    const input = { ...said('care', 'given'), wordingId: 'care-v2', wordingLanguage: 'ru', named, personId };
    expect(wordOf(await recordConsent.execute(world.db.platform, input, callBy(world.worker)))).toBe('INVALID_INPUT');
    const stranger = world.colleague(['data-protection-officer'], { controllerId: newId() });
    const id = await drafts({ purpose: 'research' });
    expect([await confirms(id, stranger), await takesBack(id, stranger)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(await states(stranger)).toEqual([[1, 'in-force']]);
  });

  it('have one draft at a time, which can be taken back, and its number is not used again', async () => {
    const id = await drafts();
    expect(await drafts()).toBe('WORDING_STATE_FORBIDS');
    expect(await takesBack(id, supervisor)).toBe('done');
    expect(await takesBack(id, officer)).toBe('WORDING_STATE_FORBIDS');
    const next = await drafts();
    expect(await states()).toEqual([
      [3, 'draft', 'take-back'],
      [2, 'taken-back'],
      [1, 'in-force'],
    ]);
    expect(await states(supervisor)).toMatchObject([[3, 'draft', 'confirm', 'take-back'], {}, {}]);
    await confirms(next, supervisor);
    expect(await takesBack(next, officer)).toBe('WORDING_STATE_FORBIDS');
  });

  it('are drafted by data-protection officers alone, and seen by those who confirm', async () => {
    for (const role of ['supervisor', 'case-worker', 'administrator', 'protection-officer'] as const)
      expect(await drafts({}, world.colleague([role]))).toBe('NOT_ALLOWED');
    expect(await states(world.worker)).toBe('NOT_ALLOWED');
    expect(await drafts({ text: 'Центр может записать.' })).toBe('INVALID_INPUT');
  });
});
