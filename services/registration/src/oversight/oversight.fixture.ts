import type { StaffActor } from '@mrc/access';
import type { CallInput, listOpeningReviews, OpeningBecause, reviewOpening } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { openingQueries } from '../opening/opening.queries';
import type { World } from '../registration.world.fixture';
import { oversightQueries } from './oversight.queries';
import * as saying from './review-opening';

type Asked = Partial<CallInput<typeof listOpeningReviews>>;
type Listed = { readonly id: string; readonly version: number };

const everything = {
  ...{ state: null, reviewedFor: null, because: null, centreId: null, staffId: null, from: null, until: null },
  ...{ first: 50, after: null },
};

/** Those who open records, and those who look at that. */
export const watching = (world: World) => {
  const codeOf = (done: { ok: true } | { ok: false; refusal: { code: string } }) =>
    done.ok ? 'done' : done.refusal.code;
  const page = (by: StaffActor, asked: Asked = {}) =>
    oversightQueries.listOpeningReviews.execute(world.db.platform, { ...everything, ...asked }, callBy(by));
  return {
    page,
    opens: async (
      personId: string,
      by: StaffActor,
      reason: string | null = 'She came to our desk.',
      because: OpeningBecause | null = 'came-here',
    ) => codeOf(await openingQueries.openPerson.execute(world.db.platform, { personId, reason, because }, callBy(by))),
    listed: async (by: StaffActor, asked: Asked = {}) => {
      const answer = await page(by, asked);
      if (!answer.ok) throw new Error(answer.refusal.code);
      return answer.value.rows;
    },
    says: async (
      { id: reviewId, version: expectedVersion }: Listed,
      by: StaffActor,
      finds: CallInput<typeof reviewOpening>['finds'],
      note: string | null = null,
    ) => {
      const input = { commandId: newId(), reviewId, expectedVersion, finds, note };
      return codeOf(await saying.reviewOpening.execute(world.db.platform, input, callBy(by)));
    },
    closes: async ({ id: reviewId, version: expectedVersion }: Listed, by: StaffActor, note: string | null = null) => {
      const outcome = note === null ? ('explained' as const) : ('other' as const);
      const input = { commandId: newId(), reviewId, expectedVersion, outcome, note };
      return codeOf(await saying.closeOpeningQuestion.execute(world.db.platform, input, callBy(by)));
    },
    takesBack: async ({ id: reviewId, version: expectedVersion }: Listed, by: StaffActor) => {
      const input = { commandId: newId(), reviewId, expectedVersion };
      return codeOf(await saying.takeBackOpeningReview.execute(world.db.platform, input, callBy(by)));
    },
  };
};
