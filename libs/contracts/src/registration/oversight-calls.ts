import * as z from 'zod';
import { changed, command, commandInput, query } from '../call';
import { internal, named } from '../named';
import { span, spanInOrder } from '../span';
import { text } from '../text';
import { id, instant, pageOf, pageRequest, role } from '../vocabulary';
import { openingBecause, openingReviewState } from '../opening';

export const reviewedFor = named(
  'ReviewedFor',
  z.enum(['elsewhere', 'protection', 'oversight']),
  'Why an opening is looked at: it was of another centre, for protection, or by a data-protection officer.',
);
export type ReviewedFor = z.infer<typeof reviewedFor>;

export const oversightOutcome = named(
  'OversightOutcome',
  z.enum(['explained', 'reminded', 'access-changed', 'breach', 'other']),
  'What came of a question about how somebody works with records.',
);
export type OversightOutcome = z.infer<typeof oversightOutcome>;

const reviewStep = named(
  'OpeningReviewStep',
  z.strictObject({
    did: named('OpeningReviewAct', z.enum(['as-it-should-be', 'question', 'close', 'take-back'])),
    outcome: oversightOutcome.nullable(),
    note: z.string().nullable(),
    at: instant,
    staffId: internal(id),
  }),
  'What somebody said of an opening that is looked at.',
);

export const openingReview = named(
  'OpeningReview',
  z.strictObject({
    id,
    version: z.int(),
    reviewedFor,
    state: openingReviewState,
    openedAt: instant,
    lastOpenedAt: instant,
    times: z
      .int()
      .describe('Visits of that day, an hour or more apart, for the same reason and before anybody looked.'),
    staffId: internal(id),
    roles: z.array(role).describe('The roles of who opened it then.'),
    staffCentreId: internal(id.nullable()),
    centreId: internal(id),
    because: openingBecause.nullable(),
    reason: z.string().nullable().describe('The note beside the reason.'),
    subject: z.string().describe('Tells records apart, and names nobody.'),
    personId: id.nullable().describe('Null where the caller could not open the record, with a reason or without.'),
    steps: z.array(reviewStep).describe('The latest last.'),
    may: z.array(named('OpeningReviewAction', z.enum(['review', 'close', 'take-back']))),
  }),
  'That a record was opened elsewhere, for protection or by a data-protection officer, and what somebody else says of it.',
);

const listed = z
  .strictObject({
    state: openingReviewState.nullable(),
    reviewedFor: reviewedFor.nullable(),
    because: openingBecause.nullable(),
    centreId: id.nullable().describe('Of the person.'),
    staffId: id.nullable(),
    ...span,
    ...pageRequest,
  })
  .superRefine(spanInOrder);

export const listOpeningReviews = query('registration', 'listOpeningReviews', {
  says: 'Openings that somebody else looks at, the latest first: of plain people of their centre for supervisors, of protected ones for protection officers, all without whose record it is for data-protection officers; never those of the caller.',
  input: listed,
  output: pageOf('OpeningReviewConnection', openingReview, 'Openings that somebody else looks at, the latest first.'),
});

export const findOpeningReview = query('registration', 'findOpeningReview', {
  says: 'One opening that somebody else looks at.',
  input: z.strictObject({ reviewId: id }),
  output: openingReview,
  refusals: ['NOT_FOUND'],
});

export const countOversight = query('registration', 'countOversight', {
  says: 'What waits for somebody else than who did it, as far as the caller sees it; a hundred means a hundred or more.',
  input: z.strictObject({}),
  output: named(
    'OversightCounts',
    z.strictObject({
      openings: z.int().describe('Openings that nobody looked at yet.'),
      questions: z.int().describe('Questions about an opening that are not closed.'),
      rates: z.int().describe('Unusual rates that nobody has closed; none for who does not see them.'),
      exceptions: z
        .int()
        .describe(
          'Exceptions of others that wait for a decision, for the second person after, or for the review of the data-protection officer.',
        ),
      demands: z.int().describe('Demands of authorities that are not decided; none for who does not decide on them.'),
    }),
  ),
});

export const reviewOpening = command('registration', 'reviewOpening', {
  says: 'Somebody else than who opened it looked at an opening: it is as it should be, or there is a question, which goes to a data-protection officer and needs a note.',
  input: commandInput({
    reviewId: id,
    expectedVersion: z.int(),
    finds: named('OpeningFinding', z.enum(['as-it-should-be', 'question'])),
    note: text(500).nullable(),
  }),
  output: changed,
  refusals: ['NOT_FOUND', 'SECOND_HOLDER_NEEDED', 'CHANGED_BY_SOMEONE_ELSE', 'OPENING_REVIEW_FORBIDS'],
});

export const closeOpeningQuestion = command('registration', 'closeOpeningQuestion', {
  says: 'What came of a question about an opening. The note is asked where the outcome is another one.',
  input: commandInput({
    reviewId: id,
    expectedVersion: z.int(),
    outcome: oversightOutcome,
    note: text(500).nullable(),
  }),
  output: changed,
  refusals: ['NOT_FOUND', 'SECOND_HOLDER_NEEDED', 'CHANGED_BY_SOMEONE_ELSE', 'OPENING_REVIEW_FORBIDS'],
});

export const takeBackOpeningReview = command('registration', 'takeBackOpeningReview', {
  says: 'What was said last of an opening does not hold: it stands as before. Both stay in its history.',
  input: commandInput({ reviewId: id, expectedVersion: z.int() }),
  output: changed,
  refusals: ['NOT_FOUND', 'SECOND_HOLDER_NEEDED', 'CHANGED_BY_SOMEONE_ELSE', 'OPENING_REVIEW_FORBIDS'],
});

export const oversightCalls = {
  listOpeningReviews,
  findOpeningReview,
  countOversight,
  reviewOpening,
  closeOpeningQuestion,
  takeBackOpeningReview,
};
