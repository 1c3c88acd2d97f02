import { asked, everyQuestion, filled, notAnswered, optionalAsked } from './complete.fixture';
import { checkStep } from './register.checks';
import { steps, type RegisterValues } from './register.values';

const troubles = (values: RegisterValues): number =>
  steps.flatMap((step) => checkStep(step, values, '2026-11-22')).length;

describe('an answer that is asked for', () => {
  it.each(filled.flatMap((values) => asked(values).map((name) => [name, values] as const)))(
    'is wanted: %s',
    (name, values) => {
      expect(troubles(values)).toBe(0);
      expect(troubles(notAnswered(values, name))).toBeGreaterThan(0);
    },
  );

  it.each(filled.flatMap((values) => optionalAsked(values).map((name) => [name, values] as const)))(
    'may be left out where the page says so: %s',
    (name, values) => {
      expect(troubles(notAnswered(values, name))).toBe(0);
    },
  );

  it('is tried here for every question of the intake', () => {
    const tried = filled.flatMap((values) => [...asked(values), ...optionalAsked(values)]);
    expect(everyQuestion.filter((name) => !tried.includes(name))).toEqual([]);
  });
});
