import type { StaffActor } from '@mrc/access';
import { callBy } from '@mrc/testing';
import { openingQueries } from './opening/opening.queries';
import { getPersonLines } from './person/person.queries';
import type { World } from './registration.world.fixture';
import { findPersons } from './search/search.queries';
import { registrationTimeline } from './timeline/timeline.queries';

type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: { readonly code: string } };

/** What was done in a word, or the code of the refusal. */
export const wordOf = <T>(answer: Answer<T>, done: (value: T) => string = () => 'done'): string =>
  answer.ok ? done(answer.value) : answer.refusal.code;

type Refusable =
  { readonly ok: true } | { readonly ok: false; readonly refusal: { readonly code: string; readonly facts: object } };

/** `done`, or the code of the refusal; of an input that is refused the first field that is wrong and how. */
export const issueOf = (answer: Refusable): string => {
  if (answer.ok) return 'done';
  const { code, facts } = answer.refusal;
  const [issue] = 'issues' in facts && Array.isArray(facts.issues) ? facts.issues : [];
  return issue ? `${issue.path} ${issue.problem}` : code;
};

/** What a colleague is shown of a person, in a world of registration. */
export const looking = (world: World) => ({
  opened: async (personId: string, by: StaffActor) => {
    const asked = { personId, reason: null };
    const result = await openingQueries.openPerson.execute(world.db.platform, asked, callBy(by));
    return result.ok ? result.value : undefined;
  },

  /** The people and contacts that are found. */
  finds: async (terms: string, by: StaffActor, birthYear: number | null = null): Promise<readonly string[]> => {
    const asked = { terms, birthYear, nationality: null };
    const result = await findPersons.execute(world.db.platform, asked, callBy(by));
    return result.ok ? [...result.value.found, ...result.value.contacts].map(({ id }) => id) : [];
  },

  timeline: async (subjectId: string, by: StaffActor): Promise<readonly string[]> => {
    const asked = { subjectIds: [subjectId], first: 50, after: null };
    const result = await registrationTimeline.execute(world.db.platform, asked, callBy(by));
    return result.ok ? result.value.rows.map(({ type }) => type) : [];
  },

  lines: async (personId: string, by: StaffActor): Promise<readonly string[]> => {
    const result = await getPersonLines.execute(world.db.platform, { ids: [personId] }, callBy(by));
    return result.ok ? result.value.map(({ id }) => id) : [];
  },
});
