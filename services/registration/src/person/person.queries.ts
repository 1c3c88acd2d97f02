import { can } from '@mrc/access';
import { getPersonLines as contract, type CallOutput, type openPerson } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok } from '@mrc/kernel';
import { allStaff, query } from '@mrc/service-kit';
import { personPermissions, type PersonPlace } from './person.permissions';
import { isCallersPerson } from './person.sight';
import { episodes, latinGiven, phones } from './person.store';

type View = CallOutput<typeof openPerson>;

/** The person's phone with how to use it safely, or null. */
export const phoneOf = async (tx: Tx, personId: string): Promise<View['phone']> =>
  (await tx.first<NonNullable<View['phone']>>(
    `select ${phones.selected(undefined, ['number', 'whose', 'safe', 'hours', 'sayYouAre'])} from phone where person_id = $1`,
    [personId],
  )) ?? null;

/** The person's migration, the open episode first. */
export const episodesOf = (tx: Tx, personId: string): Promise<View['episodes']> =>
  tx.query(
    `select ${episodes.selected(undefined, ['origin', 'destination', 'stage', 'purpose', 'from', 'to', 'returnKind'])}
     from migration_episode where person_id = $1 order by open desc, id`,
    [personId],
  );

type Line = CallOutput<typeof contract>[number];

/** Name and reference of those people among these ids that exist in the register, with where they are. */
export const personLines = async (
  tx: Tx,
  ids: readonly string[],
): Promise<(PersonPlace & { readonly line: Line })[]> => {
  const rows = await tx.query<PersonPlace & { id: string; reference: string; script: string; latin: string | null }>(
    `select id, reference, name_script as script, ${latinGiven} as latin, controller, centre, access_level as "accessLevel",
            ${isCallersPerson} as "isCallers"
     from person p where id = any($1::uuid[]) and entered_in_error is null`,
    [ids],
  );
  return rows.map(({ id, reference, script, latin, ...place }) => ({
    ...place,
    line: { id, reference, name: { script, latin } },
  }));
};

export const getPersonLines = query(contract, allStaff, async (tx, { ids }, { actor }) => {
  const persons = await personLines(tx, ids);
  return ok(persons.filter((person) => can(personPermissions, 'find', actor, person)).map(({ line }) => line));
});
