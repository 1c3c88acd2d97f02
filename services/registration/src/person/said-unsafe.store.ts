import type { Tx } from '@mrc/database';
import { isSaidOfWay } from './contact-way.store';
import { corrections } from './correction.store';
import { saidUnsafeIn, type ReachSaid, type SaidOfReach, type Sayings } from './said-unsafe';
import { othersInWhole } from './whole';

type Standing = SaidOfReach & { readonly of: string };

/** What was said of the phones of a person and of the further ways to reach them, under the person's lock. */
export const reachSaidOf = async (tx: Tx, personId: string): Promise<ReachSaid> => {
  const ids = [personId, ...(await othersInWhole(tx, personId))];
  const phones = await tx.query<Standing>(
    `select person_id as of, number as "reachedAt", safe from phone where person_id = any($1::uuid[])`,
    [ids],
  );
  const ways = await tx.query<Standing & { readonly counts: boolean }>(
    `select c.id as of, c.reached_at as "reachedAt", c.safe, ${isSaidOfWay} as counts from contact_way c
     where c.person_id = any($1::uuid[])`,
    [ids],
  );
  const before = await corrections.rows(
    tx,
    `where person_id = any($1::uuid[]) and state in ('applied', 'undone')
       and (was ->> 'phone' is not null or was ->> 'contactWay' is not null)
     order by coalesce(decided_at, corrected_at) desc`,
    [ids],
  );
  const sayings = new Map<string, SaidOfReach[]>();
  const say = (of: string, said: SaidOfReach): void => {
    sayings.set(of, [...(sayings.get(of) ?? []), said]);
  };
  for (const { of, ...said } of [...phones, ...ways]) say(of, said);
  for (const { was, personId: of, entryId } of before) {
    if (was.phone && of !== null) say(of, { reachedAt: was.phone.number, safe: was.phone.safe });
    if (was.contactWay && entryId !== null) say(entryId, was.contactWay);
  }
  const notMeant = new Set(ways.filter(({ counts }) => !counts).map(({ of }) => of));
  const counted: readonly Sayings[] = [...sayings].filter(([of]) => !notMeant.has(of)).map(([, said]) => said);
  return { phones: phones.map(({ reachedAt }) => reachedAt), saidUnsafe: saidUnsafeIn(counted) };
};
