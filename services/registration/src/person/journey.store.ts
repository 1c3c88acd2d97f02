import type { PartialDate } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import { inOrder, isGoingOn, type Episode, type Journey, type KnownEpisode } from './journey';
import type { Person } from './person';

const episodes = table(
  'migration_episode',
  {
    id: column.uuid(),
    personId: column.uuid(),
    controller: column.uuid(),
    jurisdiction: column.text(),
    origin: column.text(),
    destination: column.text().orNull(),
    stage: column.text<Episode['stage']>(),
    purpose: column.text<Episode['purpose']>(),
    from: column.json<PartialDate>().orNull().named('began'),
    to: column.json<PartialDate>().orNull().named('ended'),
    returnKind: column.text<NonNullable<Episode['returnKind']>>().orNull(),
    open: column.boolean(),
  },
  ['entered_in_error'],
);

const known = ['id', 'origin', 'destination', 'stage', 'purpose', 'from', 'to', 'returnKind', 'open'] as const;

const episodesWhere = (tx: Tx, condition: string, value: string): Promise<KnownEpisode[]> =>
  tx.query<KnownEpisode>(`select ${episodes.selected(undefined, known)} from migration_episode where ${condition}`, [
    value,
  ]);

/** The migrations of a person that are not entered in error, the one that is going on first, then the latest. */
export const journeyOf = async (tx: Tx, personId: string): Promise<Journey> =>
  inOrder(await episodesWhere(tx, 'person_id = $1 and entered_in_error is null', personId));

/** A migration that was entered in error, by its id. */
export const episodeInError = async (tx: Tx, id: string): Promise<KnownEpisode | undefined> =>
  (await episodesWhere(tx, 'id = $1 and entered_in_error is not null', id))[0];

/** What of a migration is told, without what only the register knows of it. */
export const episodeOf = ({ id: _id, open: _open, ...episode }: KnownEpisode): Episode => episode;

export const insertEpisode = (
  tx: Tx,
  { id: personId, controller, jurisdiction }: Person,
  id: string,
  episode: Episode,
) => episodes.insert(tx, { ...episode, id, personId, controller, jurisdiction, open: isGoingOn(episode) });

export const updateEpisode = (tx: Tx, id: string, episode: Episode): Promise<void> =>
  episodes.update(tx, id, { ...episode, open: isGoingOn(episode) });

export const deleteEpisode = async (tx: Tx, id: string): Promise<void> => {
  await tx.query(`delete from migration_episode where id = $1`, [id]);
};

/** Marks a migration with why it was entered in error; null where it was not after all. In error it is not the one that is going on. */
export const markEpisode = async (
  tx: Tx,
  id: string,
  { because, open }: { readonly because: string | null; readonly open: boolean },
): Promise<void> => {
  await tx.query(`update migration_episode set entered_in_error = $2, open = $3 where id = $1`, [id, because, open]);
};
