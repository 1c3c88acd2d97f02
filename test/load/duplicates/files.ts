import { readFileSync } from 'node:fs';
import type { PartialDate } from '@mrc/contracts';
import { parse } from 'csv-parse/sync';
import type { Scored } from './score';

/** Columns that are read, and the headers by which each is known; others are named by `--columns given=vorname,…`. */
const headers = {
  id: ['id', 'record_id', 'rec_id', 'record'],
  name: ['name', 'full_name', 'name_script', 'script_name', 'fullname'],
  given: ['given', 'given_name', 'first_name', 'firstname', 'forename', 'name_given'],
  family: ['family', 'family_name', 'last_name', 'lastname', 'surname', 'name_family'],
  father: ['father', 'patronymic', 'father_name', 'middle', 'middle_name'],
  latin: ['latin', 'name_latin', 'latin_name'],
  birth: ['birth', 'birth_date', 'birthdate', 'date_of_birth', 'dob', 'born'],
  sex: ['sex', 'gender'],
  nationality: ['nationality', 'citizenship', 'country'],
  phone: ['phone', 'phone_number', 'mobile', 'telephone', 'tel'],
} as const;
type Field = keyof typeof headers;
type Line = Readonly<Record<string, string>>;

const plain = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');

const linesOf = (file: string): Line[] => {
  const text = readFileSync(file, 'utf8');
  const [first = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t'].reduce((best, one) =>
    first.split(one).length > first.split(best).length ? one : best,
  );
  return parse<Record<string, string>>(text, {
    bom: true,
    trim: true,
    delimiter,
    columns: (names: string[]) => names.map(plain),
  });
};

/** How a person's birth is read: 1990-05-03, 19900503, 3.5.1990, 3/5/1990, 1990-05, 1990; unknown where it is none of these. */
export const birthOf = (text: string): PartialDate => {
  const made = (year?: string, month?: string, day?: string): PartialDate => {
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    if (day !== undefined && date.day > 0) return { precision: 'day', ...date };
    if (month !== undefined && date.month > 0) return { precision: 'month', year: date.year, month: date.month };
    return { precision: 'year', year: date.year };
  };
  const whole = /^(\d{4})[-./]?(\d{2})[-./]?(\d{2})/.exec(text) ?? /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})/.exec(text);
  if (whole) return made(whole[1], whole[2], whole[3]);
  const dayFirst = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})/.exec(text);
  if (dayFirst) return made(dayFirst[3], dayFirst[2], dayFirst[1]);
  const month = /^(\d{4})[-./](\d{1,2})$/.exec(text);
  if (month) return made(month[1], month[2]);
  const year = /^(\d{4})$/.exec(text);
  return year ? made(year[1]) : { precision: 'unknown' };
};

const sexOf = (text: string): string =>
  /^[fwжз]/iu.test(text) ? 'female' : /^[mм]/iu.test(text) ? 'male' : 'not-stated';

const nationalDigits = 9;
const phoneOf = (text: string): string | null => {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? null : digits.slice(-nationalDigits);
};

const scripts = ['Cyrillic', 'Arabic', 'Devanagari', 'Bengali', 'Armenian'] as const;
const scriptOf = (name: string): string =>
  scripts.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(name)) ?? 'Latin';

type People = ReadonlyMap<string, { readonly person: string; readonly lookalike: string | null }>;

/** Who each record is of: a file of records and persons, or of pairs of records that are of one person. */
const peopleIn = (file: string, ids: ReadonlySet<string>): People => {
  const lines = linesOf(file);
  const [first = '', second = ''] = Object.keys(lines[0] ?? {});
  const arePairs = lines.length > 0 && lines.every((line) => ids.has(line[second] ?? ''));
  const personOf = new Map<string, string>();
  for (const line of lines) {
    const [one = '', other = ''] = [line[first], line[second]];
    if (!arePairs) personOf.set(one, other);
    else {
      const [known, gone] = [personOf.get(one) ?? one, personOf.get(other) ?? other];
      for (const [id, person] of personOf) if (person === gone) personOf.set(id, known);
      personOf.set(one, known).set(other, known);
    }
  }
  const lookalikes = new Map(
    lines.map((line) => [line[first], line['lookalike'] || line['hard_negative_group'] || null]),
  );
  return new Map([...personOf].map(([id, person]) => [id, { person, lookalike: lookalikes.get(id) ?? null }]));
};

const named = (columns: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    (columns ?? '').split(',').flatMap((one) => {
      const [field, header] = one.split('=');
      return field && header ? [[field.trim(), plain(header)] as const] : [];
    }),
  );

export type Files = { readonly records: string; readonly truth: string; readonly columns?: string | undefined };

/** Records of a file with who they are of, and what was understood of its columns; throws where no column holds an id or a name. */
export const readScored = ({ records, truth, columns }: Files): { said: string; scored: Scored[] } => {
  const lines = linesOf(records);
  const known = Object.keys(lines[0] ?? {});
  const given = named(columns);
  const read = new Map(
    Object.entries(headers).map(([field, names]) => [
      field,
      given.get(field) ?? names.find((name) => known.includes(name)),
    ]),
  );
  const id = read.get('id') ?? known[0];
  if (id === undefined || ![read.get('name'), read.get('given'), read.get('family')].some(Boolean))
    throw new Error(
      `There is no column of an id and of a name in ${records}: ${known.join(', ')}; say which with --columns`,
    );
  const people = peopleIn(truth, new Set(lines.map((line) => line[id] ?? '')));
  const scored = lines.map((line): Scored => {
    const cell = (field: Field): string => line[read.get(field) ?? ''] ?? '';
    const own = line[id] ?? '';
    const script = cell('name') || [cell('family'), cell('given'), cell('father')].filter(Boolean).join(' ');
    const { person, lookalike } = people.get(own) ?? { person: `alone ${own}`, lookalike: null };
    return {
      id: own,
      cluster: person,
      lookalike,
      written: scriptOf(script),
      script,
      latin: cell('latin') || null,
      birth: birthOf(cell('birth')),
      sex: sexOf(cell('sex')),
      nationality: cell('nationality').toUpperCase() || null,
      phone: phoneOf(cell('phone')),
    };
  });
  const used = [...read].flatMap(([field, header]) => (header === undefined ? [] : [`${field} from ${header}`]));
  const unread = known.filter((header) => header !== id && ![...read.values()].includes(header));
  return { said: `Read: ${used.join(', ')}. Not compared: ${unread.join(', ') || 'nothing'}.`, scored };
};
