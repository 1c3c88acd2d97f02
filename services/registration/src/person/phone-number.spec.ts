import { looksLikeNumber, readNumber } from './phone-number';

describe('a phone number', () => {
  it.each([
    '+992 92 745 31 07',
    '00992927453107',
    '00 992 92 745-31-07',
    '(92) 745-31-07',
    '+992.92.745.31.07',
    '92 745 31 07',
    '927453107',
    '92–745–31–07',
    '92/745/31/07',
    '+992 (92) 745 31 07',
    '8 10 992 92 745 31 07',
    '8~10 992 92 745-31-07',
    'tel:+992927453107',
    'Тел. 92 745 31 07',
    '\u00a092\u00a0745\u00a031\u00a007',
    '٩٢٧٤٥٣١٠٧',
    '+۹۹۲۹۲۷۴۵۳۱۰۷',
    '+９９２ 92 745 31 07',
    '\u202a+992927453107\u202c',
    '+992 (0) 92 745 31 07',
    '+00992927453107',
    'моб. 92 745 31 07',
    'WhatsApp: +992 92 745 31 07',
    'Tel.: 92 745 31 07',
    '№ 92 745 31 07',
    'т. 92·745·31·07',
    '92_745_31_07',
  ])('written %s is one number', (typed) => {
    expect(looksLikeNumber(typed)).toBe(true);
    expect(readNumber(typed, 'TJ')).toEqual({
      kind: 'number',
      e164: '+992927453107',
      written: '+992 92 745 3107',
    });
  });

  it.each([
    ['8 (903) 123-45-67', 'RU', '+79031234567'],
    ['810 7 903 123 45 67', 'TJ', '+79031234567'],
    ['0555 12 34 56', 'KG', '+996555123456'],
    ['+1 (202) 555-0143', 'TJ', '+12025550143'],
    ['8 (903) 123-45-67', 'TJ', '+79031234567'],
    ['7 903 123 45 67', 'KG', '+79031234567'],
    ['996 555 12 34 56', 'TJ', '+996555123456'],
    ['992 92 745 31 07', 'RU', '+992927453107'],
  ])('written %s in %s is %s', (typed, jurisdiction, e164) => {
    expect(readNumber(typed, jurisdiction)).toMatchObject({ kind: 'number', e164 });
  });

  it.each([
    '92 745 31 08 доб. 214',
    '+992927453108 ext 214',
    '927453108x214',
    '92 745 31 08 #214',
    '+992927453108;ext=214',
    '92 745 31 08 (вн. 214)',
    '92 745 31 08 добавочный 214',
  ])('with an extension is said to have one: %s', (typed) => {
    expect(readNumber(typed, 'TJ')).toEqual({ kind: 'problem', problem: 'extension-not-kept' });
  });

  it.each(['call me', '12', '92 745', '927453107 93', '92 745 31 07, 92 745 31 08', '+992', ''])(
    'is not %j',
    (typed) => {
      expect(readNumber(typed, 'TJ')).toEqual({ kind: 'problem', problem: 'not-a-phone-number' });
    },
  );

  it.each(['К. 927453107', '92 745 31 07 (муж 7)', '92 745 31 07, 92 745 31 08', '92745310755'])(
    'is what is meant by %j, which is none',
    (typed) => {
      expect(looksLikeNumber(typed)).toBe(true);
      expect(readNumber(typed, 'TJ')).toEqual({ kind: 'problem', problem: 'not-a-phone-number' });
    },
  );

  it.each(['Каримов 1991', 'Каримов Далер 08.03.1991', 'MRC-7KQ4P2', '1991', 'Ли'])('is not sought by %s', (typed) => {
    expect(looksLikeNumber(typed)).toBe(false);
  });
});
