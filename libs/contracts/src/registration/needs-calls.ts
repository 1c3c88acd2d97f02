import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { correctionReason } from '../correctable';
import { aheadAtMost, hasCome } from '../date-bounds';
import { internal, named } from '../named';
import { text } from '../text';
import { day, id, instant, partialDate } from '../vocabulary';
import { recorded } from './person-parts';

export const specificNeedCode = named(
  'SpecificNeedCode',
  z.enum([
    'pregnancy',
    'breastfeeding',
    'single-parent',
    'unaccompanied-child',
    'separated-child',
    'older-without-support',
    'serious-medical-condition',
    'cares-for-somebody',
    'no-place-to-stay',
    'cannot-read',
    'needs-interpreter',
    'sign-language',
    'to-be-accompanied',
  ]),
  'What has to be thought of whenever somebody is helped. What was done to somebody is no need of this list: it is asked for as a protected request. A child is without parents (`unaccompanied-child`) or with another adult (`separated-child`) only while protected.',
);
export type SpecificNeedCode = z.infer<typeof specificNeedCode>;

export const specificNeedFacts = named(
  'SpecificNeedFacts',
  z.strictObject({
    code: specificNeedCode,
    from: aheadAtMost(partialDate, 1),
    until: aheadAtMost(partialDate, 1).nullable().describe('Null while it lasts.'),
    expected: aheadAtMost(partialDate, 1).nullable().describe('Of a pregnancy: when the birth is expected.'),
  }),
  'A specific need as it was told.',
);
export type SpecificNeedFacts = z.infer<typeof specificNeedFacts>;

export const functioningAnswer = named(
  'FunctioningAnswer',
  z.enum(['no-difficulty', 'some-difficulty', 'a-lot-of-difficulty', 'cannot-do-at-all', 'not-known', 'not-stated']),
  'An answer of the Washington Group short set; `not-known` is what they do not know, `not-stated` what they prefer not to say.',
);
export type FunctioningAnswer = z.infer<typeof functioningAnswer>;

export const functioningAnswers = named(
  'FunctioningAnswers',
  z.strictObject({
    answeredOn: hasCome(day),
    seeing: functioningAnswer,
    hearing: functioningAnswer,
    walking: functioningAnswer,
    remembering: functioningAnswer,
    selfCare: functioningAnswer,
    communicating: functioningAnswer,
  }),
  'The six questions of the Washington Group short set on functioning, as they were answered on a day.',
);
export type FunctioningAnswers = z.infer<typeof functioningAnswers>;

const why = { because: correctionReason, note: text(500).nullable() };

export const recordSpecificNeed = command('registration', 'recordSpecificNeed', {
  says: 'Writes down a specific need of a person. `commandId` becomes the id of the need.',
  input: commandInput({ personId: id, ...specificNeedFacts.shape }),
  output: recorded,
  refusals: ['NOT_FOUND'],
});

export const endSpecificNeed = command('registration', 'endSpecificNeed', {
  says: 'A specific need is over. It stays among those that were.',
  input: commandInput({ personId: id, needId: id, until: hasCome(partialDate) }),
  output: recorded,
  refusals: ['NOT_FOUND', 'NEED_CHANGED'],
});

export const correctSpecificNeed = command('registration', 'correctSpecificNeed', {
  says: 'Puts a specific need right. `from` is what the page showed: where something else stands by now nothing is written.',
  input: commandInput({ personId: id, needId: id, ...why, from: specificNeedFacts, to: specificNeedFacts }),
  output: recorded,
  refusals: ['NOT_FOUND', 'NEED_CHANGED'],
});

export const recordFunctioning = command('registration', 'recordFunctioning', {
  says: 'Writes down the answers to the Washington Group short set on a day. `commandId` becomes their id.',
  input: commandInput({ personId: id, ...functioningAnswers.shape }),
  output: recorded,
  refusals: ['NOT_FOUND'],
});

export const correctFunctioning = command('registration', 'correctFunctioning', {
  says: 'Puts the answers of a day right. `from` is what the page showed: where something else stands by now nothing is written.',
  input: commandInput({ personId: id, answersId: id, ...why, from: functioningAnswers, to: functioningAnswers }),
  output: recorded,
  refusals: ['NOT_FOUND', 'NEED_CHANGED'],
});

export const needChangeKind = named('NeedChangeKind', z.enum(['recorded', 'corrected', 'ended']));
export type NeedChangeKind = z.infer<typeof needChangeKind>;

const specificNeed = named(
  'SpecificNeed',
  z.strictObject({
    id,
    ...specificNeedFacts.shape,
    isOver: z.boolean().describe('Ended by today at the caller’s place.'),
  }),
);

const functioning = named('Functioning', z.strictObject({ id, ...functioningAnswers.shape }));

const needChange = named(
  'NeedChange',
  z.strictObject({
    id,
    what: needChangeKind,
    need: specificNeedFacts.nullable(),
    needBefore: specificNeedFacts.nullable(),
    answers: functioningAnswers.nullable(),
    answersBefore: functioningAnswers.nullable(),
    because: correctionReason.nullable(),
    note: z.string().nullable(),
    staffId: internal(id),
    at: instant,
  }),
  'What was written of the needs of a person, by whom and when.',
);

export const getSpecificNeeds = query('registration', 'getSpecificNeeds', {
  says: 'The specific needs of a person, those that last first, how they answered on functioning, the latest first, and what was written of both.',
  input: z.strictObject({ personId: id }),
  output: named(
    'SpecificNeeds',
    z.strictObject({
      needs: z.array(specificNeed),
      functioning: z.array(functioning),
      changes: z.array(needChange).max(100),
    }),
  ),
  refusals: ['NOT_FOUND'],
});

export const needsCalls = {
  recordSpecificNeed,
  endSpecificNeed,
  correctSpecificNeed,
  recordFunctioning,
  correctFunctioning,
  getSpecificNeeds,
};
