import * as z from 'zod';
import { comesToHold } from '../../network/comes-to-hold';
import { personInput } from '../../network/inputs';
import type { Viewer, World } from './world';
import type { PersonName } from './named-people';

const pairsDocument = `{ duplicatePairs(first: 20) { __typename rows { id version state one { reference } other { reference } } } }`;
const person = z.object({ reference: z.string() });
const pairs = z.array(z.object({ id: z.string(), version: z.int(), state: z.string(), one: person, other: person }));
type Pair = z.infer<typeof pairs>[number];

/** Longer than the half minute after which pairs are looked for again. */
const within = 90_000;

const pairOf = async (world: World, by: Viewer, numbers: readonly string[]): Promise<Pair> => {
  const { rows } = await world.screens[by].find(pairsDocument);
  const isTheirs = ({ one, other }: Pair) => [one, other].every(({ reference }) => numbers.includes(reference));
  const pair = pairs.parse(rows).find(isTheirs);
  if (!pair) throw new Error(`${by} is shown no pair of ${numbers.join(' and ')}`);
  return pair;
};

const numbersOfTwo = ({ persons }: World): readonly string[] =>
  (['a person with two records', 'the other record of her'] as const).map((name) => persons[name].number);

/** Somebody registers one of these people again, spelled otherwise; answers the numbers of both records. */
const registersAgain = async (world: World, by: Viewer, name: PersonName, script: string, latin: string) => {
  const again = await world.screens[by].succeeds('registerPerson', personInput(script, { name: { script, latin } }));
  return [world.persons[name].number, String(again['reference'])];
};

/**
 * Waits for three pairs. Of the one with a protected person a protection officer says a first time that they are one; of the one elsewhere they say it and make
 * the two one.
 */
export const findsPairs = async (world: World): Promise<void> => {
  const [slip, elsewhere] = ['a person registered by a slip', 'a person elsewhere'] as const;
  const officer = 'protection officer';
  const guarded = await registersAgain(world, 'responsible worker', slip, 'Сафарова Дильбар', 'Safarova Dilbar');
  const away = await registersAgain(
    world,
    'worker of another centre',
    elsewhere,
    'Йатимова Фарзона',
    'Yatimova Farzona',
  );
  await comesToHold(async () => {
    world.pairs.set(slip, (await pairOf(world, officer, guarded)).id);
    world.pairs.set(elsewhere, (await pairOf(world, officer, away)).id);
    world.pairs.set('a person with two records', (await pairOf(world, 'supervisor', numbersOfTwo(world))).id);
  }, within);
  const says = async (numbers: readonly string[], mutation: string, more: object) => {
    const { id: pairId, version: expectedVersion } = await pairOf(world, officer, numbers);
    return world.screens[officer].succeeds(mutation, { pairId, expectedVersion, ...more });
  };
  for (const numbers of [guarded, away]) await says(numbers, 'decideDuplicatePair', { decision: 'SAME' });
  const made = { keptId: world.persons[elsewhere].id, note: 'Both cards are hers.' };
  world.merges.set(elsewhere, (await says(away, 'mergePersons', made)).id);
};

/** Two records are made one, two again, and one for good. */
export const becomesOne = async (world: World): Promise<void> => {
  const { supervisor } = world.screens;
  const keptId = world.persons['a person with two records'].id;
  const pair = async () => {
    const { id, version } = await pairOf(world, 'supervisor', numbersOfTwo(world));
    return { pairId: id, expectedVersion: version };
  };
  const merges = async () =>
    supervisor.succeeds('mergePersons', { ...(await pair()), keptId, note: 'Both cards are hers.' });
  await supervisor.succeeds('decideDuplicatePair', { ...(await pair()), decision: 'SAME' });
  const { id: mergeId } = await merges();
  await supervisor.succeeds('separatePersons', { mergeId, expectedVersion: 1, note: 'One card was her sister’s.' });
  await merges();
};
