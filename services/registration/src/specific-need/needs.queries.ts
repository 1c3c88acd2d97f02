import { mayEver } from '@mrc/access';
import { getSpecificNeeds as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { insertStaffOpening } from '../opening/opening.store';
import { personPermissions } from '../person/person.permissions';
import { personLines, workedWith } from '../person/person.queries';
import { sightBy } from '../person/person.sight';
import { seesProtected } from './keeping-needs';
import { isOver } from './specific-need';
import { changesOf, functioningOf, needsOf } from './specific-need.store';

/** The needs of a person whom the caller works with, or opened with a reason. */
export const getSpecificNeeds = query(
  contract,
  (actor) => mayEver(personPermissions, 'open', actor),
  async (tx, { personId }, { platform, call, actor, at }) => {
    const [person] = await personLines(tx, [personId], sightBy(personPermissions, ['open'], actor), workedWith(at));
    if (!person) return refused(refusal('NOT_FOUND', {}));
    const today = platform.todayOf(call);
    const sees = seesProtected(actor);
    const needs = (await needsOf(tx, personId, sees)).map((need) => ({ ...need, isOver: isOver(need, today) }));
    const [functioning, changes] = [await functioningOf(tx, personId, sees), await changesOf(tx, personId, sees)];
    await insertStaffOpening(tx, actor, person, { personId, fields: ['needs'], reason: null, at });
    return ok({ needs: needs.sort((one, other) => Number(one.isOver) - Number(other.isOver)), functioning, changes });
  },
);
