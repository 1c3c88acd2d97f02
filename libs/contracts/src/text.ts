import * as z from 'zod';
import type { InputProblem } from './input-problems';

// Controls, signs that nobody sees or that reorder what stands beside them, and letters that are drawn as nothing.
const unseen =
  /(?![\t\n\r\u0085\u200c\u200d])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\ufff0-\ufffb\u{1d159}\u{1d173}-\u{1d17a}]/gu;
const endsOfLines = /\r\n?|[\u0085\u2028\u2029]/gu;
const gaps = /[^\S\n]+/gu;
/** Persian, Kurdish and Urdu write U+200C between letters; scripts of India write U+200C and U+200D after a sign that kills the vowel. */
const needlessJoiners = /(?<![\p{L}\p{M}])\u200c|\u200c(?!\p{L})|(?<!\p{M})\u200d|\u200d(?!\p{L})/gu;
const severalJoiners = /[\u200c\u200d]*([\u200c\u200d])/gu;

const clean = (value: string): string =>
  value
    .replace(unseen, '')
    .replace(endsOfLines, '\n')
    .replace(severalJoiners, '$1')
    .replace(needlessJoiners, '')
    .normalize('NFC')
    .replace(gaps, ' ')
    .trim();

const onOneLine = (value: string): string => clean(value).replaceAll('\n', ' ');

const cleaned = (max: number, taken: z.ZodString, cleaning = clean) =>
  z
    .string()
    .max(max * 4)
    .transform(cleaning)
    .pipe(taken.max(max));

const seen = /[\p{L}\p{N}\p{P}\p{S}]/u;
const letter = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u;

/**
 * Free text, 1 to `max` characters: NFC, trimmed, one blank between words, without control, unseen and direction characters; U+200C
 * stays between letters. Refused as `empty` where nothing of it is seen.
 */
export const text = (max: number) => cleaned(max, z.string().regex(seen, 'empty' satisfies InputProblem));

/** Text as it is being written, 0 to `max` characters, cleaned as `text` is. */
export const draftText = (max: number) => cleaned(max, z.string());

/** A name of somebody or something, on one line: text of which a letter is read; signs and figures alone are refused as `no-letter`. */
export const nameText = (max: number) =>
  cleaned(max, z.string().regex(letter, 'no-letter' satisfies InputProblem), onOneLine);
