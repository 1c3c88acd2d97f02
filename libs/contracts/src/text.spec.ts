import * as z from 'zod';
import { allCalls } from './calls';
import { draftText, nameText, text } from './text';

const unseen = {
  'direction isolates': '\u2066\u2067\u2068\u2069',
  'direction overrides': '\u202a\u202b\u202c\u202d\u202e',
  'direction marks': '\u200e\u200f\u061c',
  'deprecated format signs': '\u206a\u206f',
  'zero-width signs': '\u200b\u2060\ufeff\u00ad',
  'Hangul fillers': '\u3164\u115f\u1160\uffa0',
  'Khmer vowels that are not drawn': '\u17b4\u17b5',
  'a Mongolian separator': '\u180e\u180b',
  'a grapheme joiner': '\u034f',
  'variation selectors': '\ufe0f\u{e0100}',
  tags: '\u{e0001}\u{e0041}',
  'an empty Braille cell': '\u2800',
  'interlinear marks': '\ufff9\ufffb',
  'musical signs that are not drawn': '\u{1d159}\u{1d173}',
  'half of a sign': '\ud800',
  controls: '\u0000\u0007\u007f\u009b',
} as const;
const blanks = '\u00a0\u2003\u202f\u205f\u3000\u1680 \t';

const taken = (schema: z.ZodType, given: unknown) => {
  const parsed = schema.safeParse(given);
  return parsed.success ? parsed.data : parsed.error.issues[0]?.message;
};

describe('a text', () => {
  it.each(Object.entries(unseen))('is the same without %s', (_what, signs) => {
    for (const schema of [text(200), nameText(200), draftText(200)])
      expect(taken(schema, `Гул${signs}нора`)).toBe('Гулнора');
  });

  it.each(Object.entries(unseen))('of %s is empty', (_what, signs) => {
    expect([text(200), nameText(200)].map((schema) => taken(schema, `${signs} ${signs}`))).toEqual([
      'empty',
      'no-letter',
    ]);
    expect(taken(draftText(200), signs)).toBe('');
  });

  it.each([
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['می\u200c\u200c\u200bخواهم', 'می\u200cخواهم'],
    ['علی\u200c', 'علی'],
    ['\u200cعلی \u200c رضا', 'علی رضا'],
    ['ශ්\u200dරී', 'ශ්\u200dරී'],
    ['Ҷа\u200dлилова', 'Ҷалилова'],
    ['\u200c', 'empty'],
    ['1\u200c2', '12'],
  ])('keeps joiners where writing needs them: %j is %j', (given, kept) => {
    expect(taken(text(200), given)).toBe(kept);
  });

  it.each([
    [`${blanks}Ли${blanks}Ю${blanks}`, 'Ли Ю'],
    [blanks, 'empty'],
    ['one\r\ntwo\u2028three', 'one\ntwo\nthree'],
    ['e\u034f\u0301', '\u00e9'],
    ['-', '-'],
    ['12', '12'],
    ['👍', '👍'],
  ])('%j is taken as %j', (given, kept) => {
    expect(taken(text(200), given)).toBe(kept);
  });
});

describe('a name', () => {
  it.each([
    '-',
    '—',
    '‐ ‑',
    '...',
    '1',
    '007',
    '٣',
    '№ 1',
    '?',
    "'",
    'ʻ',
    'ـ',
    '\u0301',
    '_',
    '+',
    '\u2066-\u2069',
    '²',
  ])('is not %j', (given) => {
    expect(taken(nameText(200), given)).toBe('no-letter');
  });

  it.each(['А', '李小龙', 'José-Мария', 'محمد', "О'Коннор", 'Ли', 'Ҳоҷӣ', 'Oʻktam 2', 'राम', 'ស'])(
    'may be %s',
    (given) => {
      expect(taken(nameText(200), given)).toBe(given);
    },
  );

  it('is on one line', () => {
    expect(taken(nameText(200), 'Али\nИмомов\u2028')).toBe('Али Имомов');
    expect(taken(text(200), 'Али\nИмомов')).toBe('Али\nИмомов');
  });
});

describe('texts of the calls', () => {
  const takesWordsAsTheyAre = [
    'commandId',
    'consumer',
    'email',
    'id',
    'idToken',
    'password',
    'timeZone',
    'wordingId',
    'after',
    'number',
  ];

  const open = (schema: unknown, path: string): string[] => {
    if (schema instanceof z.ZodObject)
      return Object.entries(schema.shape).flatMap(([name, inner]) => open(inner, `${path}.${name}`));
    if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return open(schema.unwrap(), path);
    if (schema instanceof z.ZodArray) return open(schema.element, path);
    if (schema instanceof z.ZodString && schema.format === null && !schema._zod.bag.patterns) return [path];
    return [];
  };

  it('are all cleaned, apart from what is no text', () => {
    const left = allCalls
      .flatMap(({ name, input }) => open(input, name))
      .filter((path) => !takesWordsAsTheyAre.includes(path.split('.').at(-1) ?? ''));
    expect(left).toEqual([]);
  });

  it('would be found where one is not', () => {
    expect(open(z.strictObject({ note: z.string().max(9).nullable(), place: text(9) }), 'toy')).toEqual(['toy.note']);
  });
});
