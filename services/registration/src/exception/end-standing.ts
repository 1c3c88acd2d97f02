import type { ExceptionEndedFor } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import type { Cause, Journal } from '@mrc/messaging';
import type { Disclosure } from '../disclosure/disclosure';
import { saveDisclosure } from '../disclosure/disclosure.store';
import type { Person } from '../person/person';
import { loadRecord, personStreamAt, savePersonVersion } from '../person/person.store';
import { othersInWhole } from '../person/whole';
import { endException, endsByHerWord, type ExceptionEnding } from './exception';
import { disclosureOn, saveEnding, standingExceptions } from './exception.store';

type Word = { readonly on: string; readonly cause: Cause };

/** Tells and saves that an exception ended, at its own level, and answers the person's version after it. */
export const saveEnded = async (
  tx: Tx,
  journal: Journal,
  person: Person,
  ending: ExceptionEnding,
  { on, cause, note = null }: Word & { readonly note?: string | null },
): Promise<number> => {
  const version = await journal.append(tx, personStreamAt(person, ending.next.accessLevel, on), ending.events, cause);
  await saveEnding(tx, ending, note, cause.at);
  if (ending.closed) await saveDisclosure(tx, ending.closed);
  return version;
};

type By = { readonly receiver?: string; readonly seesProtected: boolean };

type StandingEnding = {
  readonly ending: ExceptionEnding;
  /** What stands on the exception as it is before. */
  readonly disclosure: Disclosure | undefined;
  readonly isSeen: boolean;
};

/** What ends of the exceptions of a person that are asked for or in force, to one receiver or to all, and whether who says so may know of each. */
export const standingEndings = async (
  tx: Tx,
  personId: string,
  endedFor: Extract<ExceptionEndedFor, 'her-word' | 'in-error'>,
  { receiver, seesProtected }: By,
): Promise<StandingEnding[]> => {
  const endings: StandingEnding[] = [];
  for (const { exception, isHolders } of await standingExceptions(tx, personId)) {
    if (receiver !== undefined && exception.receiver !== receiver) continue;
    if (endedFor === 'her-word' && !endsByHerWord(exception)) continue;
    const disclosure = await disclosureOn(tx, exception);
    const ending = endException(exception, disclosure, endedFor);
    const isSeen = exception.accessLevel !== 'protected' || isHolders || seesProtected;
    if (ending) endings.push({ ending, disclosure, isSeen });
  }
  return endings;
};

/**
 * Ends the exceptions of a person that are asked for or in force, to one receiver or to all, by her word, which a legal obligation outlasts, or because the
 * person was entered in error. What the caller does not hold is told without an actor. Answers the person's version after it.
 */
export const endStanding = async (
  tx: Tx,
  journal: Journal,
  person: Person,
  endedFor: Extract<ExceptionEndedFor, 'her-word' | 'in-error'>,
  { on, cause: causedBy, ...by }: Word & By,
): Promise<number> => {
  let { version } = person;
  const word = { on, cause: causedBy };
  for (const { ending, isSeen } of await standingEndings(tx, person.id, endedFor, by)) {
    const cause = isSeen ? word.cause : { ...word.cause, actor: null };
    version = await saveEnded(tx, journal, { ...person, version }, ending, { ...word, cause });
  }
  return version;
};

/** Ends by her word those of the records that are one with a person's, who is locked. */
export const endStandingElsewhere = async (
  tx: Tx,
  journal: Journal,
  personId: string,
  word: Word & By,
): Promise<void> => {
  for (const id of await othersInWhole(tx, personId)) {
    const other = await loadRecord(tx, id);
    if (!other) continue;
    const version = await endStanding(tx, journal, other, 'her-word', word);
    if (version !== other.version) await savePersonVersion(tx, id, version);
  }
};
