import { setTimeout as sleep } from 'node:timers/promises';
import { can, whoMay } from '@mrc/access';
import {
  findPersons as contract,
  invalidInput,
  refusal,
  type CallInput,
  type CallOutput,
  type Refusal,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { plainName, type NameWord } from '@mrc/reference';
import { answer, type Reading } from '@mrc/service-kit';
import { contactsNumbered } from '../contact/contact.queries';
import { deskOf, type Desk } from '../desk';
import { digestsSought, looksLikeDocument } from '../person/document-number';
import { inLatin } from '../person/look-alikes';
import { personPermissions } from '../person/person.permissions';
import { sightBy } from '../person/person.sight';
import { looksLikeNumber, readNumber } from '../person/phone-number';
import { candidatesBy, endingOf, phoneEndingsOf, readInOrder, type Candidate } from './candidates.queries';
import { holdersOf, type DocumentSought } from './holders.queries';
import { keptOnes, type Met } from './kept-candidates.queries';
import { phoneKey } from './match-keys';
import { namesFound, type NameSought } from './names-found';
import { isSameName, wordsMet } from './ranking';
import { insertSearch, noteRate, searchRate, searchWait } from './search.store';
import { readingsOf } from './sounds';

type Input = CallInput<typeof contract>;
type Found = CallOutput<typeof contract>['found'][number];

const card = /^(MRC)?([2-9A-HJKMNP-TV-Z]{6})$/;
const contact = /^C([2-9A-HJKMNP-TV-Z]{6})$/;

/** Capitals without gaps and dashes, Latin where a Cyrillic letter looks the same. */
const asCode = (terms: string): string =>
  inLatin(
    terms
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[\s\p{Pd}]/gu, ''),
  );

/** A contact's number however it is typed: "c k59dv6", "C-K59DV6". */
const contactNumberIn = (terms: string): string | undefined => {
  const code = contact.exec(asCode(terms))?.[1];
  return code === undefined ? undefined : `C-${code}`;
};

/** A card's number however it is typed: "mrc 7kq4p2", "MRC7KQ4P2", or the last six alone where letters and digits say that it is nothing else. */
const cardIn = (terms: string): string | undefined => {
  const [, prefix, code = ''] = card.exec(asCode(terms)) ?? [];
  return code !== '' && (prefix !== undefined || /\d.*[A-Z]|[A-Z].*\d/.test(code)) ? `MRC-${code}` : undefined;
};
const mostShown = 10;
/** Milliseconds of a call's time that waiting leaves to answer in. */
const toAnswer = 250;

type Asked =
  | { readonly kind: 'name'; readonly readings: readonly (readonly NameWord[])[] }
  | { readonly kind: 'card'; readonly keys: readonly string[] }
  | { readonly kind: 'phone'; readonly keys: readonly string[]; readonly number: string };

/** What is asked where only the number of a contact or a document was typed. */
const nobody: Asked = { kind: 'card', keys: [] };

/**
 * Finds people of the own register: by name in the own centre, in the whole register by a word and one more fact, a phone, a card or the whole number of a document. Who
 * searches more than is usual waits for the answer, and no connection waits with them.
 */
export const findPersons = answer(contract, whoMay(personPermissions, 'find'), async (input, asking) => {
  const { platform, call } = asking;
  const desk = deskOf(platform, call);
  if (!desk) return refused(refusal('NOT_ALLOWED', {}));
  const contactNumber = contactNumberIn(input.terms);
  const isWord = contactNumber === undefined || !/\d/.test(contactNumber);
  const documents = digestsSought(platform, desk.controller, input.terms);
  const { asked, otherwise } = isWord
    ? askedFor(input.terms, desk.jurisdiction, documents.length > 0)
    : { asked: undefined, otherwise: undefined };
  if (!asked && otherwise && documents.length === 0 && contactNumber === undefined) return otherwise;
  const searching = {
    ...asking,
    at: platform.clock.now(),
    desk,
    input,
    asked: asked ?? nobody,
    documents,
    contactNumber,
  };
  const { answer: found, rate } = await platform.query(call, (tx) => search(tx, searching));
  await sleep(Math.min(searchWait(rate), call.deadline - performance.now() - toAnswer));
  return otherwise && found.found.length + found.contacts.length === 0 ? otherwise : ok(found);
});

type Searching = Reading & {
  readonly desk: Desk;
  readonly input: Input;
  readonly asked: Asked;
  /** By what a document of this number is found; nothing where what was typed is none. */
  readonly documents: readonly DocumentSought[];
  readonly contactNumber: string | undefined;
};

const search = async (tx: Tx, { platform, actor, at, desk, input, asked, documents, contactNumber }: Searching) => {
  const { controller, centre } = desk;
  const sight = sightBy(personPermissions, ['find'], actor);
  const sought = { controller, centre, year: input.birthYear, nationality: input.nationality, sight };
  const [, answered] = await Promise.all([readInOrder(tx), answeredTo(tx, asked, input.terms, sought)]);
  const holders = await holdersOf(tx, { ...sought, documents });
  const met = await keptOnes(tx, [...holders, ...answered.candidates]);
  const holds = new Set(holders.map(({ id }) => id));
  const visible = met.filter(({ person }) => can(personPermissions, 'find', actor, person));
  const shown = visible.slice(0, mostShown);
  const endings = await endingsOf(tx, shown, asked);
  const found = shown.map((one) => ({
    ...describe(one, input, { ...asked, holds: holds.has(one.by.id) }),
    phoneEnding: endings.get(one.person.id) ?? null,
  }));
  const terms = platform.digestOf('search', [controller, plainName(input.terms)]);
  const contacts = contactNumber === undefined ? [] : await contactsNumbered(tx, contactNumber, actor);
  const { staffId } = actor;
  const { wholeRegister } = answered;
  const rate = await searchRate(tx, staffId, at);
  await insertSearch(tx, { ...desk, staffId, terms, wholeRegister, found: found.length + contacts.length, at });
  await noteRate(tx, { controller, centre, staffId, at, rate }, desk.today);
  return { answer: { found, contacts, more: visible.length > mostShown, searchedRegister: wholeRegister }, rate };
};

/** The last digits that are shown of each: of the number that was typed, which may be that of another way than the phone, or else of their phone. */
const endingsOf = async (tx: Tx, shown: readonly Met[], asked: Asked): Promise<ReadonlyMap<string, string>> => {
  const ids = shown.map(({ person }) => person.id);
  return asked.kind === 'phone' ? new Map(ids.map((id) => [id, endingOf(asked.number)])) : phoneEndingsOf(tx, ids);
};

/** Whom what was asked leads to, and whether the whole register was searched for it. */
const answeredTo = async (tx: Tx, asked: Asked, terms: string, sought: Omit<NameSought, 'terms' | 'readings'>) =>
  asked.kind === 'name'
    ? namesFound(tx, { ...sought, terms, readings: asked.readings }, mostShown)
    : {
        candidates: await candidatesBy(tx, { ...sought, ...asked, registerKeys: asked.keys, exact: true }),
        wholeRegister: true,
      };

type Refused = ReturnType<typeof invalidInput> | { readonly ok: false; readonly refusal: Refusal<'SEARCH_NEEDS_MORE'> };

/** What is asked besides the number of a document, and what is refused where nobody is found by that either. */
type Meant = { readonly asked: Asked | undefined; readonly otherwise: Refused | undefined };

const meant = (asked: Asked): Meant => ({ asked, otherwise: undefined });
const orElse = (otherwise: Refused | undefined): Meant => ({ asked: undefined, otherwise });

const askedFor = (terms: string, jurisdiction: string, mayBeDocument: boolean): Meant => {
  const code = cardIn(terms);
  if (code !== undefined) return meant({ kind: 'card', keys: [code] });
  if (mayBeDocument && /\p{L}/u.test(terms) && looksLikeDocument(terms)) return orElse(undefined);
  if (looksLikeNumber(terms)) {
    const number = readNumber(terms, jurisdiction);
    if (number.kind === 'number') return meant({ kind: 'phone', keys: [phoneKey(number.e164)], number: number.e164 });
    const isNeither = mayBeDocument && number.problem === 'not-a-phone-number';
    return orElse(invalidInput('terms', isNeither ? 'neither-document-nor-phone' : number.problem));
  }
  const readings = readingsOf(terms);
  return readings.length > 0 ? meant({ kind: 'name', readings }) : orElse(refused(refusal('SEARCH_NEEDS_MORE', {})));
};

/** By which name somebody was found: that of their record, which is the typed one or like it, or another that is the typed one, or that alone is like it. */
const nameReason = (by: Candidate, terms: string): Found['reasons'][number] => {
  if (isSameName(by, terms)) return 'same-name';
  const isOther = by.otherNames.some((name) => isSameName(name, terms));
  return isOther || wordsMet(by, readingsOf(terms)) === undefined ? 'other-name' : 'alike-name';
};

const describe = (
  { person, by }: Met,
  input: Input,
  { kind, holds }: { readonly kind: Asked['kind']; readonly holds: boolean },
): Omit<Found, 'phoneEnding'> => {
  const years =
    input.birthYear === null || by.birth.year === undefined ? null : Math.abs(by.birth.year - input.birthYear);
  const reasons: Found['reasons'] = [];
  if (holds) reasons.push('same-document');
  if (kind === 'card' && !holds) reasons.push('same-card');
  if (kind === 'phone' && !holds) reasons.push('same-phone');
  if (kind === 'name' && !holds) reasons.push(nameReason(by, input.terms));
  if (years === 0) reasons.push('same-birth-year');
  if (years !== null && years > 0) reasons.push('near-birth-year');
  if (input.nationality !== null && input.nationality === by.nationality) reasons.push('same-nationality');
  return {
    id: person.id,
    reference: person.reference,
    name: { script: person.script, latin: person.latin },
    birthYear: person.birth.year ?? null,
    nationality: person.nationality,
    centreId: person.centre,
    strength: holds || kind !== 'name' || years === 0 ? 'likely' : 'possible',
    reasons,
  };
};
