import { complete } from './complete.fixture';
import { checkStep } from './register.checks';
import { noAnswers, steps, type RegisterValues } from './register.values';

const today = '2026-11-22';
const nothing = noAnswers('TJ');

const ofAChild: RegisterValues = {
  ...complete,
  interpreter: 'RELATIVE',
  interpreterLanguage: 'tg',
  givenBy: 'GUARDIAN',
  givenRelation: 'aunt',
  childAssent: true,
  mode: 'THUMBPRINT',
};
const seemingYoung: RegisterValues = {
  ...complete,
  birth: { answer: 'not-known', day: '', month: '', year: '' },
  appearsUnder18: true,
};

/** What the page marks as optional, and what no question asks. */
const optional = ['latin', 'destination', 'phoneSayYouAre', 'witness', 'contactId', 'wordingLanguage', 'phoneCountry'];
/** Not given in the intake at hand, for another answer was given. */
const notAsked = (values: RegisterValues): readonly string[] =>
  Object.entries(values).flatMap(([name, value]) => (value === null || value === '' ? [name] : []));

const troubles = (values: RegisterValues): number => steps.flatMap((step) => checkStep(step, values, today)).length;

const asked = (values: RegisterValues): readonly string[] =>
  Object.keys(nothing).filter((name) => !optional.includes(name) && !notAsked(values).includes(name));

describe('an answer that is asked for', () => {
  it.each([complete, ofAChild, seemingYoung].flatMap((values) => asked(values).map((name) => [name, values] as const)))(
    'is wanted: %s',
    (name, values) => {
      expect(troubles(values)).toBe(0);
      expect(
        troubles({ ...values, ...Object.fromEntries(Object.entries(nothing).filter(([each]) => each === name)) }),
      ).toBeGreaterThan(0);
    },
  );

  it('is tried here for every question of the intake', () => {
    const tried = new Set([complete, ofAChild, seemingYoung].flatMap(asked));
    expect(Object.keys(nothing).filter((name) => !tried.has(name) && !optional.includes(name))).toEqual([]);
  });
});
