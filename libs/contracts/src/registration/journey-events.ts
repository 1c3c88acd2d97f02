import * as z from 'zod';
import { defineEvent } from '../event';
import { knownCorridor } from './person-parts';

export const episodeRecorded = defineEvent({
  owner: 'registration',
  type: 'episode.recorded',
  version: 1,
  says: 'One more migration of the person was written down. `corridor` is that of the migration that is going on, else of the latest, as it is now.',
  data: z.strictObject({ corridor: knownCorridor }),
  sample: { corridor: { origin: 'TJ', destination: 'KZ', stage: 'abroad' } },
});

export const episodeClosed = defineEvent({
  owner: 'registration',
  type: 'episode.closed',
  version: 1,
  says: 'The person is back from a migration. `corridor` is that of the migration that is going on, else of the latest, as it is now.',
  data: z.strictObject({ corridor: knownCorridor }),
  sample: { corridor: { origin: 'TJ', destination: 'KZ', stage: 'returned' } },
});

export const journeyEvents = [episodeRecorded, episodeClosed] as const;
