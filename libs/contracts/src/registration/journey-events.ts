import * as z from 'zod';
import { defineEvent } from '../event';
import { country, stage } from '../vocabulary';

/** Between which countries a migration goes and how far it is. */
export const corridor = z.strictObject({ origin: country, destination: country.nullable(), stage });

export const episodeRecorded = defineEvent({
  owner: 'registration',
  type: 'episode.recorded',
  version: 1,
  says: 'One more migration of the person was written down. `corridor` is that of the migration that is going on, else of the latest, as it is now.',
  data: z.strictObject({ corridor }),
  sample: { corridor: { origin: 'TJ', destination: 'KZ', stage: 'abroad' } },
});

export const episodeClosed = defineEvent({
  owner: 'registration',
  type: 'episode.closed',
  version: 1,
  says: 'The person is back from a migration. `corridor` is that of the migration that is going on, else of the latest, as it is now.',
  data: z.strictObject({ corridor }),
  sample: { corridor: { origin: 'TJ', destination: 'KZ', stage: 'returned' } },
});

export const journeyEvents = [episodeRecorded, episodeClosed] as const;
