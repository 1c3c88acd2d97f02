import type { Refusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, type Result } from '@mrc/kernel';
import type { Asking } from '@mrc/service-kit';
import { isInForce } from '../consent/consent';
import { readerOf } from '../consent/consent.sight';
import { lastWordOnCare } from '../consent/consent.store';
import { endWhatGuardiansSaid } from '../consent/end-as-due';
import { correct, type Changes, type Recorded } from '../person/correction';
import { isAdultOn, type Person } from '../person/person';
import { contactsOf, personStream, saveProtection } from '../person/person.store';
import { saveRecorded } from '../person/recorded.store';
import { replaceMatchKeys } from '../search/match-keys.store';

/** A correction that applies: of whom, what is recorded of them, what changes, and who asked for it. */
export type Applying = {
  readonly person: Person;
  readonly stands: Recorded;
  readonly changes: Changes;
  readonly askedBy: string;
};

/**
 * Tells and writes a correction with all that comes of it, in the transaction that locks the person, and answers the person's version after
 * it: the keys of search, the protection of a child alone, and the end of what a guardian said for an adult.
 */
export const applyCorrection = async (
  tx: Tx,
  { platform, call, actor }: Asking,
  { person, stands, changes, askedBy }: Applying,
): Promise<Result<number, Refusal<'CHANGED_MEANWHILE'>>> => {
  const today = platform.todayOf(call);
  const cause = platform.causeOf(call);
  const care = await lastWordOnCare(tx, person.id);
  const corrected = correct(person, stands, changes, {
    yeses: care && isInForce(care, today) ? [{ purpose: 'care', givenBy: care.givenBy }] : [],
    contactIds: await contactsOf(tx, person.id),
    at: { today, timeZone: actor.timeZone, by: askedBy },
  });
  if (!corrected.ok) return corrected;
  const { next, recorded, events } = corrected.value;
  const told = await platform.journal.append(tx, personStream(next, today), events, cause);
  if (next.accessLevel !== person.accessLevel) await saveProtection(tx, next, askedBy);
  const word = { on: today, cause, reader: readerOf(actor) };
  const version =
    changes.birth && isAdultOn(next, today)
      ? await endWhatGuardiansSaid(tx, platform.journal, { ...next, version: told }, word)
      : told;
  await saveRecorded(tx, next, { was: stands, recorded, version, agedOn: changes.birth ? today : null });
  if (changes.name || changes.phone || changes.birth || changes.nationality)
    await replaceMatchKeys(tx, person.id, { named: Boolean(changes.name) });
  return ok(version);
};
