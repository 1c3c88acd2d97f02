import * as z from 'zod';
import { changed, command, commandInput, query } from '../call';
import { internal, named } from '../named';
import { text } from '../text';
import { id, instant } from '../vocabulary';
import { personLine } from './person-parts';

const why = text(500).describe('Why; it stays in registration.');

export const mergePersons = command('registration', 'mergePersons', {
  says: 'Makes the two records of a pair, said to be of one person, one record: `keptId` is the one on which work goes on. Both stay as they are; the stricter of both holds for the whole. Where one of the two is protected it is proposed first, and done once a second protection officer says the same.',
  input: commandInput({ pairId: id, expectedVersion: z.int(), keptId: id, note: why }),
  output: named(
    'PersonsMerged',
    z.strictObject({
      ...changed.shape,
      state: named('MergeOutcome', z.enum(['merged', 'awaits-second-holder'])),
    }),
  ),
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE', 'SECOND_HOLDER_NEEDED', 'PAIR_NOT_SAME', 'RECORDS_MERGED'],
});

export const separatePersons = command('registration', 'separatePersons', {
  says: 'The two records are of two people after all, at any time: each is as it was, and what was written of the kept one meanwhile stays there. Of protected records somebody else says so than who merged them.',
  input: commandInput({ mergeId: id, expectedVersion: z.int(), note: why }),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE', 'SECOND_HOLDER_NEEDED'],
});

const mergeSide = named('MergeSide', z.strictObject(personLine.shape), 'One of the two records of a pair.');

export const previewMerge = query('registration', 'previewMerge', {
  recorded: true,
  says: 'What would hold for the whole if the two records of a pair were one. Both records count as opened.',
  input: z.strictObject({ pairId: id }),
  output: named(
    'MergePreview',
    z.strictObject({
      sides: z.array(mergeSide).max(2),
      protects: z.boolean().describe('One is protected and the other is not: then both are.'),
      agreesToCare: z.boolean().describe('False where one of the two took it back or it ended.'),
      inStatistics: z.boolean().describe('False where one of the two does not agree to be counted.'),
      agreesToFollowUp: z.boolean().describe('False where one of the two does not agree to be asked later.'),
      phoneIsUnsafe: z.boolean().describe('Of one of the two calling was said to be unsafe.'),
    }),
    'The stricter of two records.',
  ),
  refusals: ['NOT_FOUND'],
});

export const mergeView = named(
  'RecordMerge',
  z.strictObject({
    id,
    version: z.int(),
    state: named('MergeState', z.enum(['merged', 'separated'])),
    kept: personLine,
    merged: personLine,
    note: z.string(),
    mergedAt: instant,
    staffId: internal(id),
    separatedAt: instant.nullable(),
    separatedById: internal(id.nullable()),
    separatedBecause: z.string().nullable(),
    may: z.array(named('MergeAction', z.enum(['separate-persons']))),
  }),
  'Two records that are, or were, one.',
);
export type MergeView = z.infer<typeof mergeView>;

/** Where the caller opens only one of the two, nothing is there. */
export const listMerges = query('registration', 'listMerges', {
  input: z.strictObject({ personId: id }),
  output: z.array(mergeView).max(50),
});

export const mergeCalls = { mergePersons, separatePersons, previewMerge, listMerges };
