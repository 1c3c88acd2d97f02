import { once, readTable } from './table';

/** Spellings of one name in several scripts. */
export type NameGroup = {
  readonly id: string;
  readonly part: 'given' | 'family';
  /** Who bears it; undefined where both do. */
  readonly sex: 'female' | 'male' | undefined;
  /** `Tajik`, `Uzbek`, `Muslim, wide` and so on: words of the cultures that use it. */
  readonly cultures: readonly string[];
  readonly latin: readonly string[];
  readonly cyrillic: readonly string[];
  readonly arabic: readonly string[];
  /** Armenian, Devanagari, Bengali and other scripts. */
  readonly other: readonly string[];
  /** Spellings that look alike but are another name. */
  readonly nearMisses: readonly string[];
  readonly note: string | undefined;
};

const sexes = { '': undefined, f: 'female', m: 'male' } as const;
const isNearMiss = (spelling: string) => spelling.includes('(');
const spellings = (all: readonly string[]) => [...new Set(all.filter((spelling) => !isNearMiss(spelling)))];

/** Groups of spellings of one name; confidence medium, native speakers have not reviewed them. */
export const nameGroups = once(() =>
  readTable('name_variants.csv', (row): NameGroup => ({
    id: row.text('group_id'),
    part: row.oneOf('part', ['given', 'family']),
    sex: sexes[row.oneOf('sex', ['', 'f', 'm'])],
    cultures: row.text('naming_culture').split(', '),
    latin: spellings(row.list('latin_variants')),
    cyrillic: spellings(row.list('cyrillic_variants')),
    arabic: spellings(row.list('arabic_variants')),
    other: spellings(row.list('other_script_variants')),
    nearMisses: row
      .list('latin_variants')
      .filter(isNearMiss)
      .map((spelling) => spelling.replace(/ *\(.*\)/u, '')),
    note: row.optional('note'),
  })),
);
