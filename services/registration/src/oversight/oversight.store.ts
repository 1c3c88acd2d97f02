import type { CallInput, CallOutput, listOpeningReviews, OversightOutcome } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { openingReviews } from '../opening/opening-review.store';
import type { ReviewAct } from './opening-review';
import type { ReviewPlace } from './oversight.permissions';
import { hidesPerson, inOversight, type OversightSight } from './oversight.sight';
import { conditionsFrom, type Page } from './span-in-sql';
import { subjectIn } from './subject';

const steps = table('opening_review_step', {
  id: column.uuid(),
  reviewId: column.uuid(),
  controller: column.uuid(),
  did: column.text<ReviewAct>(),
  outcome: column.text<OversightOutcome>().orNull(),
  note: column.text().orNull(),
  /** That of the opening once this was said. */
  version: column.int(),
  saidBy: column.uuid(),
  saidAt: column.moment(),
});

type View = CallOutput<typeof listOpeningReviews>['rows'][number];
type Step = View['steps'][number];

/** An opening that is looked at, with what decides who may say what of it. */
export type FoundReview = ReviewPlace & {
  readonly staffId: string;
  readonly personId: string;
  readonly view: Omit<View, 'may' | 'personId' | 'steps'>;
};

type Row = Omit<View, 'may' | 'steps' | 'openedAt' | 'lastOpenedAt'> & {
  readonly personId: string;
  readonly controller: string;
  readonly accessLevel: ReviewPlace['accessLevel'];
  readonly openedAt: Date;
  readonly lastOpenedAt: Date;
};

const shown = [
  'id',
  'version',
  'controller',
  'reviewedFor',
  'state',
  'openedAt',
  'lastOpenedAt',
  'times',
  'staffId',
  'because',
  'reason',
  'personId',
] as const;

const found = `select ${openingReviews.selected('r', shown)}, r.staff_roles as roles, r.staff_centre as "staffCentreId",
    r.centre as "centreId", ${subjectIn('r.person_id')} as subject,
    case when ${hidesPerson} then 'protected' else r.access_level end as "accessLevel"
  from opening_review r join person p on p.id = r.person_id`;

const foundOf = ({ controller, accessLevel, openedAt, lastOpenedAt, personId, ...row }: Row): FoundReview => ({
  controller,
  centre: row.centreId,
  accessLevel,
  isCallers: false,
  reviewedFor: row.reviewedFor,
  staffId: row.staffId,
  personId,
  view: { ...row, openedAt: openedAt.toISOString(), lastOpenedAt: lastOpenedAt.toISOString() },
});

/** An opening that is looked at, locked where it is about to change. */
export const findReview = async (
  tx: Tx,
  id: string,
  lock: '' | 'for update of r' = '',
): Promise<FoundReview | undefined> => {
  const row = await tx.first<Row>(`${found} where r.id = $1 ${lock}`, [id]);
  return row && foundOf(row);
};

type Asked = Omit<CallInput<typeof listOpeningReviews>, 'first' | 'after'>;

/** Openings that somebody else looks at, the latest first, after a position. */
export const reviewsInSight = async (
  tx: Tx,
  sight: OversightSight,
  asked: Asked,
  { after, count, timeZone }: Page,
): Promise<FoundReview[]> => {
  const seen = inOversight(sight, 1);
  const narrowed = conditionsFrom(seen.values.length + 1);
  narrowed.where('r.state = $', asked.state);
  narrowed.where('r.reviewed_for = $', asked.reviewedFor);
  narrowed.where('r.because = $', asked.because);
  narrowed.where('r.centre = $::uuid', asked.centreId);
  narrowed.where('r.staff_id = $::uuid', asked.staffId);
  narrowed.between('r.opened_at', asked, timeZone);
  narrowed.after('r.opened_at, r.id', after);
  const sql = narrowed.sql();
  const limit = narrowed.limit(count);
  const rows = await tx.query<Row>(`${found} where ${seen.sql}${sql} order by r.opened_at desc, r.id desc ${limit}`, [
    ...seen.values,
    ...narrowed.values(),
  ]);
  return rows.map(foundOf);
};

/** How many openings in sight are in a state; a hundred means a hundred or more. */
export const countReviews = async (tx: Tx, sight: OversightSight, state: View['state']): Promise<number> => {
  const seen = inOversight(sight, 2);
  const row = await tx.first<{ count: number }>(
    `select count(*)::int as count from (select from opening_review r join person p on p.id = r.person_id
       where r.state = $1 and ${seen.sql} limit 100) waiting`,
    [state, ...seen.values],
  );
  return row?.count ?? 0;
};

/** What was said of each of these openings, the latest last. */
export const stepsOf = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Step[]>> => {
  const rows = await steps.rows(tx, 'where review_id = any($1::uuid[]) order by review_id, version', [ids]);
  const byReview = new Map<string, Step[]>();
  for (const { reviewId, did, outcome, note, saidBy, saidAt } of rows)
    byReview.set(reviewId, [
      ...(byReview.get(reviewId) ?? []),
      { did, outcome, note, at: saidAt.toISOString(), staffId: saidBy },
    ]);
  return byReview;
};

/** Who said each thing that still holds of an opening, the latest last. */
export const stillSaid = (said: readonly Step[]): readonly string[] =>
  said.reduce<readonly string[]>(
    (standing, { did, staffId }) => (did === 'take-back' ? standing.slice(0, -1) : [...standing, staffId]),
    [],
  );

type Said = {
  readonly did: ReviewAct;
  readonly outcome: OversightOutcome | null;
  readonly note: string | null;
  readonly by: string;
  readonly at: Date;
};

/** Keeps what was said of an opening, and how it stands then. */
export const saveSaid = async (
  tx: Tx,
  review: Pick<FoundReview, 'controller' | 'view'>,
  state: View['state'],
  { by, at, ...said }: Said,
): Promise<number> => {
  const version = review.view.version + 1;
  await openingReviews.update(tx, review.view.id, { state, version });
  await steps.insert(tx, {
    ...said,
    id: newId(),
    reviewId: review.view.id,
    controller: review.controller,
    version,
    saidBy: by,
    saidAt: at,
  });
  return version;
};
