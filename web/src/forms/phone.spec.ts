import { callingCode, readPhone } from './phone';

describe('a phone number', () => {
  it('is completed by its country', () => {
    expect(readPhone('92 770 01 42', 'TJ')).toBe('+992 92 770 0142');
    expect(callingCode('KG')).toBe('+996');
  });

  it('keeps a country that was typed with it', () => {
    expect(readPhone('+996 555 123 456', 'TJ')).toBe('+996 555 123 456');
  });

  it.each(['', '12', 'none', '92770'])('is refused where it is not one: %p', (typed) => {
    expect(readPhone(typed, 'TJ')).toBeUndefined();
  });

  it('has no country that has no phones', () => {
    expect(callingCode('ZZ')).toBeUndefined();
  });
});
