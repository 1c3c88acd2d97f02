import { indexBy, once, readTable } from './table';

/** ISCO-08: a group of occupations. */
export type Occupation = {
  /** One to four digits, kept as text: `0110` is not `110`. */
  readonly code: string;
  readonly level: 'major' | 'sub-major' | 'minor' | 'unit';
  readonly parent: string | undefined;
  readonly titleEn: string;
  /** Often met in the work with migrants: offered first. */
  readonly frequent: boolean;
};

/** ISCO-08: 10 major, 43 sub-major, 130 minor and 436 unit groups. */
export const occupations = once(() =>
  readTable('isco08.csv', (row): Occupation => ({
    code: row.text('isco08_code'),
    level: row.oneOf('level', ['major', 'sub-major', 'minor', 'unit']),
    parent: row.optional('parent_code'),
    titleEn: row.text('title_en'),
    frequent: row.yes('frequent_in_migrant_case_work'),
  })),
);

const occupationIndex = once(() => indexBy(occupations(), (occupation) => occupation.code));

/** An ISCO-08 group by its code, or undefined. */
export const occupationByCode = (code: string): Occupation | undefined => occupationIndex().get(code);

/** The groups above and with `code`, widest first; empty for an unknown code. */
export const occupationPath = (code: string): readonly Occupation[] => {
  const occupation = occupationByCode(code);
  if (occupation === undefined) return [];
  return occupation.parent === undefined ? [occupation] : [...occupationPath(occupation.parent), occupation];
};

/** ISIC Rev. 4: a section or a division. */
export type Industry = {
  /** A section's letter or a division's two digits. */
  readonly code: string;
  readonly level: 'section' | 'division';
  readonly section: string;
  readonly titleEn: string;
  /** Common among migrants: offered first. */
  readonly frequent: boolean;
};

/** ISIC Rev. 4: 21 sections and 88 divisions. */
export const industries = once(() =>
  readTable('isic_rev4.csv', (row): Industry => {
    const level = row.oneOf('level', ['section', 'division']);
    return {
      code: level === 'section' ? row.text('section') : row.text('division'),
      level,
      section: row.text('section'),
      titleEn: row.text('title_en'),
      frequent: row.yes('priority_monitoring'),
    };
  }),
);

const industryIndex = once(() => indexBy(industries(), (industry) => industry.code));

/** An ISIC Rev. 4 section or division by its code, or undefined. */
export const industryByCode = (code: string): Industry | undefined => industryIndex().get(code);
