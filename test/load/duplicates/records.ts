import type { ComparedPerson } from '../../../services/registration/src/duplicate/compare-records';
import { draftOf, type Draft } from './drafts';
import type { Script } from './name-stock';
import { peopleOf, shareOfError, type Names } from './people';
import { drawn, randomFrom, type Random } from './random';
import { errors } from './record-errors';
import { wordOf, type Hand } from './writing';

/** A record with the person it is of, which only the score looks at. */
export type Labelled = { readonly id: string; readonly cluster: string };

/** A record of somebody made up: how it is written, and as whom she looks who is somebody else. */
type MadeUp = ComparedPerson & Labelled & { readonly written: Script; readonly lookalike: string | null };

const mostErrors = 3;

const spoil = (draft: Draft, random: Random): void => {
  const all = Object.entries(errors);
  const had = all.filter(([code]) => random() < shareOfError(code)).map(([code]) => code);
  const codes =
    had.length > 0
      ? had
      : [
          drawn(
            random,
            all.map(([code]) => [code, shareOfError(code)] as const),
          ),
        ];
  for (const code of codes.slice(0, mostErrors)) errors[code]?.(draft, random);
};

const clusterSizes = [[0, 0.84], [1, 0.12], [2, 0.03], [3, 0.01]] as const; // prettier-ignore
const withLatinLine = 0.1;

const recordOf = (draft: Draft, random: Random): ComparedPerson & { readonly written: Script } => {
  const { words, birth, sex, nationality, phone, hand, person } = draft;
  const latin: Hand = { script: 'latin', usual: true, russian: false };
  const hasLine = hand.script !== 'latin' && random() < withLatinLine;
  const line = [person.given, person.family].map((atom) => wordOf(atom, latin, random)).join(' ');
  return {
    script: words.map(({ text }) => text).join(' '),
    latin: hasLine ? line : null,
    birth,
    sex,
    nationality,
    phone,
    written: hand.script,
  };
};

/** Records of so many people, of whom 16 in a hundred have more than one: one seed, the same records. */
export const madeUpRecords = (people: number, names: Names, seed: number): MadeUp[] => {
  const random = randomFrom(seed);
  return peopleOf(people, names, random).flatMap((person, at) => {
    const more = drawn(random, clusterSizes);
    return Array.from({ length: 1 + more }, (_, copy) => {
      const draft = draftOf(person, random);
      if (copy > 0) spoil(draft, random);
      return {
        id: `${seed}-${at}-${copy}`,
        cluster: `${seed}-${at}`,
        ...recordOf(draft, random),
        lookalike: person.lookalike,
      };
    });
  });
};
