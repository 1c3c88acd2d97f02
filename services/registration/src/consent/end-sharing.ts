import type { Tx } from '@mrc/database';
import type { Cause, Journal } from '@mrc/messaging';
import { saveDisclosure } from '../disclosure/disclosure.store';
import type { Person } from '../person/person';
import { personStreamAt } from '../person/person.store';
import type { Ending } from './consent';
import { sees, type Reader } from './consent.sight';
import { endConsent } from './consent.store';

/**
 * Tells and saves what a word of the person ended, each part at the level of its consent, and answers the person's version
 * after it. What the reader may not see is told without an actor, or it would show in the reader's own timeline; who
 * recorded the word stands on the event of the same correlation.
 */
export const endSharing = async (
  tx: Tx,
  journal: Journal,
  person: Person,
  endings: readonly Ending[],
  word: { readonly on: string; readonly cause: Cause; readonly reader: Reader },
): Promise<number> => {
  let { version } = person;
  for (const { consent, ended, closed, events } of endings) {
    const stream = personStreamAt({ ...person, version }, consent.accessLevel, word.on);
    const cause = sees(word.reader, consent) ? word.cause : { ...word.cause, actor: null };
    version = await journal.append(tx, stream, events, cause);
    if (ended) await endConsent(tx, consent.id, ended, word.on);
    for (const disclosure of closed) await saveDisclosure(tx, disclosure);
  }
  return version;
};
