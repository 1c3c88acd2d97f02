import type { StaffActor } from '@mrc/access';
import type { Tx } from '@mrc/database';
import { personPermissions } from '../person/person.permissions';
import { personLines, workedWith } from '../person/person.queries';
import { sightBy } from '../person/person.sight';
import { othersInWhole } from '../person/whole';
import { insertStaffOpening } from './opening.store';

type Opening = { readonly personId: string; readonly field: string };

/**
 * Opens one part of the record of a person whom the caller works with, or opened with a reason, and keeps that it was read. Answers the records in which that part may be read, this one and those
 * that are one with it and that the caller opens too, with the number on the card of each; undefined where the caller opens nobody.
 */
export const openBelongings = async (
  tx: Tx,
  { personId, field }: Opening,
  { actor, at }: { readonly actor: StaffActor; readonly at: Date },
): Promise<ReadonlyMap<string, string> | undefined> => {
  const ids = [personId, ...(await othersInWhole(tx, personId))];
  const records = await personLines(tx, ids, sightBy(personPermissions, ['open'], actor), workedWith(at));
  const person = records.find(({ line }) => line.id === personId);
  if (!person) return undefined;
  await insertStaffOpening(tx, actor, person, { personId, fields: [field], reason: null, at });
  return new Map(records.map(({ line }) => [line.id, line.reference]));
};
