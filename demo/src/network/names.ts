import { nameGroups, type NameGroup } from '@mrc/reference';
import type { Random } from './random';

/** A name as its bearer writes it, and in Latin letters; null where those are the same. */
export type DemoName = { readonly script: string; readonly latin: string | null };

type Sex = 'female' | 'male';
type Culture = {
  /** Words of the name table for given names. */
  readonly given: readonly string[];
  readonly script: RegExp;
  /** Letters that only this language has: spellings with them are preferred. */
  readonly own: RegExp;
  readonly family: 'made-from-a-given-name' | 'from-the-table' | 'a-second-given-name';
};

const cyrillic = /^[\p{Script=Cyrillic} -]+$/u;
const none = /$^/u;

const cultures = {
  TJ: { given: ['Tajik', 'Muslim'], script: cyrillic, own: /[ғӣқӯҳҷ]/iu, family: 'made-from-a-given-name' },
  UZ: {
    given: ['Uzbek', 'Muslim'],
    script: /^[\p{Script=Latin}' ʻ-]+$/u,
    own: /['ʻx]/iu,
    family: 'made-from-a-given-name',
  },
  KG: { given: ['Kyrgyz', 'Muslim'], script: cyrillic, own: /[өүң]/iu, family: 'made-from-a-given-name' },
  KZ: { given: ['Kazakh', 'Muslim'], script: cyrillic, own: /[әғқңөұүһі]/iu, family: 'made-from-a-given-name' },
  AM: { given: ['Armenian'], script: /^[\p{Script=Armenian} ]+$/u, own: none, family: 'from-the-table' },
  NP: { given: ['Nepali'], script: /^[\p{Script=Devanagari} ]+$/u, own: none, family: 'from-the-table' },
  AF: { given: ['Muslim'], script: /^[\p{Script=Arabic} ]+$/u, own: none, family: 'a-second-given-name' },
} as const satisfies Record<string, Culture>;

export type NamedNationality = keyof typeof cultures;

/** A nationality of which there are names; null for every other. */
export const namedNationality = (code: string | null): NamedNationality | null =>
  code !== null && isNamed(code) ? code : null;

const isNamed = (code: string): code is NamedNationality => code in cultures;

const familyWords: Partial<Record<NamedNationality, string>> = { AM: 'Armenian', NP: 'Nepali' };

type Spelled = { readonly script: string; readonly latin: string };

/** Spellings fit for a register: abbreviations are left out. */
const inFull = (spelling: string): boolean => spelling.length > 2 && !spelling.includes('.') && spelling !== 'Mohd';

const inScript = (group: NameGroup, script: RegExp): readonly string[] =>
  [...group.cyrillic, ...group.other, ...group.arabic, ...group.latin].filter((spelling) => script.test(spelling));

const groupsFor = (words: readonly string[], sex: Sex | undefined, script: RegExp): readonly NameGroup[] => {
  const key = `${words.join()} ${sex ?? 'family'} ${script.source}`;
  const known = groups.get(key);
  if (known !== undefined) return known;
  const found = nameGroups().filter(
    (group) =>
      group.part === (sex === undefined ? 'family' : 'given') &&
      (sex === undefined || group.sex === sex) &&
      group.cultures.some((culture) => words.includes(culture)) &&
      inScript(group, script).length > 0,
  );
  groups.set(key, found);
  return found;
};

const groups = new Map<string, readonly NameGroup[]>();

const spelled = (random: Random, group: NameGroup, culture: Culture): Spelled => {
  const all = inScript(group, culture.script).filter(inFull);
  const own = all.filter((spelling) => culture.own.test(spelling));
  return {
    script: random.pick(own.length > 0 && random.chance(0.7) ? own : all),
    latin: random.chance(0.5) ? (group.latin[0] ?? '') : random.pick(group.latin.filter(inFull)),
  };
};

/** Makes a name of a nationality for a sex; one in a hundred consists of one word. */
export const nameFor = (random: Random, nationality: NamedNationality, sex: Sex): DemoName => {
  const culture: Culture = cultures[nationality];
  const given = spelled(random, random.pick(groupsFor(culture.given, sex, culture.script)), culture);
  const alone = random.chance(0.01);
  const whole = alone ? given : withFamily(random, nationality, culture, given, sex);
  return { script: whole.script, latin: nationality === 'UZ' ? null : whole.latin };
};

const withFamily = (
  random: Random,
  nationality: NamedNationality,
  culture: Culture,
  given: Spelled,
  sex: Sex,
): Spelled => {
  if (culture.family === 'from-the-table') {
    const words = [familyWords[nationality] ?? ''];
    const family = spelled(random, random.pick(groupsFor(words, undefined, culture.script)), culture);
    return nationality === 'AM' ? joined(family, given) : joined(given, family);
  }
  const root = spelled(random, random.pick(rootsFor(culture)), culture);
  if (culture.family === 'a-second-given-name') return joined(given, root);
  if (nationality === 'KG' && random.chance(0.15)) {
    const link = sex === 'male' ? { script: 'уулу', latin: 'uulu' } : { script: 'кызы', latin: 'kyzy' };
    return joined(joined(root, link), given);
  }
  if (nationality === 'TJ' && random.chance(0.25)) {
    return joined({ script: `${root.script}зода`, latin: `${root.latin}zoda` }, given);
  }
  const script = nationality === 'UZ' ? latinFamily(root.script, sex) : cyrillicFamily(root.script, sex);
  return joined({ script, latin: latinFamily(root.latin, sex) }, given);
};

const joined = (first: Spelled, second: Spelled): Spelled => ({
  script: `${first.script} ${second.script}`,
  latin: `${first.latin} ${second.latin}`,
});

/** Men's names of one word, from which family names are made. */
const rootsFor = ({ given, script }: Culture): readonly NameGroup[] =>
  groupsFor(given, 'male', script).filter(
    (group) => ![...group.latin, ...group.cyrillic].some((name) => name.includes(' ')),
  );

const cyrillicFamily = (root: string, sex: Sex): string => {
  const ending = /[аеёиоуыэюяӣӯөү]$/u.test(root) ? 'ев' : 'ов';
  return `${/[йь]$/u.test(root) ? `${root.slice(0, -1)}ев` : root + ending}${sex === 'female' ? 'а' : ''}`;
};

const latinFamily = (root: string, sex: Sex): string =>
  `${root}${/[aeiouy]$/u.test(root) ? 'ev' : 'ov'}${sex === 'female' ? 'a' : ''}`;
