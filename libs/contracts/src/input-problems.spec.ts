import * as z from 'zod';
import { allCalls } from './calls';
import { inputProblems, issuesOf } from './input-problems';
import { nameText, text } from './text';
import { day, id, partialDate } from './vocabulary';

const words: readonly string[] = inputProblems;

/** The words that the checks of a schema, and of all within it, were given. */
const saidIn = (schema: z.core.$ZodType, seen = new Set<unknown>()): string[] => {
  if (seen.has(schema._zod.def)) return [];
  seen.add(schema._zod.def);
  const own = (schema._zod.def.checks ?? []).flatMap((check) => {
    const said = check._zod.def.error?.({ code: 'custom', input: '', path: [] } as never);
    return typeof said === 'string' ? [said] : [];
  });
  const parts: z.core.$ZodType[] =
    schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
      ? [schema.unwrap()]
      : schema instanceof z.ZodArray
        ? [schema.element]
        : schema instanceof z.ZodPipe
          ? [schema.in, schema.out]
          : schema instanceof z.ZodObject
            ? Object.values(schema.shape)
            : [];
  return [...own, ...parts.flatMap((part) => saidIn(part, seen))];
};

const problemsOf = (schema: z.ZodType, value: unknown): string[] => {
  const { error } = schema.safeParse(value);
  return error ? issuesOf(error).map(({ problem }) => problem) : [];
};

describe('what is wrong with an input', () => {
  const said = [...new Set(allCalls.flatMap(({ input }) => saidIn(input)))];

  it('is said by every check of the contracts in a word that is listed', () => {
    expect(said).toEqual(expect.arrayContaining(['no-letter', 'empty', 'no-such-day', 'not-of-1900-to-2100']));
    expect(said.filter((word) => !words.includes(word))).toEqual([]);
  });

  it('would be found where its word is not listed', () => {
    expect(saidIn(z.strictObject({ name: z.array(z.string().regex(/x/, 'never-heard')).nullable() }))).toEqual([
      'never-heard',
    ]);
  });

  it.each([
    ['a name of signs', nameText(20), '-', ['no-letter']],
    ['a text of nothing', text(20), '⁦⁩', ['empty']],
    ['a text that is too long', text(2), 'abc', ['too_big']],
    ['a day that is none', day, '2026-02-30', ['no-such-day']],
    ['a day of long ago', day, '1899-12-31', ['not-of-1900-to-2100']],
    ['a year of long ago', partialDate, { precision: 'year', year: 1899 }, ['not-of-1900-to-2100']],
    ['a month that is none', partialDate, { precision: 'month', year: 1990, month: 13 }, ['no-such-day']],
    ['a birthday that is none', partialDate, { precision: 'day', year: 1990, month: 2, day: 30 }, ['no-such-day']],
    ['a year with a day', partialDate, { precision: 'year', year: 1990, month: 2 }, ['unlike-its-precision']],
    ['an id in capitals', id, '1F0C9A52-7A43-4D2C-9C57-1A2B3C4D5E6F', ['invalid_format']],
    ['what says nothing of itself', z.string().refine(() => false), 'x', ['invalid_value']],
  ] as const)('is said of %s', (_what, schema, value, problems) => {
    expect(problemsOf(schema, value)).toEqual(problems);
  });
});
