import { getPersonLines as contract, type CallOutput, type openPerson } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok } from '@mrc/kernel';
import { allStaff, query } from '@mrc/service-kit';
import { personPermissions, type PersonPlace } from './person.permissions';
import { inSight, isCallersPerson, worksWithPerson, sightBy, type PersonSight } from './person.sight';
import { latinGiven, otherCentres, phones } from './person.store';

type View = CallOutput<typeof openPerson>;

/** The person's phone with how to use it safely, or null. */
export const phoneOf = async (tx: Tx, personId: string): Promise<View['phone']> =>
  (await tx.first<NonNullable<View['phone']>>(
    `select ${phones.selected(undefined, ['number', 'whose', 'safe', 'hours', 'sayYouAre'])} from phone where person_id = $1`,
    [personId],
  )) ?? null;

type Line = Omit<CallOutput<typeof contract>[number], 'askedId'>;

/** SQL: which people `p` besides; its values are `$7` and on. */
type Besides = { readonly sql: string; readonly values: readonly unknown[] };

const nobodyElse: Besides = { sql: 'false', values: [] };

/** People whom the caller works with at this moment, wherever they are. */
export const workedWith = (at: Date): Besides => ({ sql: worksWithPerson('$7'), values: [at] });

/** Name and reference of those people among these ids that are in sight, with where they are; of those besides whom `or` lets through. */
export const personLines = async (
  tx: Tx,
  ids: readonly string[],
  sight: PersonSight,
  or: Besides = nobodyElse,
): Promise<(PersonPlace & { readonly line: Line })[]> => {
  const rows = await tx.query<PersonPlace & { id: string; reference: string; script: string; latin: string | null }>(
    `select id, reference, name_script as script, ${latinGiven} as latin, controller, centre, access_level as "accessLevel",
            ${isCallersPerson} as "isCallers", ${otherCentres} as "otherCentres"
     from person p where id = any($1::uuid[]) and entered_in_error is null and (${inSight} or ${or.sql})`,
    [ids, ...sight, ...or.values],
  );
  return rows.map(({ id, reference, script, latin, ...place }) => ({
    ...place,
    line: { id, reference, name: { script, latin } },
  }));
};

/** With which record each of these people is one, of those who are one with another. */
const keptIdsOf = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.query<{ id: string; keptId: string }>(
    `select id, merged_into as "keptId" from person where id = any($1::uuid[]) and merged_into is not null`,
    [ids],
  );
  return new Map(rows.map(({ id, keptId }) => [id, keptId]));
};

/** Names of people whom the caller works with: those of the own centre, who was opened with a reason, and whose request is theirs. */
export const getPersonLines = query(contract, allStaff, async (tx, { ids }, { actor, at }) => {
  const sight = sightBy(personPermissions, ['open'], actor);
  const kept = await keptIdsOf(tx, ids);
  const persons = await personLines(tx, [...ids, ...kept.values()], sight, workedWith(at));
  const lines = new Map(persons.map(({ line }) => [line.id, line]));
  return ok(
    [...new Set(ids)].flatMap((askedId) => {
      const line = lines.get(kept.get(askedId) ?? askedId) ?? lines.get(askedId);
      return line ? [{ askedId, ...line }] : [];
    }),
  );
});
