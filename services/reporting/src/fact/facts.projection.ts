import {
  assistanceEvents,
  organisationListed,
  referralsEvents,
  registrationEvents,
  type EventContract,
  type EventOf,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { OnSet, Projection } from '@mrc/messaging';
import { changesOf } from './changes';
import { saveChanges } from './facts.store';

/** What happened anywhere in the network, as facts to be counted. */
@Projection('facts', ['fact', 'subject', 'subject_age_band', 'total', 'centre'])
export class FactsProjection {
  @OnSet(...registrationEvents, ...assistanceEvents, ...referralsEvents, organisationListed)
  async counted(events: readonly EventOf<EventContract>[], tx: Tx): Promise<void> {
    await saveChanges(tx, changesOf(events));
  }
}
