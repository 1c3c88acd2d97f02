import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { isToCome } from '../date-bounds';
import { internal, named } from '../named';
import { text } from '../text';
import { consentPurpose, day, id, instant, language, wordingState } from '../vocabulary';

const kept = named('WordingKept', z.strictObject({ id }), 'A version of the words that are read out.');

export const draftWording = command('registration', 'draftWording', {
  says: 'A data-protection officer writes the next version of the words that are read out for a purpose in a language, from a day on. `{centre}`, and to share `{receiver}` and `{fields}`, stand for the parties and for what is passed on. Nobody hears it before a second person confirmed it. `commandId` becomes its id.',
  input: commandInput({ purpose: consentPurpose, language, text: text(2_000), from: isToCome(day, 1) }),
  output: kept,
  refusals: ['WORDING_STATE_FORBIDS'],
});

export const confirmWording = command('registration', 'confirmWording', {
  says: 'Somebody else than who drafted them, who speaks the language, confirms words: from their day on they are read out, and what they follow is not any more.',
  input: commandInput({
    versionId: id,
    speaksLanguage: z.boolean().describe('Who confirms says that they speak the language, or nothing is confirmed.'),
  }),
  output: kept,
  refusals: ['NOT_FOUND', 'SECOND_HOLDER_NEEDED', 'WORDING_STATE_FORBIDS'],
});

export const takeBackWording = command('registration', 'takeBackWording', {
  says: 'A draft, or words whose day is still to come, is taken back, and never read out. Words in force are followed by others.',
  input: commandInput({ versionId: id, note: text(500) }),
  output: kept,
  refusals: ['NOT_FOUND', 'WORDING_STATE_FORBIDS'],
});

export const wordingVersionView = named(
  'WordingVersion',
  z.strictObject({
    id: id.nullable().describe('Null of the words that come with the programs: version 1.'),
    purpose: consentPurpose,
    language,
    number: z.int().describe('1 is what comes with the programs.'),
    text: z.string(),
    before: z.string().nullable().describe('The text of the version before, where there is one.'),
    state: wordingState,
    from: day.nullable(),
    staffId: internal(id.nullable()),
    draftedAt: instant.nullable(),
    confirmedById: internal(id.nullable()),
    confirmedAt: instant.nullable(),
    takenBackById: internal(id.nullable()),
    takenBackAt: instant.nullable(),
    note: z.string().nullable().describe('Why it was taken back.'),
    may: z.array(named('WordingAction', z.enum(['confirm', 'take-back']))),
  }),
  'A version of the words that are read out for a purpose in a language.',
);
export type WordingVersionView = z.infer<typeof wordingVersionView>;

export const listWordings = query('registration', 'listWordings', {
  says: 'Every version of the words that are read out in the register, by purpose and language, the latest first.',
  input: z.strictObject({}),
  output: z.array(wordingVersionView),
});

export const wordingCalls = { draftWording, confirmWording, takeBackWording, listWordings };
