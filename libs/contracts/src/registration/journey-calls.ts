import { command, commandInput } from '../call';
import { hasCome } from '../date-bounds';
import { id, partialDate } from '../vocabulary';
import { migrationEpisode, recorded } from './person-parts';

export const recordEpisode = command('registration', 'recordEpisode', {
  says: 'Writes down one more migration of a person: the one that is going on, or one that is over. At most one is going on, and no two are at one time. `commandId` becomes the id of the migration.',
  input: commandInput({ personId: id, episode: migrationEpisode }),
  output: recorded,
  refusals: ['NOT_FOUND'],
});

export const closeEpisode = command('registration', 'closeEpisode', {
  says: 'The person is back from the migration that was going on. `to` is null where nobody knows when. Where it was over by now nothing is written.',
  input: commandInput({
    personId: id,
    episodeId: id,
    to: hasCome(partialDate).nullable(),
    returnKind: migrationEpisode.shape.returnKind,
  }),
  output: recorded,
  refusals: ['NOT_FOUND', 'CHANGED_MEANWHILE'],
});

export const journeyCalls = { recordEpisode, closeEpisode };
