import { complete } from './complete.fixture';
import { checkStep, isChildAlone, mayBeChild } from './register.checks';
import { registerInput } from './register.input';
import { carriedOver, noAnswers, steps, type RegisterValues } from './register.values';

const today = '2026-11-22';
const commandId = '0d3e8a2c-7f64-4f0e-9d31-5a0c6f0e7b11';
const troubles = (values: RegisterValues) => steps.flatMap((step) => checkStep(step, values, today));

describe('what is known already', () => {
  const searched = { terms: 'Нигора', birthYear: '1991', nationality: 'TJ', contact: null };
  const contact = { id: commandId, reference: 'C-7KQ4P2', language: 'tg', sex: 'FEMALE', stage: 'ABROAD' } as const;

  it('is taken over from the search', () => {
    const values = carriedOver('TJ', searched);
    expect(values).toMatchObject({ script: 'Нигора', latin: '', nationality: 'TJ', contactId: null, sex: null });
    expect(carriedOver('TJ', { ...searched, terms: 'Nigora' })).toMatchObject({ script: '', latin: 'Nigora' });
    expect(carriedOver('TJ', { ...searched, terms: 'MRC-7KQ4P2' })).toMatchObject({ script: '', latin: '' });
  });

  it('is taken over from the contact they were', () => {
    expect(carriedOver('TJ', { ...searched, contact })).toMatchObject({
      contactId: commandId,
      spokenLanguages: ['tg'],
      interfaceLanguage: null,
      sex: 'FEMALE',
      stage: 'ABROAD',
      migrationAnswer: null,
    });
    const unasked = { ...contact, sex: 'NOT_ASKED', stage: null } as const;
    expect(carriedOver('TJ', { ...searched, contact: unasked })).toMatchObject({ sex: null, stage: null });
  });
});

describe('the intake', () => {
  it('is complete with every question answered', () => {
    expect(troubles(complete)).toEqual([]);
  });

  it('asks again for what was left out, on its own page', () => {
    const fields = troubles(noAnswers('TJ')).map(({ field }) => field);
    expect(fields).toEqual([
      'spokenLanguages',
      'interfaceLanguage',
      'interpreter',
      'care',
      'givenBy',
      'mode',
      'purpose-STATISTICS',
      'purpose-FOLLOW_UP',
      'purpose-RESEARCH',
      'script',
      'birth',
      'sex',
      'nationality',
      'relation',
      'phoneAnswer',
      'migrationAnswer',
    ]);
  });

  it('has no answer in it that nobody gave', () => {
    const given = Object.entries(noAnswers('TJ')).filter(([, value]) => value !== null && value !== '');
    const nothing = { answer: null, day: '', month: '', year: '' };
    expect(Object.fromEntries(given)).toEqual({
      spokenLanguages: [],
      answers: {},
      phoneCountry: 'TJ',
      birth: nothing,
      since: nothing,
      returned: nothing,
    });
  });

  it('asks at each field for what opens only with another answer', () => {
    const opened: RegisterValues = {
      ...noAnswers('TJ'),
      givenBy: 'PARENT',
      interpreter: 'RELATIVE',
      phoneAnswer: 'yes',
      migrationAnswer: 'yes',
      stage: 'RETURNED',
    };
    const fieldsOf = (step: Parameters<typeof checkStep>[0]) =>
      checkStep(step, opened, today).map(({ field }) => field);
    expect(fieldsOf('language')).toContain('interpreterLanguage');
    expect(fieldsOf('care')).toEqual(['care', 'mode', 'givenRelation', 'childAssent']);
    expect(fieldsOf('phone')).toEqual(['phone', 'phoneWhose', 'phoneSafe']);
    expect(checkStep('phone', { ...complete, phoneHours: ' ' }, today).map(({ field }) => field)).toEqual([
      'phoneHours',
    ]);
    expect(fieldsOf('migration')).toEqual(['origin', 'purpose', 'since', 'returned', 'returnKind']);
  });

  it('takes not knowing and not saying as answers', () => {
    const said: RegisterValues = {
      ...complete,
      birth: { answer: 'not-said', day: '', month: '', year: '' },
      nationalityAnswer: 'not-known',
      nationality: null,
      sex: 'NOT_STATED',
      phoneAnswer: 'not-said',
      migrationAnswer: 'not-said',
      appearsUnder18: false,
    };
    expect(troubles(said)).toEqual([]);
    expect(registerInput(commandId, said, today)).toMatchObject({
      birth: { precision: 'UNKNOWN' },
      nationality: null,
      phone: null,
      episode: null,
    });
  });

  it('wants the language only where somebody interprets', () => {
    expect(checkStep('language', { ...complete, interpreter: 'RELATIVE' }, today)).toEqual([
      { field: 'interpreterLanguage', trouble: 'form.required' },
    ]);
  });

  it('wants a whole number and whether it is safe', () => {
    const values: RegisterValues = { ...complete, phoneNumber: '927', phoneSafe: null };
    expect(checkStep('phone', values, today).map(({ trouble }) => trouble)).toEqual([
      'phone.problem.short',
      'form.required',
    ]);
  });
});

describe('a child at the desk', () => {
  const unknown = { answer: 'not-known', day: '', month: '', year: '' } as const;
  const born = (day: string, month: string, year: string): RegisterValues => ({
    ...complete,
    birth: { answer: 'known', day, month, year },
  });

  it.each([
    ['23', '11', '2008', true],
    ['22', '11', '2008', false],
    ['', '12', '2008', true],
    ['', '10', '2008', false],
    ['', '', '2008', true],
    ['', '', '2007', false],
  ])('born on %s %s %s', (day, month, year, child) => {
    expect(mayBeChild(born(day, month, year), today)).toBe(child);
  });

  it('is not supposed where nothing is known', () => {
    expect(mayBeChild({ ...complete, birth: unknown }, today)).toBe(false);
    expect(mayBeChild({ ...complete, birth: unknown, appearsUnder18: false }, today)).toBe(false);
  });

  it('is supposed where nothing is known and the person seems to be one, which is asked then and told', () => {
    const seems = { ...complete, birth: unknown, appearsUnder18: true };
    expect(mayBeChild(seems, today)).toBe(true);
    expect(checkStep('birth', { ...seems, appearsUnder18: null }, today)).toEqual([
      { field: 'appearsUnder18', trouble: 'form.required' },
    ]);
    expect(registerInput(commandId, seems, today)).toMatchObject({
      birth: { precision: 'UNKNOWN' },
      appearsUnder18: true,
    });
    const known = { ...born('', '', '1991'), appearsUnder18: true };
    expect([mayBeChild(known, today), registerInput(commandId, known, today).appearsUnder18]).toEqual([false, null]);
  });

  it('is alone where neither parent nor guardian answers', () => {
    const alone = (givenBy: RegisterValues['givenBy']) => isChildAlone({ ...born('', '', '2012'), givenBy }, today);
    expect((['SELF', 'REPRESENTATIVE', 'PARENT', 'GUARDIAN'] as const).map(alone)).toEqual([true, true, false, false]);
    expect(isChildAlone({ ...complete, givenBy: 'SELF' }, today)).toBe(false);
  });
});

describe('the command of an intake', () => {
  it('says what was typed, trimmed, and nothing more', () => {
    expect(registerInput(commandId, complete, today)).toMatchObject({
      commandId,
      ground: 'CONSENT',
      name: { script: 'Нигора Тест', latin: null },
      birth: { precision: 'MONTH', year: 1991, month: 5 },
      interfaceLanguage: 'tg',
      interpreterLanguage: null,
      phone: { number: '+992 92 770 0142', safe: 'ONLY_WHEN', hours: 'mornings', sayYouAre: null },
      episode: {
        origin: 'TJ',
        destination: 'RU',
        stage: 'RETURNED',
        from: { year: 2024 },
        to: { precision: 'UNKNOWN' },
      },
      contactId: null,
    });
  });

  it('carries every answer, also the noes, with the wording that was read out', () => {
    const { consents } = registerInput(commandId, complete, today);
    expect(consents.map(({ purpose, decision, wordingId }) => [purpose, decision, wordingId])).toEqual([
      ['CARE', 'GIVEN', 'care-2026-11'],
      ['STATISTICS', 'GIVEN', 'statistics-2026-11'],
      ['FOLLOW_UP', 'REFUSED', 'follow-up-2026-11'],
      ['RESEARCH', 'REFUSED', 'research-2026-11'],
    ]);
  });

  it('is the same when it is made again', () => {
    expect(registerInput(commandId, complete, today)).toEqual(registerInput(commandId, complete, today));
  });

  it('keeps hours and cover story away from a phone that is not safe', () => {
    const unsafe: RegisterValues = { ...complete, phoneSafe: 'NO', phoneSayYouAre: 'a cousin' };
    expect(registerInput(commandId, unsafe, today).phone).toMatchObject({ safe: 'NO', hours: null, sayYouAre: null });
  });

  it('asks for the child’s agreement only where somebody answers for a child', () => {
    const forChild: RegisterValues = { ...complete, givenBy: 'PARENT', givenRelation: 'mother', childAssent: true };
    expect(registerInput(commandId, forChild, today).consents[0]).toMatchObject({
      relation: 'mother',
      childAssent: true,
    });
    expect(registerInput(commandId, complete, today).consents[0]).toMatchObject({ relation: null, childAssent: null });
  });
});
