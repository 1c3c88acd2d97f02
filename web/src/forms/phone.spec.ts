import { callingCode, hasExtension, readPhone } from './phone';

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

  it.each(['00992927700142', '(92) 770-01-42', '+992.92.770.01.42'])('is read as people write it: %s', (typed) => {
    expect(readPhone(typed, 'TJ')).toBe('+992 92 770 0142');
  });

  it.each(['92 770 01 42 доб. 214', '92 770 01 42 ext 214', '+992927700142;ext=214', '92 770 01 42 #7'])(
    'is not read without the extension it was given: %s',
    (typed) => {
      expect([readPhone(typed, 'TJ'), hasExtension(typed, 'TJ')]).toEqual([undefined, true]);
      expect(hasExtension('92 770 01 42', 'TJ')).toBe(false);
    },
  );

  it('has no country that has no phones', () => {
    expect(callingCode('ZZ')).toBeUndefined();
  });
});
