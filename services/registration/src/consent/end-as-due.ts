import type { Tx } from '@mrc/database';
import type { Cause, Journal } from '@mrc/messaging';
import type { Person } from '../person/person';
import { expireConsent, hasEnded } from './consent';
import type { Reader } from './consent.sight';
import { consentToEnd, sharingsOf, wordsOn, yesesByGuardians } from './consent.store';
import { endSharing } from './end-sharing';

type Due = { readonly isAdult: boolean; readonly on: string; readonly cause: Cause; readonly reader: Reader };

/** Ends a consent of a person whose time is over, and answers the person's version after it; undefined where it is not. */
export const endAsDue = async (
  tx: Tx,
  journal: Journal,
  person: Person,
  id: string,
  { isAdult, ...word }: Due,
): Promise<number | undefined> => {
  const found = await consentToEnd(tx, id);
  if (!found || !hasEnded(found.consent, { givenBy: found.givenBy, isAdult, today: word.on })) return undefined;
  const { consent } = found;
  const endings = expireConsent(
    consent,
    await wordsOn(tx, person.id, consent.purpose),
    await sharingsOf(tx, person.id),
  );
  return endSharing(tx, journal, person, endings, word);
};

/** Ends what a parent or guardian said for who turns out to be an adult, and answers the person's version after it. */
export const endWhatGuardiansSaid = async (
  tx: Tx,
  journal: Journal,
  person: Person,
  word: Omit<Due, 'isAdult'>,
): Promise<number> => {
  let { version } = person;
  for (const id of await yesesByGuardians(tx, person.id))
    version = (await endAsDue(tx, journal, { ...person, version }, id, { ...word, isAdult: true })) ?? version;
  return version;
};
