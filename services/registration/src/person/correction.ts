import { isProtected } from '@mrc/access';
import {
  correctableField,
  decided,
  personCorrected,
  refusal,
  type AccessLevel,
  type CallInput,
  type ContactWay,
  type CorrectableField,
  type CorrectionReason,
  type CorrectionState,
  type correctPerson as correctPersonCall,
  type DecidedEvent,
  type IdentityDocument,
  type OtherName,
  type ProtectionLiftedBecause,
  type Refusal,
} from '@mrc/contracts';
import { fieldsChanged, right, turned, type Change, type ChangesOf } from './changes';
import type { corridorOf } from './journey';
import { bornOn, protectWhoIsAlone, type Person, type RegisteredAt, type Yes } from './person';
import type { PersonPlace } from './person.permissions';
import { opensUnsafe, type ReachSaid } from './said-unsafe';

/** The name that each field has in a record. */
export const partOf = {
  name: 'name',
  birth: 'birth',
  sex: 'sex',
  nationality: 'nationality',
  relation: 'relation',
  'spoken-languages': 'spokenLanguages',
  'interface-language': 'interfaceLanguage',
  'interpreter-language': 'interpreterLanguage',
  phone: 'phone',
  episode: 'episode',
  document: 'document',
  'contact-way': 'contactWay',
  'other-name': 'otherName',
} as const satisfies Readonly<Record<CorrectableField, keyof CallInput<typeof correctPersonCall>>>;

type Part = (typeof partOf)[CorrectableField];
type Asked = Pick<CallInput<typeof correctPersonCall>, Part>;

/** What is recorded of a person and can be put right; of what there may be several of the one that a change is of. */
export type Recorded = {
  readonly [P in Exclude<Part, 'document' | 'contactWay' | 'otherName'>]: NonNullable<Asked[P]>['to'];
} & {
  readonly document: IdentityDocument | null;
  readonly contactWay: ContactWay | null;
  readonly otherName: OtherName | null;
};

/** Which migration a change is of; the one that the corridor is of where none is said. */
type OfEpisode = { readonly episodeId?: string | null | undefined };

/** Which document a change is of. */
type OfDocument = { readonly documentId: string };

/** Which of several a change is of. */
type OfEntry = { readonly entryId: string };

/** What each part held when it was looked at, and what is right. */
export type Changes = Omit<ChangesOf<Recorded>, 'episode' | 'document' | 'contactWay' | 'otherName'> & {
  readonly episode?: (Change<Recorded['episode']> & OfEpisode) | null | undefined;
  readonly document?: (Change<Recorded['document']> & OfDocument) | null | undefined;
  readonly contactWay?: (Change<Recorded['contactWay']> & OfEntry) | null | undefined;
  readonly otherName?: (Change<Recorded['otherName']> & OfEntry) | null | undefined;
};

/** Why something was put right; a correction that puts another back says so. */
export type CorrectedBecause = CorrectionReason | ProtectionLiftedBecause | 'undone';

/** What becomes of a correction, of whatever record it is. */
export type CorrectionLife = {
  readonly id: string;
  readonly state: CorrectionState;
  readonly askedBy: string;
  /** Who decided on it, where it waited. */
  readonly decidedBy: string | null;
  readonly reviewedBy: string | null;
  readonly undoes: string | null;
  /** How protected the record was when it was written. */
  readonly accessLevel: AccessLevel;
};

/** A correction of a person as decisions see one. */
export type Correction = CorrectionLife & { readonly changes: Changes };

const two = 2;

/** What a correction changes, one field after the other. */
export const changesIn = (changes: Changes) => fieldsChanged(correctableField.options, partOf, changes);

/** The changes that put back what these changed. */
export const reversed = (changes: Changes): Changes => ({
  name: turned(changes.name),
  birth: turned(changes.birth),
  sex: turned(changes.sex),
  nationality: turned(changes.nationality),
  relation: turned(changes.relation),
  spokenLanguages: turned(changes.spokenLanguages),
  interfaceLanguage: turned(changes.interfaceLanguage),
  interpreterLanguage: turned(changes.interpreterLanguage),
  phone: turned(changes.phone),
  episode: changes.episode && { ...changes.episode, ...turned(changes.episode) },
  document: changes.document && { ...changes.document, ...turned(changes.document) },
  contactWay: changes.contactWay && { ...changes.contactWay, ...turned(changes.contactWay) },
  otherName: changes.otherName && { ...changes.otherName, ...turned(changes.otherName) },
});

/** What is recorded once these changes are made. */
export const changed = (recorded: Recorded, changes: Changes): Recorded => ({
  name: right(changes.name, recorded.name),
  birth: right(changes.birth, recorded.birth),
  sex: right(changes.sex, recorded.sex),
  nationality: right(changes.nationality, recorded.nationality),
  relation: right(changes.relation, recorded.relation),
  spokenLanguages: right(changes.spokenLanguages, recorded.spokenLanguages),
  interfaceLanguage: right(changes.interfaceLanguage, recorded.interfaceLanguage),
  interpreterLanguage: right(changes.interpreterLanguage, recorded.interpreterLanguage),
  phone: right(changes.phone, recorded.phone),
  episode: right(changes.episode, recorded.episode),
  document: right(changes.document, recorded.document),
  contactWay: right(changes.contactWay, recorded.contactWay),
  otherName: right(changes.otherName, recorded.otherName),
});

const partedByIdentity = ({ name, birth, sex, nationality, ...rest }: Changes) => ({
  identity: { name, birth, sex, nationality },
  rest,
});

const factsOfIdentity = (changes: Changes) => changesIn(partedByIdentity(changes).identity).map(({ field }) => field);

/** The days at the person's centre, what was corrected after the day of registration and nobody has looked at, the phones that stood before, the latest first, and what was said of all by which they are reached. */
export type Since = ReachSaid & {
  readonly registeredOn: string;
  readonly today: string;
  readonly unlooked: readonly Changes[];
  readonly phonesBefore: readonly Phone[];
};

type Phone = NonNullable<Recorded['phone']>;

/**
 * Whether somebody else must say first that changes are right: after the day of registration two facts of who somebody is change, together or
 * one after the other before anybody looked.
 */
export const awaitsSecondHolder = (
  changes: Changes,
  { registeredOn, today, unlooked }: Pick<Since, 'registeredOn' | 'today' | 'unlooked'>,
): boolean =>
  today > registeredOn &&
  factsOfIdentity(changes).length > 0 &&
  new Set([changes, ...unlooked].flatMap(factsOfIdentity)).size >= two;

/**
 * Whether a phone would be safe by what somebody else than the person says of it, where the one before it was not, or that number was not when it was last
 * there: also where it was taken away in between, or where a further way by that number is not, or was not.
 */
const opensPhone = ({ phone }: Changes, { phonesBefore, saidUnsafe }: Since, because: CorrectedBecause): boolean => {
  const to = phone?.to;
  if (!to || to.safe === 'no' || because === 'told-anew') return false;
  const { from } = phone;
  const stood = from ? [from, ...phonesBefore] : phonesBefore;
  if ([stood[0], stood.find(({ number }) => number === to.number)].some((one) => one?.safe === 'no')) return true;
  const isAsItWas = from?.number === to.number && from.safe === to.safe;
  return !isAsItWas && opensUnsafe({ reachedAt: to.number, safe: to.safe }, saidUnsafe);
};

/**
 * Whether a further way to be reached would be safe by what somebody else than the person says of it, where it was not, or its number is not or was not
 * anywhere else; or would not be of the number of the phone any more, which that keeps from travelling.
 */
const opensWay = ({ contactWay }: Changes, { phones, saidUnsafe }: Since, because: CorrectedBecause): boolean => {
  if (!contactWay?.to || because === 'told-anew') return false;
  const { from, to } = contactWay;
  const isOfSame = from?.reachedAt === to.reachedAt;
  if (from?.safe === 'no') return to.safe !== 'no' || (!isOfSame && phones.includes(from.reachedAt));
  const isAsItWas = isOfSame && from.safe === to.safe;
  return !isAsItWas && opensUnsafe(to, saidUnsafe);
};

/** What of changes applies at once, and what waits for a second person: who somebody is, and a phone or a way to be reached that is safe after all by another word than hers. */
export const parted = (
  changes: Changes,
  since: Since,
  because: CorrectedBecause,
): { readonly atOnce: Changes; readonly waiting: Changes } => {
  const { identity, rest } = partedByIdentity(changes);
  const { phone, contactWay, ...others } = rest;
  const isOpened = opensPhone(changes, since, because);
  const isWayOpened = opensWay(changes, since, because);
  const waits = awaitsSecondHolder(changes, since);
  return {
    atOnce: { ...others, ...(!waits && identity), ...(!isOpened && { phone }), ...(!isWayOpened && { contactWay }) },
    waiting: { ...(waits && identity), ...(isOpened && { phone }), ...(isWayOpened && { contactWay }) },
  };
};

/** What of an undoing applies at once; where a second person had confirmed what it turns back, all of it waits. */
export const partedUndoing = ({ changes, decidedBy }: Correction, since: Since) =>
  decidedBy === null ? parted(reversed(changes), since, 'undone') : { atOnce: {}, waiting: reversed(changes) };

/** What correcting rests on: the yes to care in force, the contacts and the corridor of the person, and who corrects, where and when. */
export type CorrectingOn = {
  readonly yeses: readonly Yes[];
  readonly contactIds: readonly string[];
  readonly corridor: ReturnType<typeof corridorOf>;
  readonly at: RegisteredAt;
  readonly confirmed: boolean;
};

/** What a correction leads to. */
export type Corrected = {
  readonly next: Person;
  readonly recorded: Recorded;
  readonly events: readonly [DecidedEvent, ...DecidedEvent[]];
};

/**
 * Puts right what is recorded, which holds what was corrected and is in the order of days. A birth by which somebody is under 18, or may be, without a parent's
 * or guardian's yes to care protects them at once; nobody becomes less protected by a correction.
 */
export const correct = (
  person: Person,
  stands: Recorded,
  changes: Changes,
  { yeses, contactIds, corridor, at, confirmed }: CorrectingOn,
): Corrected => {
  const recorded = changed(stands, changes);
  const { birth, phone } = recorded;
  const born = changes.birth ? bornOn(person, birth, at.today) : person;
  const corrected = { ...born, phoneSafe: phone?.safe ?? null };
  const alone = changes.birth ? protectWhoIsAlone(corrected, yeses, contactIds, at) : undefined;
  const now = {
    sex: recorded.sex,
    ageBand: corrected.ageBand,
    nationality: recorded.nationality,
    relation: recorded.relation,
    corridor,
    interpreterNeeded: recorded.interpreterLanguage !== null,
  };
  const fields = changesIn(changes).map(({ field }) => field);
  return {
    next: alone?.next ?? corrected,
    recorded,
    events: [decided(personCorrected, { fields, now, from: at.today, confirmed }), ...(alone?.events ?? [])],
  };
};

/** Whether somebody may decide on a correction: it waits, and who asked for it may only take it back. */
export const decideOn = (
  { state, askedBy }: CorrectionLife,
  by: string,
  decision: 'confirm' | 'decline',
): Refusal<'CORRECTION_STATE_FORBIDS' | 'SECOND_HOLDER_NEEDED'> | undefined => {
  if (state !== 'awaits-second-holder') return refusal('CORRECTION_STATE_FORBIDS', { state });
  return by === askedBy && decision === 'confirm' ? refusal('SECOND_HOLDER_NEEDED', {}) : undefined;
};

/** Whether a second person decided on a correction, or looked at it. */
export const isLookedAt = ({ decidedBy, reviewedBy }: Pick<CorrectionLife, 'decidedBy' | 'reviewedBy'>): boolean =>
  decidedBy !== null || reviewedBy !== null;

/** Whether somebody may say that they looked at what applied: nobody did, and they are not who corrected it. */
export const reviewOf = (
  correction: CorrectionLife,
  by: string,
): Refusal<'CORRECTION_STATE_FORBIDS' | 'SECOND_HOLDER_NEEDED'> | undefined => {
  const { state, askedBy } = correction;
  if (state !== 'applied' || isLookedAt(correction)) return refusal('CORRECTION_STATE_FORBIDS', { state });
  return by === askedBy ? refusal('SECOND_HOLDER_NEEDED', {}) : undefined;
};

/** Whether what a correction changed may be put back: it applied. */
export const undoingOf = ({ state }: CorrectionLife): Refusal<'CORRECTION_STATE_FORBIDS'> | undefined =>
  state === 'applied' ? undefined : refusal('CORRECTION_STATE_FORBIDS', { state });

/** What decides who may do what to a correction: as its record, and as protected as that was when it was written; it is also its author's. */
export const placeOfCorrection = (
  record: PersonPlace,
  correction: Pick<CorrectionLife, 'accessLevel' | 'askedBy'>,
  by: string,
): PersonPlace =>
  isProtected(record) || !isProtected(correction)
    ? record
    : { ...record, accessLevel: correction.accessLevel, isCallers: correction.askedBy === by };
