import { defineEvent } from '../event';
import * as z from 'zod';
import { id } from '../vocabulary';

const keptId = '6b2f6c0e-8d0b-4a57-9d53-7f6f3b1a9c20';

export const personsMerged = defineEvent({
  owner: 'registration',
  type: 'persons.merged',
  version: 1,
  says: 'This record is of one person with another, the kept one: lists, warnings and figures follow it to there, and ids stay. The stricter of both holds for the whole. `protects` are the people and contacts that are protected from now on because one of the two was.',
  data: z.strictObject({ keptId: id, protects: z.array(id) }),
  sample: { keptId, protects: [] },
});

export const personsSeparated = defineEvent({
  owner: 'registration',
  type: 'persons.separated',
  version: 1,
  says: 'The two records are of two people after all: each stands by itself as before, and what was written of the kept one meanwhile stays there. `unprotects` are the people and contacts that were protected because of the other only.',
  data: z.strictObject({ keptId: id, unprotects: z.array(id) }),
  sample: { keptId, unprotects: [] },
});

export const mergeEvents = [personsMerged, personsSeparated] as const;
