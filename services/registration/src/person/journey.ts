import {
  daysMeant,
  decided,
  episodeClosed,
  episodeRecorded,
  invalidInput,
  refusal,
  type CallInput,
  type closeEpisode as closeEpisodeCall,
  type DecidedEvent,
  type PartialDate,
  type recordEpisode as recordEpisodeCall,
  type Refusal,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { outOfOrder, type EpisodePaths } from './recorded-parts';

/** One migration, as it is told. */
export type Episode = CallInput<typeof recordEpisodeCall>['episode'];

/** One migration of a person as it is recorded. */
export type KnownEpisode = Episode & { readonly id: string; readonly open: boolean };

/** The migrations of a person, the one that is going on first, then the latest. */
export type Journey = readonly KnownEpisode[];

/** Whether a migration of this stage is going on, or is to begin. */
export const isGoingOn = ({ stage }: Pick<Episode, 'stage'>): boolean => stage !== 'returned';

const lastKnown = ({ from, to }: Episode): string =>
  [to, from].map((date) => date && daysMeant(date)?.last).find((day) => day) ?? '';

/** Migrations in the order of a journey. */
export const inOrder = (episodes: readonly KnownEpisode[]): Journey =>
  [...episodes].sort(
    (one, other) =>
      Number(other.open) - Number(one.open) ||
      lastKnown(other).localeCompare(lastKnown(one)) ||
      one.id.localeCompare(other.id),
  );

/** A journey in which this migration is as it is said here, or is no more. */
export const withEpisode = (journey: Journey, id: string, episode: Episode | null): Journey => {
  const others = journey.filter((one) => one.id !== id);
  return inOrder(episode ? [...others, { ...episode, id, open: isGoingOn(episode) }] : others);
};

const toldOf = ({ origin, destination, stage }: KnownEpisode) => ({ origin, destination, stage });

/** The corridor of a journey: that of the migration that is going on, else of the latest; null where there is none. */
export const corridorOf = ([first]: Journey) => (first ? toldOf(first) : null);

const endless = '9999-12-31';

/** The last day on which a migration can have begun, and the first on which it can have ended; undefined where nobody can say. */
const surelyOf = ({ from, to, open }: KnownEpisode): { begun: string | undefined; ended: string | undefined } => {
  const [began, ended] = [from, to].map((date) =>
    date && date.precision !== 'estimated' ? daysMeant(date) : undefined,
  );
  return { begun: began?.last ?? (open ? undefined : ended?.last), ended: open ? endless : (ended ?? began)?.first };
};

/** Whether two migrations are at one time, whatever their days may be. */
const overlap = (one: KnownEpisode, other: KnownEpisode): boolean => {
  const [a, b] = [surelyOf(one), surelyOf(other)];
  return Boolean(a.begun && b.ended && b.begun && a.ended && a.begun < b.ended && b.begun < a.ended);
};

type Problem = { readonly ok: false; readonly refusal: Refusal<'INVALID_INPUT'> };

/** When somebody was born, and their migrations. */
export type Life = { readonly birth: PartialDate; readonly journey: Journey };

/** Where in an input a migration stands. */
export type JourneyPaths = EpisodePaths & { readonly stage: string };

/**
 * The refusal of a migration of a journey: it ends before it began, begins before the birth, is a second one that is going on, or is at the
 * time of another; undefined where it is in order.
 */
export const episodeProblem = (
  { birth, journey, id }: Life & { readonly id: string },
  paths: JourneyPaths,
): Problem | undefined => {
  const episode = journey.find((one) => one.id === id);
  if (!episode) return undefined;
  const wrong = outOfOrder({ birth, episode }, paths);
  if (wrong) return wrong;
  const others = journey.filter((one) => one.id !== id);
  if (episode.open && others.some(({ open }) => open)) return invalidInput(paths.stage, 'another-is-open');
  if (others.some((other) => overlap(episode, other)))
    return invalidInput(episode.from ? paths.from : paths.to, 'overlaps-another');
  return undefined;
};

/** The corridor of a journey in which this migration is as it is said, or what is wrong with it. */
const travelling = ({ birth, journey }: Life, id: string, episode: Episode, paths: JourneyPaths) => {
  const next = withEpisode(journey, id, episode);
  const corridor = corridorOf(next);
  if (!corridor) throw new Error('A journey of one migration has a corridor');
  return episodeProblem({ birth, journey: next, id }, paths) ?? ok({ corridor });
};

type Told = { readonly events: readonly [DecidedEvent] };

/** Writes one more migration down. */
export const recordEpisode = (
  life: Life,
  { id, episode }: { readonly id: string; readonly episode: Episode },
): Result<Told, Refusal<'INVALID_INPUT'>> => {
  const paths = { from: 'episode.from', to: 'episode.to', stage: 'episode.stage' };
  const travelled = travelling(life, id, episode, paths);
  return travelled.ok ? ok({ events: [decided(episodeRecorded, travelled.value)] }) : travelled;
};

type Returning = Pick<CallInput<typeof closeEpisodeCall>, 'to' | 'returnKind'>;

/** The person is back from a migration that is on its way. */
export const closeEpisode = (
  life: Life,
  { id, open: _open, ...episode }: KnownEpisode,
  { to, returnKind }: Returning,
): Result<Told & { readonly closed: Episode }, Refusal<'CHANGED_MEANWHILE' | 'INVALID_INPUT'>> => {
  if (episode.stage !== 'departed' && episode.stage !== 'abroad')
    return refused(refusal('CHANGED_MEANWHILE', { fields: ['episode'] }));
  const closed: Episode = { ...episode, stage: 'returned', to, returnKind };
  const travelled = travelling(life, id, closed, { from: 'to', to: 'to', stage: 'to' });
  return travelled.ok ? ok({ closed, events: [decided(episodeClosed, travelled.value)] }) : travelled;
};
