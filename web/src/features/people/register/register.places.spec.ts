import { checkStep } from './register.checks';
import { registerFields, stepOf } from './register.places';
import { noAnswers, steps } from './register.values';

const today = '2026-11-29';
const fresh = noAnswers('TJ');

describe('an answer of the intake that is refused', () => {
  it('has its field on one page', () => {
    expect(Object.values(registerFields).filter((field) => stepOf(field) === undefined)).toEqual([]);
    expect(['script', 'birth', 'phone', 'since'].map(stepOf)).toEqual(['name', 'birth', 'phone', 'migration']);
  });

  it('stands on the page whose checks ask for it', () => {
    const asked = steps.flatMap((step) => checkStep(step, fresh, today).map(({ field }) => ({ step, field })));
    const placed = asked.filter(({ field }) => stepOf(field) !== undefined);
    expect(placed.length).toBeGreaterThan(5);
    expect(placed.filter(({ step, field }) => stepOf(field) !== step)).toEqual([]);
  });

  it('is a name of signs, which is asked for with a letter; an empty one is only asked for', () => {
    const troubles = (script: string, latin = '') => checkStep('name', { ...fresh, script, latin }, today);
    expect(troubles(' ')).toEqual([{ field: 'script', trouble: 'form.required' }]);
    expect(troubles('-')).toEqual([{ field: 'script', trouble: 'InputProblem.no-letter' }]);
    expect(troubles('Ли', '42')).toEqual([{ field: 'latin', trouble: 'InputProblem.no-letter' }]);
    expect(troubles('Ли', 'Li')).toEqual([]);
  });
});
