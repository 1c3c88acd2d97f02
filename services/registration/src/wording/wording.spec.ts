import { checkText, confirmWording, inForceOn, stateOn, takeBackWording, type WordingVersion } from './wording';

const today = '2026-11-02';
const care: WordingVersion = {
  ...{ id: '1f0c9a52-7a43-4d2c-9c57-1a2b3c4d5e6f', purpose: 'care', language: 'ru', version: 2 },
  ...{ text: '{centre} может записать.', fromDay: '2026-11-02', draftedBy: 'one', state: 'draft' },
};

describe('words that are drafted', () => {
  it.each([
    ['care', 'ru', '{centre} может записать.', undefined],
    ['care', 'ru', 'Центр может записать.', 'party-not-named'],
    ['care', 'ru', '{centre} и {receiver}.', 'unknown-party'],
    ['care', 'ru', '{centre} и {center}.', 'unknown-party'],
    ['care', 'ru', '{centre} и {.', 'unknown-party'],
    ['care', 'ky', '{centre}.', 'no-words-in-it'],
    ['sharing', 'en', '{centre} tells {receiver}: {fields}.', undefined],
    ['sharing', 'en', '{centre} tells {receiver}.', 'party-not-named'],
    ['sharing', 'en', '{centre} tells {receiver}: {fields}, {summary}.', 'unknown-party'],
  ] as const)('for %s in %s, “%s”: %s', (purpose, language, text, problem) => {
    const checked = checkText(purpose, language, text);
    const found = checked.ok ? undefined : checked.refusal.facts.issues[0]?.problem;
    expect(found).toBe(problem);
  });

  it('wait for a second person', () => {
    expect(confirmWording(care, 'one', 'draft')).toMatchObject({ refusal: { code: 'SECOND_HOLDER_NEEDED' } });
    expect(confirmWording(care, 'two', 'draft')).toMatchObject({ value: { state: 'confirmed' } });
    expect(confirmWording(care, 'two', 'taken-back')).toMatchObject({ refusal: { code: 'WORDING_STATE_FORBIDS' } });
  });

  it.each([
    ['draft', true],
    ['to-come', true],
    ['in-force', false],
    ['followed', false],
    ['taken-back', false],
  ] as const)('are taken back once %s: %s', (state, may) => {
    expect(takeBackWording(care, state).ok).toBe(may);
  });
});

describe('how a version stands', () => {
  const confirmed = { ...care, state: 'confirmed' as const };
  const standing = (versions: readonly WordingVersion[]) =>
    versions.map((one) => stateOn(one, inForceOn(versions, today), today));

  it('follows from its day and from the versions after it', () => {
    expect(standing([care])).toEqual(['draft']);
    expect(standing([confirmed])).toEqual(['in-force']);
    expect(standing([{ ...confirmed, fromDay: '2026-11-03' }])).toEqual(['to-come']);
    const next = { ...confirmed, version: 3 };
    expect(standing([confirmed, next])).toEqual(['followed', 'in-force']);
    expect(standing([confirmed, { ...next, fromDay: '2026-11-03' }])).toEqual(['in-force', 'to-come']);
    expect(standing([confirmed, { ...next, state: 'taken-back' }])).toEqual(['in-force', 'taken-back']);
  });

  it('leaves the words of the programs where nothing else is confirmed', () => {
    expect(inForceOn([care], today)).toBe(1);
  });
});
