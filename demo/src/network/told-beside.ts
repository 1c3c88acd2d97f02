import type { FunctioningAnswer, MigrationStatusCode, SpecificNeedCode } from '@mrc/contracts';
import { isoDayOf, localDay, soon, type Day, type Moment } from './calendar';
import type { Person } from './people';
import { newRandom, type Random, type Weighted } from './random';
import { atTheDesk, type Doing, type World } from './world';

const statuses: readonly Weighted<MigrationStatusCode>[] = [
  ['work-permit', 38],
  ['visa-free-stay', 18],
  ['irregular', 14],
  ['permit-pending', 8],
  ['temporary-residence', 7],
  ['removal-ordered', 5],
  ['asylum-applicant', 2],
  ['not-known', 4],
  ['not-stated', 4],
];

const lasting: readonly Weighted<Exclude<SpecificNeedCode, 'pregnancy' | 'unaccompanied-child' | 'separated-child'>>[] =
  [
    ['cannot-read', 22],
    ['needs-interpreter', 18],
    ['serious-medical-condition', 14],
    ['no-place-to-stay', 14],
    ['cares-for-somebody', 12],
    ['older-without-support', 4],
    ['sign-language', 2],
  ];

const answers: readonly Weighted<FunctioningAnswer>[] = [
  ['no-difficulty', 78],
  ['some-difficulty', 12],
  ['a-lot-of-difficulty', 4],
  ['cannot-do-at-all', 1],
  ['not-known', 3],
  ['not-stated', 2],
];

const monthOf = (day: Day) => {
  const [year = 0, month = 1] = isoDayOf(day).split('-').map(Number);
  return { precision: 'month', year, month } as const;
};

type Told = { readonly random: Random; readonly person: Person; readonly today: Day; readonly id: string };

const statusOf = ({ random, person, today, id }: Told): Doing['step'] => {
  const status = random.weighted(statuses);
  const country = person.input.episode?.destination ?? person.centre.country;
  const from = monthOf(today - random.between(40, 200));
  const until = status === 'work-permit' ? monthOf(today + random.between(-20, 150)) : null;
  const input = { commandId: id, personId: person.id, status, country, from, until, toldOn: isoDayOf(today) };
  return { call: 'recordMigrationStatus', input };
};

const needOf = ({ random, person, today, id }: Told): Doing['step'] => {
  const told = { commandId: id, personId: person.id, until: null };
  if (person.input.sex === 'female' && person.age < 46 && random.chance(0.4)) {
    const along = random.between(60, 220);
    const days = { from: monthOf(today - along), expected: monthOf(today - along + 280) };
    return { call: 'recordSpecificNeed', input: { ...told, code: 'pregnancy', ...days } };
  }
  const from = random.chance(0.5) ? monthOf(today - random.between(30, 900)) : { precision: 'unknown' as const };
  return {
    call: 'recordSpecificNeed',
    input: {
      ...told,
      code: random.weighted(lasting.filter(([code]) => code !== 'older-without-support' || person.age >= 60)),
      from,
      expected: null,
    },
  };
};

const functioningOf = ({ random, person, today, id }: Told): Doing['step'] => {
  const said = (): FunctioningAnswer => random.weighted(answers);
  const input = {
    ...{ commandId: id, personId: person.id, answeredOn: isoDayOf(today) },
    ...{
      seeing: said(),
      hearing: said(),
      walking: said(),
      remembering: said(),
      selfCare: said(),
      communicating: said(),
    },
  };
  return { call: 'recordFunctioning', input };
};

/** Of how many people one is asked, and which of them; the last to come is asked everything. */
const asked = [
  { name: 'status', every: 15, is: 2, tell: statusOf },
  { name: 'need', every: 9, is: 5, tell: needOf },
  { name: 'functioning', every: 12, is: 7, tell: functioningOf },
] as const;

/** What an adult tells beside the reason of the first visit: their migration status, a specific need, how they function. */
export const toldBeside = (world: World, person: Person, number: number, registeredAt: Moment): readonly Doing[] => {
  if (person.minor) return [];
  return asked.flatMap(({ name, every, is, tell }): readonly Doing[] => {
    if (number % every !== is && number !== world.persons - 1) return [];
    const key = `${person.key}/${name}`;
    const random = newRandom(world.seed, key);
    const at = soon(random, registeredAt);
    const actor = atTheDesk(world, random, person.centre, at);
    return [{ at, actor, step: tell({ random, person, today: localDay(at, person.centre), id: world.id(key) }) }];
  });
};
