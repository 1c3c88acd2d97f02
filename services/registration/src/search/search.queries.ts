import { setTimeout as sleep } from 'node:timers/promises';
import { can, whoMay } from '@mrc/access';
import { findPersons as contract, invalidInput, refusal, type CallInput, type CallOutput } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { plainName, type NameWord } from '@mrc/reference';
import { answer, type Reading } from '@mrc/service-kit';
import { contactsNumbered } from '../contact/contact.queries';
import { deskOf, type Desk } from '../desk';
import { personPermissions } from '../person/person.permissions';
import { looksLikeNumber, readNumber } from '../person/phone-number';
import { candidatesBy, phoneEndingsOf, type Candidate } from './candidates.queries';
import { keptOnes, type Met } from './kept-candidates.queries';
import { phoneKey } from './match-keys';
import { namesFound } from './names-found';
import { isSameName } from './ranking';
import { insertSearch, noteRate, searchRate, searchWait } from './search.store';
import { readingsOf } from './sounds';

type Input = CallInput<typeof contract>;
type Found = CallOutput<typeof contract>['found'][number];

const card = /^(MRC)?([2-9A-HJKMNP-TV-Z]{6})$/;
const contact = /^C([2-9A-HJKMNP-TV-Z]{6})$/;

/** Capitals without gaps and dashes, Latin where a Cyrillic letter looks the same. */
const asCode = (terms: string): string =>
  terms
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll(/[АВЕКМНРСТУХ]/gu, (letter) => 'ABEKMHPCTYX'['АВЕКМНРСТУХ'.indexOf(letter)] ?? letter);

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
  | { readonly kind: 'phone' | 'card'; readonly keys: readonly string[] };

/** What is asked where only a contact's number was typed. */
const nobody: Asked = { kind: 'card', keys: [] };

/**
 * Finds people of the own register: by name in the own centre, in the whole register by a word and one more fact, a number or a card. Who
 * searches more than is usual waits for the answer, and no connection waits with them.
 */
export const findPersons = answer(contract, whoMay(personPermissions, 'find'), async (input, asking) => {
  const { platform, call } = asking;
  const desk = deskOf(platform, call);
  if (!desk) return refused(refusal('NOT_ALLOWED', {}));
  const contactNumber = contactNumberIn(input.terms);
  const isWord = contactNumber === undefined || !/\d/.test(contactNumber);
  const typed = isWord ? askedFor(input.terms, desk.jurisdiction) : undefined;
  if (typed && 'ok' in typed) return typed;
  const asked = typed ?? (contactNumber && nobody);
  if (!asked) return refused(refusal('SEARCH_NEEDS_MORE', {}));
  const searching = { ...asking, at: platform.clock.now(), desk, input, asked, contactNumber };
  const { answer: found, rate } = await platform.query(call, (tx) => search(tx, searching));
  await sleep(Math.min(searchWait(rate), call.deadline - performance.now() - toAnswer));
  return ok(found);
});

type Searching = Reading & {
  readonly desk: Desk;
  readonly input: Input;
  readonly asked: Asked;
  readonly contactNumber: string | undefined;
};

const search = async (tx: Tx, { platform, actor, at, desk, input, asked, contactNumber }: Searching) => {
  const { controller, centre } = desk;
  const sought = { controller, centre, year: input.birthYear, nationality: input.nationality };
  const maySee = (person: Candidate) => can(personPermissions, 'find', actor, person);
  const answered =
    asked.kind === 'name'
      ? await namesFound(tx, { ...sought, terms: input.terms, readings: asked.readings }, mostShown, maySee)
      : {
          candidates: await candidatesBy(tx, { ...sought, ...asked, registerKeys: asked.keys, exact: true }),
          wholeRegister: true,
        };
  const met = await keptOnes(tx, answered.candidates);
  const visible = met.filter(({ person }) => maySee(person));
  const shown = visible.slice(0, mostShown);
  const endings = await phoneEndingsOf(
    tx,
    shown.map(({ person }) => person.id),
  );
  const found = shown.map((one) => ({
    ...describe(one, input, asked),
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

const askedFor = (terms: string, jurisdiction: string): Asked | ReturnType<typeof invalidInput> | undefined => {
  const code = cardIn(terms);
  if (code !== undefined) return { kind: 'card', keys: [code] };
  if (looksLikeNumber(terms)) {
    const number = readNumber(terms, jurisdiction);
    return number.kind === 'number'
      ? { kind: 'phone', keys: [phoneKey(number.e164)] }
      : invalidInput('terms', number.problem);
  }
  const readings = readingsOf(terms);
  return readings.length > 0 ? { kind: 'name', readings } : undefined;
};

const describe = ({ person, by }: Met, input: Input, asked: Asked): Omit<Found, 'phoneEnding'> => {
  const years =
    input.birthYear === null || by.birth.year === undefined ? null : Math.abs(by.birth.year - input.birthYear);
  const reasons: Found['reasons'] = [];
  if (asked.kind === 'card') reasons.push('same-card');
  if (asked.kind === 'phone') reasons.push('same-phone');
  if (asked.kind === 'name') reasons.push(isSameName(by, input.terms) ? 'same-name' : 'alike-name');
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
    strength: asked.kind !== 'name' || years === 0 ? 'likely' : 'possible',
    reasons,
  };
};
