import type { PartialDate } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newId, refused } from '@mrc/kernel';
import type { Asking } from '@mrc/service-kit';
import { isInForce } from '../consent/consent';
import { readerOf } from '../consent/consent.sight';
import { lastWordOnCare } from '../consent/consent.store';
import { endWhatGuardiansSaid } from '../consent/end-as-due';
import { changedViews } from '../disclosure/changed-views';
import { movedMeanwhile } from '../person/changes';
import { changed, changesIn, correct, type Changes, type Recorded } from '../person/correction';
import { wayProblem } from '../person/contact-way';
import { contactWaysOf } from '../person/contact-way.store';
import { documentPaths, documentProblem } from '../person/document';
import { numberKeysIn } from '../person/document-number';
import { documentsOf } from '../person/document.store';
import { corridorOf, episodeProblem, withEpisode, type Journey } from '../person/journey';
import { journeyOf } from '../person/journey.store';
import { otherNameProblem } from '../person/other-name';
import { otherNamesOf } from '../person/other-name.store';
import { bornOn, isAdultOn, protectWhoIsAlone, type Person, type Yes } from '../person/person';
import { protectedWith, personStream, savePersonVersion, saveProtection } from '../person/person.store';
import { outOfOrder } from '../person/recorded-parts';
import { getRecorded, ofWhich, saveRecorded, type Belongings } from '../person/recorded.store';
import { replaceMatchKeys } from '../search/match-keys.store';

/** What is recorded of a person, and what there may be several of as it stands. */
type Standing = Belongings & { readonly stands: Recorded };

/** A correction that applies: of whom, what is recorded of them, what changes, and who asked for it. */
export type Applying = Standing & {
  readonly person: Person;
  readonly changes: Changes;
  readonly askedBy: string;
  /** Whether a second person says that it is right. */
  readonly confirmed: boolean;
};

/** The changes with the migration that they are of by its id: where none is said the first of the journey, or a new one. */
export const namingEpisode = (changes: Changes, journey: Journey): Changes => {
  const { episode } = changes;
  if (!episode || episode.episodeId) return changes;
  return { ...changes, episode: { ...episode, episodeId: journey[0]?.id ?? newId() } };
};

/** The journey once these changes are made. */
const travelled = (journey: Journey, { episode }: Changes): Journey =>
  episode?.episodeId ? withEpisode(journey, episode.episodeId, episode.to) : journey;

/** A birth or a migration that is put right is in order with all others, as they stand or as they are put right too. */
const daysOutOfOrder = ({ stands, journey }: Pick<Standing, 'stands' | 'journey'>, changes: Changes, path?: string) => {
  const { birth } = changed(stands, changes);
  const next = travelled(journey, changes);
  const at = (field: string) => path ?? field;
  const own = changes.episode?.episodeId;
  const ofEpisode = { from: at('episode.to.from'), to: at('episode.to.to'), stage: at('episode.to.stage') };
  const wrong = own && episodeProblem({ birth, journey: next, id: own }, ofEpisode);
  if (wrong || !changes.birth) return wrong || undefined;
  const ofBirth = { from: at('birth.to'), to: at('birth.to') };
  return next.map((episode) => outOfOrder({ birth, episode }, ofBirth)).find((problem) => problem);
};

/**
 * The refusal of changes that cannot apply to what is recorded: it holds something else by now, or an order of days would be wrong. `path` is where in the
 * input that stands; without it at the fields.
 */
export const cannotApply = (standing: Standing, changes: Changes, path?: string) => {
  const moved = movedMeanwhile(standing.stands, changesIn(changes));
  if (moved) return refused(moved);
  return (
    daysOutOfOrder(standing, changes, path) ??
    documentOutOfOrder(standing, changes, path) ??
    wayOutOfOrder(standing, changes, path) ??
    nameOutOfOrder(standing, changes, path)
  );
};

/** A document that is put right does not contradict itself, and is not another that is recorded. */
const documentOutOfOrder = ({ documents }: Standing, { document }: Changes, path?: string) =>
  document?.to
    ? documentProblem(
        document.to,
        documents.filter(({ id }) => id !== document.documentId),
        path === undefined ? documentPaths('document.to') : documentPaths(path, true),
      )
    : undefined;

/** A way to be reached that is put right is not another that is used, and not preferred beside another. */
const wayOutOfOrder = ({ ways }: Standing, { contactWay }: Changes, path?: string) =>
  contactWay?.to
    ? wayProblem(
        contactWay.to,
        ways.filter(({ id }) => id !== contactWay.entryId),
        (field) => path ?? `contactWay.to.${field}`,
      )
    : undefined;

/** A further name that is put right is not another name that is recorded. */
const nameOutOfOrder = ({ stands, otherNames }: Standing, { name, otherName }: Changes, path?: string) => {
  if (!otherName?.to) return undefined;
  const others = otherNames.filter(({ id }) => id !== otherName.entryId);
  const names = [name?.to ?? stands.name, ...others.map((one) => one.name)];
  return otherNameProblem(otherName.to, names, path ?? 'otherName.to.name.script');
};

/** What there may be several of, of a person who is locked, and what is recorded of them as these changes see it. */
export const standingOf = async (tx: Tx, personId: string, changes: Changes): Promise<Standing> => {
  const belongings = {
    journey: await journeyOf(tx, personId),
    documents: await documentsOf(tx, personId),
    ways: await contactWaysOf(tx, personId),
    otherNames: await otherNamesOf(tx, [personId]),
  };
  const named = namingEpisode(changes, belongings.journey);
  return { ...belongings, stands: await getRecorded(tx, personId, belongings, ofWhich(named)) };
};

const yesesToCare = async (tx: Tx, personId: string, today: string): Promise<readonly Yes[]> => {
  const care = await lastWordOnCare(tx, personId);
  return care && isInForce(care, today) ? [{ purpose: 'care', givenBy: care.givenBy }] : [];
};

/** Protects at once who would be a child alone by a birth that is asked for; the birth itself stays as it is. Answers the person after it. */
export const protectAsAsked = async (
  tx: Tx,
  { platform, call, actor }: Asking,
  person: Person,
  birth: PartialDate,
): Promise<Person> => {
  const today = platform.todayOf(call);
  const alone = protectWhoIsAlone(
    bornOn(person, birth, today),
    await yesesToCare(tx, person.id, today),
    await protectedWith(tx, person.id),
    { today, timeZone: actor.timeZone, by: actor.staffId },
  );
  if (!alone) return person;
  const { accessLevel, isCallers } = alone.next;
  const next = { ...person, accessLevel, isCallers };
  const cause = platform.causeOf(call);
  const version = await platform.journal.append(tx, personStream(next, today), alone.events, cause);
  await saveProtection(tx, next, actor.staffId);
  await savePersonVersion(tx, person.id, version);
  return { ...next, version };
};

/** Whether a way to be reached that is put right is, or was, by the number of the phone: an unsafe one takes that from who reads it. */
const isOfPhone = ({ phone }: Recorded, { contactWay }: Changes): boolean =>
  phone !== null && [contactWay?.from, contactWay?.to].some((way) => way?.reachedAt === phone.number);

/** What somebody was found by before something else was recorded. */
const foundBy = ({ name, otherName, phone, contactWay }: Recorded) => ({
  names: otherName ? [name, otherName.name] : [name],
  phones: [phone?.number, contactWay?.reachedAt].filter((number) => number !== undefined),
});

/**
 * Tells and writes a correction that can apply, with all that comes of it, in the transaction that locks the person, and answers the person after it: the keys of search, the protection of a child alone, and the end of what a guardian said for an adult.
 */
export const applyCorrection = async (
  tx: Tx,
  { platform, call, actor }: Asking,
  { person, stands, journey, changes, askedBy, confirmed }: Applying,
): Promise<Person> => {
  const today = platform.todayOf(call);
  const cause = platform.causeOf(call);
  const { next, recorded, events } = correct(person, stands, changes, {
    yeses: await yesesToCare(tx, person.id, today),
    contactIds: await protectedWith(tx, person.id),
    corridor: corridorOf(travelled(journey, changes)),
    at: { today, timeZone: actor.timeZone, by: askedBy },
    confirmed,
  });
  const fields = changesIn(changes).map(({ field }) => field);
  const shown = await changedViews(tx, person.id, isOfPhone(stands, changes) ? [...fields, 'phone'] : fields);
  const told = await platform.journal.append(tx, personStream(next, today), [...events, ...shown], cause);
  if (next.accessLevel !== person.accessLevel) await saveProtection(tx, next, askedBy);
  const word = { on: today, cause, reader: readerOf(actor) };
  const version =
    changes.birth && isAdultOn(next, today)
      ? await endWhatGuardiansSaid(tx, platform.journal, { ...next, version: told }, word)
      : told;
  await saveRecorded(tx, next, {
    was: stands,
    recorded,
    of: ofWhich(changes),
    numberKeys: numberKeysIn(platform, person.controller),
    version,
    agedOn: changes.birth ? today : null,
  });
  const { name, otherName, phone, contactWay, birth, nationality } = changes;
  if (name || otherName || phone || contactWay || birth || nationality)
    await replaceMatchKeys(tx, person.id, { gone: foundBy(stands), named: Boolean(name) });
  return { ...next, version };
};
