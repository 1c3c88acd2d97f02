import type { EventContract, EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { OnSet, Projection } from '@mrc/messaging';
import { changesOf } from './changes';
import { heardEvents } from './event-of';
import { saveChanges } from './facts.store';

/** What is emptied and told again: what was heard, and what was counted of it. */
export const factTables = [
  'fact',
  'subject',
  'subject_age_band',
  'total',
  'centre',
  'moved',
  'counted_through',
  'counted_fact',
  'kept_count',
] as const;

/** What happened anywhere in the network, as facts to be counted. */
@Projection('facts', factTables)
export class FactsProjection {
  @OnSet(...heardEvents)
  async counted(events: readonly EventOf<EventContract>[], tx: Tx): Promise<void> {
    await saveChanges(tx, changesOf(events));
  }
}
