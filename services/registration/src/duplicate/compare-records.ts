import type { PartialDate } from '@mrc/contracts';
import type { Agreement } from './agreement';
import { birthLevels, compareBirths } from './compare-births';
import { compareNames, givenLevels, nameLevels, nameOf, type Name, type Shared } from './compare-names';

/** What of a person is compared with another. */
export type ComparedPerson = {
  readonly script: string;
  readonly latin: string | null;
  /** The names that they have besides. */
  readonly otherNames?: readonly { readonly script: string; readonly latin: string | null }[];
  readonly birth: PartialDate;
  readonly sex: string;
  readonly nationality: string | null;
  readonly phone: string | null;
  /** The numbers that they are reached by besides. */
  readonly otherPhones?: readonly string[];
  /** Kind, country and digest of the number of each document, as one text. */
  readonly documents?: readonly string[];
};

const sameOrOther = ['same', 'other'] as const;

/** Every field that is compared, with its levels, the best first. */
export const comparedLevels = {
  name: nameLevels,
  given: givenLevels,
  birth: birthLevels,
  sex: sameOrOther,
  nationality: sameOrOther,
  phone: sameOrOther,
  document: sameOrOther,
} as const;

/** A person made ready to be compared with many. */
export type Comparable = Omit<
  ComparedPerson,
  'script' | 'latin' | 'otherNames' | 'phone' | 'otherPhones' | 'documents'
> & {
  readonly name: Name;
  readonly phones: readonly string[];
  readonly documents: readonly string[];
};

/** Makes a person ready to be compared with many. */
export const comparable = ({
  script,
  latin,
  otherNames = [],
  phone,
  otherPhones = [],
  documents = [],
  ...facts
}: ComparedPerson): Comparable => ({
  ...facts,
  phones: phone === null ? otherPhones : [phone, ...otherPhones],
  documents,
  name: [...nameOf({ script, latin }), ...otherNames.flatMap(nameOf).filter(({ length }) => length > 1)],
});

const saidSex = (sex: string): string | null => (sex === 'not-stated' || sex === 'not-asked' ? null : sex);

const sameIn = (one: string | null, other: string | null): 'same' | 'other' | null =>
  one === null || other === null ? null : one === other ? 'same' : 'other';

/** Whether two people share a number; null where one of them has none. */
const samePhone = (one: readonly string[], other: readonly string[]): 'same' | 'other' | null =>
  one.length === 0 || other.length === 0 ? null : one.some((number) => other.includes(number)) ? 'same' : 'other';

const withoutNumber = (document: string): string => document.slice(0, document.lastIndexOf(':'));

/** Whether two people share a document, or have another of one kind and country: passports are renewed. Null where no two can be compared. */
const sameDocument = (one: readonly string[], other: readonly string[]): 'same' | 'other' | null => {
  if (one.some((document) => other.includes(document))) return 'same';
  const kinds = other.map(withoutNumber);
  return one.some((document) => kinds.includes(withoutNumber(document))) ? 'other' : null;
};

/** How two people agree field by field, and the words that their names share. */
export type Comparison = {
  readonly agreement: Agreement & { readonly [Field in keyof typeof comparedLevels]: string | null };
  readonly shared: readonly Shared[];
};

/** Compares two people field by field; a field that one of them does not say is null. */
export const compareRecords = (one: Comparable, other: Comparable): Comparison => {
  const { level, shared, given } = compareNames(one.name, other.name);
  return {
    agreement: {
      name: level,
      given,
      birth: compareBirths(one.birth, other.birth),
      sex: sameIn(saidSex(one.sex), saidSex(other.sex)),
      nationality: sameIn(one.nationality, other.nationality),
      phone: samePhone(one.phones, other.phones),
      document: sameDocument(one.documents, other.documents),
    },
    shared,
  };
};
