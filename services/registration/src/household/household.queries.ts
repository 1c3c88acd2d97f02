import { mayEver, unprotectedIn, type StaffActor } from '@mrc/access';
import { getFamily as contract, refusal, type CallOutput, type FamilyFacts } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { insertStaffOpening } from '../opening/opening.store';
import { personPermissions } from '../person/person.permissions';
import { personLines, workedWith } from '../person/person.queries';
import { inSight, sightBy, type PersonSight } from '../person/person.sight';
import { changes, membersSeen, type SeenMember } from './household.store';

type View = CallOutput<typeof contract>;

const mostChanges = 100;

type ChangeRow = Omit<View['changes'][number], 'at'> & { readonly at: Date };

/** What was written on the page of a person, newest first; of a link nothing is there where it is not shown. */
const changesOf = async (
  tx: Tx,
  personId: string,
  sight: PersonSight,
  linked: readonly string[],
): Promise<View['changes']> => {
  const rows = await tx.query<ChangeRow>(
    `select ${changes.selected('h', ['id', 'memberId', 'what', 'because', 'note', 'occurredOn'])}, h.was as "from", h.becomes as "to",
            h.recorded_by as "staffId", h.recorded_at as at
     from household_change h join household_member m on m.id = h.member_id
     where h.person_id = $1 and m.entered_in_error is null and (h.what not in ('linked', 'unlinked') or h.member_id = any($7::uuid[]))
       and (${unprotectedIn('h.access_level')} or exists (select from person p where p.id = h.person_id and ${inSight}))
     order by h.recorded_at desc, h.id limit ${mostChanges}`,
    [personId, ...sight, linked],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
};

const factsOf = ({ tie, ageBand, whereabouts, country }: SeenMember): FamilyFacts => ({
  tie,
  ageBand,
  whereabouts,
  country,
});

const viewOf = (member: SeenMember, personId: string, mayErr: boolean): View['members'][number] => {
  const { id, since, leftOn, leftBecause, personId: linked, reference, script, latin, toldBy } = member;
  const person =
    linked !== null && reference !== null && script !== null
      ? { id: linked, reference, name: { script, latin } }
      : null;
  const mayBeInError = mayErr && toldBy === personId;
  return { id, ...factsOf(member), since, leftOn, leftBecause, person, mayBeInError };
};

const mayErr = (actor: StaffActor): boolean => mayEver(personPermissions, 'enter-in-error', actor);

/** The household of a person whom the caller works with, or opened with a reason. */
export const getFamily = query(
  contract,
  (actor) => mayEver(personPermissions, 'open', actor),
  async (tx, { personId }, { platform, call, actor, at }) => {
    const sight = sightBy(personPermissions, ['open'], actor);
    const [person] = await personLines(tx, [personId], sight, workedWith(at));
    if (!person) return refused(refusal('NOT_FOUND', {}));
    const members = await membersSeen(tx, personId, sight, platform.todayOf(call));
    const linked = members.filter((member) => member.personId !== null).map(({ id }) => id);
    const written = await changesOf(tx, personId, sight, linked);
    await insertStaffOpening(tx, actor, person, { personId, fields: ['family'], reason: null, at });
    return ok({
      size: 1 + members.filter(({ leftOn }) => leftOn === null).length,
      members: members.map((member) => viewOf(member, personId, mayErr(actor))),
      changes: written,
    });
  },
);
