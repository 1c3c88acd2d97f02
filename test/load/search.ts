import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import * as z from 'zod';
import { findPersons } from '../../services/registration/src/search/search.queries';
import { openingQueries } from '../../services/registration/src/opening/opening.queries';
import type { AdminQuery } from '../network/admin-query';
import { done, type Ask } from './arrivals';
import { atDesks } from './at-desks';
import { startRegister, type BigRegister } from './register';
import type { Undo } from './stand';
import { tableOf } from './table';

const sampled = 2_000;

const sample = z.object({
  id: z.string(),
  name: z.string(),
  card: z.string(),
  phone: z.string(),
  year: z.number().nullable(),
  centre: z.string(),
});
type Sample = z.infer<typeof sample>;
type Facts = { readonly birthYear?: number | null; readonly nationality?: string };
type Way = {
  readonly what: string;
  readonly terms: (one: Sample) => string;
  readonly facts?: (one: Sample) => Facts;
};

const firstWord = ({ name }: Sample): string => name.split(' ')[0] ?? name;
const givenName = ({ name }: Sample): string => name.split(' ')[1] ?? name;
const birthYear = ({ year }: Sample): Facts => ({ birthYear: year ?? 1985 });
const nationality = (): Facts => ({ nationality: 'TJ' });
const rareNationality = (): Facts => ({ nationality: 'NP' });

const ways: readonly Way[] = [
  { what: 'whole name, own centre', terms: ({ name }) => name },
  { what: 'family name, own centre', terms: firstWord },
  { what: 'given name, own centre', terms: givenName },
  { what: 'two letters, own centre', terms: (one) => givenName(one).slice(0, 3) },
  { what: 'whole name and year', terms: ({ name }) => name, facts: birthYear },
  { what: 'whole name and nationality', terms: ({ name }) => name, facts: nationality },
  { what: 'family name and year', terms: firstWord, facts: birthYear },
  { what: 'given name and nationality', terms: givenName, facts: nationality },
  { what: 'given name and a rare nationality', terms: givenName, facts: rareNationality },
  {
    what: 'given name, year and nationality',
    terms: givenName,
    facts: (one) => ({ ...birthYear(one), ...nationality() }),
  },
  { what: 'a word more than the name', terms: ({ name }) => `${name} Рустамович` },
  { what: 'a word more, and nationality', terms: ({ name }) => `${name} Рустамович`, facts: nationality },
  { what: 'phone', terms: ({ phone }) => phone },
  { what: 'card', terms: ({ card }) => card },
];

const samplesOf = async (query: AdminQuery): Promise<Sample[]> =>
  z.array(sample).parse(
    await query(
      `select id, name_script as name, reference as card, (select number from registration.phone where person_id = person.id) as phone, birth_year as year, centre
       from registration.person tablesample system (1) order by random() limit ${sampled}`,
    ),
  );

const inTurn = <T>(all: readonly T[]): (() => T) => {
  let next = 0;
  return () => {
    const one = all[next % all.length];
    next += 1;
    if (one === undefined) throw new Error('There is nothing to take from');
    return one;
  };
};

// A new member of staff each time: one may search sixty times in ten minutes.
const somebodyAt = ({ controller }: BigRegister, centreId: string): StaffActor =>
  staffWith(['case-worker'], { controllerId: controller, organisationId: centreId, centreId, staffId: newId() });

const searching = (register: BigRegister, { terms, facts }: Way, next: () => Sample): Ask => {
  return async () => {
    const one = next();
    const { birthYear: year = null, nationality: country = null } = facts?.(one) ?? {};
    const input = { terms: terms(one), birthYear: year, nationality: country };
    const answer = await findPersons.execute(register.platform, input, callBy(somebodyAt(register, one.centre)));
    return answer.ok ? done : answer.refusal.code;
  };
};

const opening = (register: BigRegister, next: () => Sample): Ask => {
  return async () => {
    const one = next();
    const answer = await openingQueries.openPerson.execute(
      register.platform,
      { personId: one.id, reason: null },
      callBy(somebodyAt(register, one.centre)),
    );
    return answer.ok ? done : answer.refusal.code;
  };
};

/** Finding and opening people of a large register, at several desks at once. */
export const measureSearch = async (
  { people, seconds, kept }: { readonly people: number; readonly seconds: number; readonly kept?: string | undefined },
  undo: Undo,
  print: (table: string) => void,
): Promise<void> => {
  const register = await startRegister(people, kept, undo);
  const { query } = register;
  const [{ commonest } = {}] = await query(
    `select max(shared) as commonest from (select count(*) as shared from registration.match_key where kind = 'name' group by key) k`,
  );
  const take = inTurn(await samplesOf(query));
  const asks: readonly (readonly [string, Ask])[] = [
    ...ways.map((way) => [way.what, searching(register, way, take)] as const),
    ['opening a person', opening(register, take)],
  ];
  const rows = await atDesks(register, seconds, asks);
  print(tableOf(`A register of ${people} people, its commonest key shared by ${String(commonest)}`, rows));
};
