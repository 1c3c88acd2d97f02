import type { PartialDate } from '@mrc/contracts';
import { scriptsOf, writeName, type Draft } from './drafts';
import { stocks } from './name-stock';
import { newPhone, type Day } from './people';
import { pickOf, skewed, type Random } from './random';

type Change = (draft: Draft, random: Random) => void;

const typed = (random: Random, text: string): string => {
  const at = 1 + Math.floor(random() * Math.max(text.length - 2, 1));
  const letter = text[Math.floor(random() * text.length)] ?? '';
  return pickOf(random, [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + letter + text.slice(at + 1),
    text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
  ]);
};

const dated =
  (change: (birth: Day, random: Random) => PartialDate): Change =>
  (draft, random) => {
    const { precision, year, month, day } = draft.birth;
    if (year !== undefined && month !== undefined && day !== undefined)
      draft.birth = change({ precision, year, month, day }, random);
  };

const ofPart = (draft: Draft, part: string, change: (text: string) => string): void => {
  draft.words = draft.words.map((word) => (word.part === part ? { ...word, text: change(word.text) } : word));
};

const titles: Readonly<Record<string, readonly string[]>> = {
  latin: ['Haji', 'Mr', 'Mst', 'Sheikh'],
  cyrillic: ['Ҳоҷӣ', 'Мулло'],
  arabic: ['حاجی'],
  devanagari: ['श्री'],
  bangla: ['মোছাঃ', 'মোঃ'],
};

/** What each error does to a draft, of those that a register of names, births, sexes, nationalities and phones can have. */
export const errors: Readonly<Record<string, Change>> = {
  E01: (draft, random) => {
    const script = pickOf(
      random,
      scriptsOf(draft.person.culture).filter((one) => one !== draft.hand.script),
    );
    draft.hand = { script, usual: random() < 0.5, russian: script === 'cyrillic' && random() < 0.5 };
    writeName(draft, random);
  },
  E02: (draft, random) => {
    draft.hand = { ...draft.hand, usual: false };
    writeName(draft, random);
  },
  E03: (draft, random) => {
    draft.custom = true;
    writeName(draft, random);
  },
  E04: (draft) => {
    const without = draft.words.filter(({ part }) => part !== 'father' && part !== 'middle');
    draft.words = without.length < draft.words.length ? without : draft.words.toReversed();
  },
  E05: (draft) => {
    const [first, second, ...rest] = draft.words;
    if (first && second) draft.words = [second, first, ...rest];
  },
  E06: (draft, random) => {
    const { person } = draft;
    if (!person.woman) return;
    const married: Draft = { ...draft, person: { ...person, family: skewed(random, stocks[person.culture].family) } };
    writeName(married, random);
    draft.words = married.words;
  },
  E07: (draft, random) => {
    const at = draft.words.findIndex(({ part }) => part === 'given');
    const [word, next] = [draft.words[at], draft.words[at + 1]];
    if (!word) return;
    const half = Math.ceil(word.text.length / 2);
    const { text } = word;
    if (next?.part === 'middle' && random() < 0.7)
      draft.words.splice(at, 2, { ...word, text: text + next.text.toLowerCase() });
    else if (text.length > 5)
      draft.words.splice(at, 1, { ...word, text: `${text.slice(0, half)} ${text.slice(half)}` });
  },
  E08: (draft, random) =>
    ofPart(draft, draft.words[0]?.part ?? '', (text) => `${pickOf(random, titles[draft.hand.script] ?? [])} ${text}`),
  E09: (draft, random) => ofPart(draft, pickOf(random, draft.words).part, (text) => typed(random, text)),
  E10: (draft) => ofPart(draft, draft.words[0]?.part ?? '', (text) => (text.length > 6 ? text.slice(0, -1) : text)),
  E11: (draft) => ofPart(draft, 'given', (text) => (text.length > 6 ? text.slice(0, -3) : text)),
  E12: dated(({ day, month, ...birth }) =>
    day < 13 ? { ...birth, day: month, month: day } : { ...birth, day, month },
  ),
  E13: dated((birth) => ({ ...birth, month: 1, day: 1 })),
  E14: (draft, random) => {
    if (draft.person.culture === 'nepali')
      dated(({ year, ...birth }) => ({ ...birth, year: year + 57 }))(draft, random);
  },
  E15: dated((birth, random) => ({ ...birth, year: birth.year + pickOf(random, [-3, -2, -1, 1, 2, 3]) })),
  E16: (draft) => {
    draft.birth = { precision: 'unknown' };
  },
  E17: (draft) => {
    draft.sex = draft.sex === 'female' ? 'male' : 'female';
  },
  E18: (draft) => {
    draft.nationality = 'RU';
  },
  E22: (draft, random) => {
    draft.phone = newPhone(random);
  },
  E29: (draft) => {
    const { year } = draft.birth;
    draft.birth = year === undefined ? { precision: 'unknown' } : { precision: 'year', year };
    draft.phone = null;
    draft.nationality = null;
  },
};
