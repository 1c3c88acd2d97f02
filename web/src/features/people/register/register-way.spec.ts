import { backwards, changeOnly, onwards } from './register-way';
import { steps } from './register.values';

const walking = new URLSearchParams();
const changing = new URLSearchParams(changeOnly);

describe('the way through the intake', () => {
  it('is from question to question', () => {
    expect(onwards('language', walking)).toBe('care');
    expect(onwards('migration', walking)).toBe('check');
    expect(backwards('care', walking)).toBe('language');
    expect(backwards('language', walking)).toBeUndefined();
  });

  it('is one step from the check page to an answer and back, whichever it is', () => {
    const asked = steps.filter((step) => step !== 'check');
    expect(asked.map((step) => [onwards(step, changing), backwards(step, changing)])).toEqual(
      asked.map(() => ['check', 'check']),
    );
  });
});
