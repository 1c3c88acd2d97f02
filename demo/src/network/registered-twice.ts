import type { Alike, Truth } from './demo-network';
import { mishear } from './misheard';
import type { Person } from './people';
import { newRandom, type Random, type Weighted } from './random';

const truths: readonly Weighted<Truth>[] = [
  ['same', 60],
  ['family', 20],
  ['different', 20],
];

const everyManyth = 25;

const again = (random: Random, { name, birth, phone }: Person['input']) => ({
  name: random.chance(0.5) ? name : mishear(random, name),
  birth: birth.precision === 'day' && random.chance(0.3) ? { precision: 'year' as const, year: birth.year } : birth,
  phone: random.chance(0.6) ? phone : null,
});

/** Somebody of the same family: born some years apart, with the telephone of the first. */
const relative = ({ birth, phone }: Person['input'], own: Person['input']) => ({
  birth: birth.precision === 'day' && birth.year !== undefined ? { ...birth, year: birth.year - 4 } : own.birth,
  phone: phone === null ? null : { ...phone, whose: 'family' as const },
});

/** The family name as a woman or a man of that family has it, where it tells them apart. */
const familyNameOf = (family: string, sex: Person['input']['sex']): string => {
  const stem = family.replace(/(?<=[еоeo][вv])[аa]$/u, '');
  if (sex !== 'female' || !/[еоeo][вv]$/u.test(stem)) return stem;
  return `${stem}${/v$/u.test(stem) ? 'a' : 'а'}`;
};

/** As somebody is registered who is like another of the register: in truth the same, a relative, or a stranger of that name. */
const likeness = (random: Random, first: Person['input'], own: Person['input'], truth: Truth): Person['input'] => {
  const { sex, nationality } = first;
  if (truth === 'same') return { ...own, sex, nationality, ...again(random, first) };
  const [family = ''] = first.name.script.split(' ');
  const [, given = ''] = own.name.script.split(' ');
  if (truth === 'family')
    return {
      ...own,
      nationality,
      name: { script: `${familyNameOf(family, own.sex)} ${given}`, latin: null },
      ...relative(first, own),
    };
  return { ...own, sex, nationality, name: first.name };
};

/** Two of one family are told by a family name, which goes by sex, and a given name each. */
const mayBeFamily = (first: Person['input'], own: Person['input']): boolean =>
  [first, own].every(({ name, sex }) => /^(?:fe)?male$/u.test(sex) && name.script.split(' ').length === 2);

/**
 * Keeps somebody of each register in mind and lets one of every so many who come later be like them; only grown-ups,
 * whose way through the register is one.
 */
export const rememberedLikenesses = (seed: number) => {
  const remembered = new Map<string, Person>();
  return (person: Person, number: number): { readonly person: Person; readonly alike: Alike | null } => {
    const { operator } = person.centre;
    const first = remembered.get(operator);
    if (person.minor) return { person, alike: null };
    if (number % everyManyth !== everyManyth - 1 || first === undefined) {
      if (number % everyManyth === 0) remembered.set(operator, person);
      return { person, alike: null };
    }
    const random = newRandom(seed, `${person.key}/alike`);
    const drawn = random.weighted(truths);
    const truth = drawn === 'family' && !mayBeFamily(first.input, person.input) ? 'different' : drawn;
    remembered.delete(operator);
    return {
      person: { ...person, input: likeness(random, first.input, person.input, truth) },
      alike: { personId: first.id, truth },
    };
  };
};
