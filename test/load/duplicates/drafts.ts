import type { PartialDate } from '@mrc/contracts';
import { plainName } from '@mrc/reference';
import type { Culture, Script } from './name-stock';
import type { Person } from './people';
import { drawn, type Random } from './random';
import { wordOf, type Hand } from './writing';

/** What a clerk writes of a person, before it is a record. */
export type Draft = {
  readonly person: Person;
  hand: Hand;
  words: { part: 'family' | 'given' | 'middle' | 'father'; text: string }[];
  birth: PartialDate;
  sex: string;
  nationality: string | null;
  phone: string | null;
  /** Whether the family name has the ending of custom and not of offices. */
  custom: boolean;
};

const hands: Readonly<Record<Culture, readonly (readonly [Script, number])[]>> = {
  tajik: [['cyrillic', 0.65], ['latin', 0.3], ['arabic', 0.05]],
  uzbek: [['latin', 0.5], ['cyrillic', 0.5]],
  kyrgyz: [['cyrillic', 0.7], ['latin', 0.3]],
  kazakh: [['cyrillic', 0.7], ['latin', 0.3]],
  afghan: [['arabic', 0.55], ['latin', 0.3], ['cyrillic', 0.15]],
  nepali: [['devanagari', 0.5], ['latin', 0.5]],
  bengali: [['bangla', 0.5], ['latin', 0.5]],
}; // prettier-ignore

export const scriptsOf = (culture: Culture): Script[] => hands[culture].map(([script]) => script);

const endings = {
  cyrillic: { family: ['ов', 'ова'], father: ['ович', 'овна'], custom: ['зода', 'зода'], son: [' уулу', ' кызы'] },
  latin: { family: ['ov', 'ova'], father: ['ovich', 'ovna'], custom: ['zoda', 'zoda'], son: [' uulu', ' kyzy'] },
  arabic: { family: ['اف', 'اوا'], father: ['ویچ', 'ونا'], custom: ['زاده', 'زاده'], son: ['', ''] },
} as const;
const hasEnding = /(?:ov|ova|ev|eva|zoda|zade|in|ina|uulu|kyzy|i)$/;
const ended = (text: string, ending: string): string => {
  const stem = /^[оoе]/u.test(ending) ? text.replace(/[аоуияӣӯaoui]$/u, '') : text;
  return stem + ending;
};

const withEndings: readonly Culture[] = ['tajik', 'uzbek', 'kyrgyz', 'kazakh'];

const partAs = (draft: Draft, part: 'family' | 'father', random: Random): string => {
  const { person, hand, custom } = draft;
  const atom = person[part];
  if (!atom) return '';
  const text = wordOf(atom, hand, random);
  if (hand.script === 'devanagari' || hand.script === 'bangla') return text;
  if (!withEndings.includes(person.culture)) return text;
  if (part === 'family' && hasEnding.test(plainName(text))) return text;
  const at = person.woman ? 1 : 0;
  const own = endings[hand.script];
  if (custom && part === 'family')
    return person.culture === 'kyrgyz' ? text + own.son[at] : ended(text, own.custom[at]);
  return ended(text, own[part][at]);
};

/** Writes the name of a draft as its clerk does, all words anew. */
export const writeName = (draft: Draft, random: Random): void => {
  const { person, hand } = draft;
  draft.words = [
    { part: 'family' as const, text: partAs(draft, 'family', random) },
    { part: 'given' as const, text: wordOf(person.given, hand, random) },
    ...(person.middle ? [{ part: 'middle' as const, text: wordOf(person.middle, hand, random) }] : []),
    ...(person.father ? [{ part: 'father' as const, text: partAs(draft, 'father', random) }] : []),
  ];
  if (!person.father) draft.words.push(draft.words.splice(0, 1)[0] ?? { part: 'family', text: '' });
};

/** A draft without errors in the script that is usual for its person. */
export const draftOf = (person: Person, random: Random): Draft => {
  const script = drawn(random, hands[person.culture]);
  const { birth, yearOnly, woman, nationality, phone } = person;
  const draft: Draft = {
    person,
    hand: { script, usual: true, russian: script === 'cyrillic' && random() < 0.4 },
    words: [],
    birth: yearOnly ? { ...birth, month: 1, day: 1 } : birth,
    sex: woman ? 'female' : 'male',
    nationality: random() < 0.05 ? null : nationality,
    phone,
    custom: false,
  };
  writeName(draft, random);
  return draft;
};
