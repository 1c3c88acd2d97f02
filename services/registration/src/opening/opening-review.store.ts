import { isProtected, type StaffActor } from '@mrc/access';
import type { OpeningBecause, OpeningReviewState, ReviewedFor, Role } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import { localDay, newId } from '@mrc/kernel';
import type { PersonPlace } from '../person/person.permissions';

export const openingReviews = table('opening_review', {
  id: column.uuid(),
  personId: column.uuid(),
  controller: column.uuid(),
  centre: column.uuid(),
  accessLevel: column.text<PersonPlace['accessLevel']>(),
  reviewedFor: column.text<ReviewedFor>(),
  staffId: column.uuid(),
  staffCentre: column.uuid().orNull(),
  staffRoles: column.texts<Role>(),
  because: column.text<OpeningBecause>().orNull(),
  reason: column.text().orNull(),
  openedOn: column.day(),
  openedAt: column.moment(),
  lastOpenedAt: column.moment(),
  times: column.int(),
  state: column.text<OpeningReviewState>(),
  version: column.int(),
});

type Asked = {
  readonly personId: string;
  readonly reviewedFor: ReviewedFor;
  readonly because: OpeningBecause | null;
  readonly reason: string | null;
  readonly at: Date;
};

/** Has somebody else look at an opening: those of one day for one reason are one, until it was looked at. */
export const askForReview = async (
  tx: Tx,
  actor: StaffActor,
  person: PersonPlace,
  { at, personId, reviewedFor, because, reason }: Asked,
): Promise<void> => {
  await openingReviews.insert(
    tx,
    {
      personId,
      reviewedFor,
      because,
      reason,
      id: newId(),
      controller: person.controller,
      centre: person.centre,
      accessLevel: isProtected(person) ? person.accessLevel : 'audited',
      staffId: actor.staffId,
      staffCentre: actor.centreId,
      staffRoles: actor.roles,
      openedOn: localDay(at, actor.timeZone),
      openedAt: at,
      lastOpenedAt: at,
      times: 1,
      state: 'waiting',
      version: 1,
    },
    `on conflict (staff_id, person_id, reviewed_for, opened_on, coalesce(because, ''), coalesce(reason, '')) where state = 'waiting'
     do update set last_opened_at = excluded.last_opened_at,
       times = opening_review.times + (excluded.last_opened_at > opening_review.last_opened_at + interval '1 hour')::int`,
  );
};
