import { can, whoMay } from '@mrc/access';
import { findPersons as contract, refusal, type CallInput, type CallOutput } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { contactsNumbered } from '../contact/contact.queries';
import { deskOf } from '../desk';
import { personPermissions } from '../person/person.permissions';
import { candidatesBy, type Candidate } from './candidates.queries';
import { phoneKey, plainName, registerKeysOf, soundsOf } from './match-keys';
import { insertSearch, searchesPausedUntil } from './search.store';

type Input = CallInput<typeof contract>;
type Found = CallOutput<typeof contract>['found'][number];

const card = /^(MRC)?([2-9A-HJKMNP-TV-Z]{6})$/;
const contact = /^C([2-9A-HJKMNP-TV-Z]{6})$/;

const withoutGaps = (terms: string): string => terms.toUpperCase().replaceAll(/[\s-]/g, '');

/** A contact's number however it is typed: "c k59dv6", "C-K59DV6". */
const contactNumberIn = (terms: string): string | undefined => {
  const code = contact.exec(withoutGaps(terms))?.[1];
  return code === undefined ? undefined : `C-${code}`;
};

/** A card's number however it is typed: "mrc 7kq4p2", "MRC7KQ4P2", or the last six alone where letters and digits say that it is nothing else. */
const cardIn = (terms: string): string | undefined => {
  if (!/^[\sA-Za-z0-9-]+$/.test(terms)) return undefined;
  const [, prefix, code = ''] = card.exec(withoutGaps(terms)) ?? [];
  return code !== '' && (prefix !== undefined || /\d.*[A-Z]|[A-Z].*\d/.test(code)) ? `MRC-${code}` : undefined;
};
const mostShown = 10;

type Asked = {
  readonly kind: 'name' | 'phone' | 'card';
  readonly keys: readonly string[];
  readonly registerKeys: readonly string[];
  readonly exact: boolean;
};

/** What is asked where only a contact's number was typed. */
const nobody: Asked = { kind: 'card', keys: [], registerKeys: [], exact: true };

/** Finds people of the own register: by name in the own centre, in the whole register by a word and one more fact, a number or a card. */
export const findPersons = query(
  contract,
  whoMay(personPermissions, 'find'),
  async (tx, input, { platform, call, actor, at }) => {
    const desk = deskOf(platform, call);
    if (!desk) return refused(refusal('NOT_ALLOWED', {}));
    const contactNumber = contactNumberIn(input.terms);
    const isWord = contactNumber === undefined || !/\d/.test(contactNumber);
    const asked = (isWord ? askedFor(input.terms, desk.jurisdiction) : undefined) ?? (contactNumber && nobody);
    if (!asked) return refused(refusal('SEARCH_NEEDS_MORE', {}));
    const oneMoreFact = input.birthYear !== null || input.nationality !== null;
    const wholeRegister = asked.exact || (oneMoreFact && asked.registerKeys.length > 0);
    const until = await searchesPausedUntil(tx, actor.staffId, at);
    if (until) return refused(refusal('TOO_MANY_SEARCHES', { until: until.toISOString() }));
    const candidates = await candidatesBy(tx, {
      ...asked,
      controller: desk.controller,
      centre: desk.centre,
      year: input.birthYear,
      nationality: input.nationality,
    });
    const found = candidates
      .filter((candidate) => can(personPermissions, 'find', actor, candidate))
      .map((candidate) => describe(candidate, input, asked))
      .sort(
        (a, b) =>
          b.reasons.length - a.reasons.length || Number(b.strength === 'likely') - Number(a.strength === 'likely'),
      )
      .slice(0, mostShown);
    const terms = platform.digestOf('search', [desk.controller, plainName(input.terms)]);
    const contacts = contactNumber === undefined ? [] : await contactsNumbered(tx, contactNumber, actor);
    const { staffId } = actor;
    const count = found.length + contacts.length;
    await insertSearch(tx, { ...desk, staffId, terms, wholeRegister, found: count, at });
    return ok({ found, contacts, searchedRegister: wholeRegister });
  },
);

const askedFor = (terms: string, jurisdiction: string): Asked | undefined => {
  const code = cardIn(terms);
  if (code !== undefined) return { kind: 'card', keys: [code], registerKeys: [code], exact: true };
  if (/^[+\d][\d\s()-]{5,}$/.test(terms)) {
    const number = parsePhoneNumberFromString(terms, countryOf(jurisdiction));
    if (!number) return undefined;
    const keys = [phoneKey(number.number)];
    return { kind: 'phone', keys, registerKeys: keys, exact: true };
  }
  const sounds = soundsOf(terms).filter((sound) => sound.length > 1);
  return sounds.length > 0
    ? { kind: 'name', keys: sounds, registerKeys: registerKeysOf(terms), exact: false }
    : undefined;
};

const countryOf = (jurisdiction: string) =>
  (['TJ', 'KG', 'KZ', 'RU', 'UZ', 'AM', 'NP', 'PH'] as const).find((country) => country === jurisdiction) ?? 'TJ';

const describe = (person: Candidate, input: Input, asked: Asked): Found => {
  const sameName = [person.script, person.latin].some((name) => plainName(name) === plainName(input.terms));
  const years =
    input.birthYear === null || person.birth.year === undefined ? null : Math.abs(person.birth.year - input.birthYear);
  const reasons: Found['reasons'] = [];
  if (asked.kind === 'card') reasons.push('same-card');
  if (asked.kind === 'phone') reasons.push('same-phone');
  if (asked.kind === 'name') reasons.push(sameName ? 'same-name' : 'alike-name');
  if (years === 0) reasons.push('same-birth-year');
  if (years !== null && years > 0) reasons.push('near-birth-year');
  if (input.nationality !== null && input.nationality === person.nationality) reasons.push('same-nationality');
  return {
    id: person.id,
    reference: person.reference,
    name: { script: person.script, latin: person.latin },
    birthYear: person.birth.year ?? null,
    nationality: person.nationality,
    centreId: person.centre,
    phoneEnding: person.phone ? person.phone.slice(-2) : null,
    strength: asked.exact || years === 0 ? 'likely' : 'possible',
    reasons,
  };
};
