import type { ContactWay, DecidedEvent } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { changedViews } from '../disclosure/changed-views';
import { phoneOf } from '../person/person.queries';
import { findAnew } from '../search/match-keys.store';

type Reached = Pick<ContactWay, 'reachedAt'>;

/** Writes what a person is found by once a way to reach them was written down, or is not used, under the person's lock. */
export const foundAnewBy = (tx: Tx, personId: string, { reachedAt }: Reached): Promise<void> =>
  findAnew(tx, personId, { phones: [reachedAt] });

/** What is told to those who read the phone of a person, where a way to reach them is by that number: an unsafe one takes it from them. */
export const phoneChangedBy = async (tx: Tx, personId: string, { reachedAt }: Reached): Promise<DecidedEvent[]> =>
  (await phoneOf(tx, personId))?.number === reachedAt ? changedViews(tx, personId, ['phone']) : [];
