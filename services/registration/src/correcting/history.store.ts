import { protectedIn, unprotectedIn, type StaffActor } from '@mrc/access';
import { noFacts, type CallOutput, type listCorrections } from '@mrc/contracts';
import type { RowOf, Tx } from '@mrc/database';
import { partOf as partOfContact } from '../contact/contact-correction';
import { corrections, heldIn, type Held, type RecordKind } from '../person/correction.store';
import { partOf } from '../person/correction';
import type { PersonPlace } from '../person/person.permissions';
import { isCallersContact, isCallersPerson } from '../person/person.sight';
import { latinGiven } from '../person/person.store';

type Row = RowOf<typeof corrections>;
type View = CallOutput<typeof listCorrections>['rows'][number];
type Field = View['fields'][number];
type Changes = Pick<View, 'fields' | 'from' | 'to'>;

/** A correction as it is kept: what its fields share, and what each changed. */
export type Kept = Omit<Row, 'was' | 'becomes'> & { readonly changes: Changes };

const partOfEach = { ...partOf, ...partOfContact, 'access-level': 'accessLevel' } as const satisfies Readonly<
  Record<Field, keyof Held>
>;
const order = Object.values(partOfEach);
const fieldOf = Object.fromEntries(Object.entries(partOfEach).map(([field, part]) => [part, field])) as Readonly<
  Record<keyof Held, Field>
>;

const changesOf = (rows: readonly Row[]): Changes => {
  const held = [...heldIn(rows)].sort((one, other) => order.indexOf(one.part) - order.indexOf(other.part));
  return {
    fields: held.map(({ part }) => fieldOf[part]),
    from: { ...noFacts, ...Object.fromEntries(held.map(({ part, from }) => [part, from])) },
    to: { ...noFacts, ...Object.fromEntries(held.map(({ part, to }) => [part, to])) },
  };
};

const keptOf = async (tx: Tx, ids: readonly string[]): Promise<readonly Kept[]> => {
  const rows = await corrections.rows(tx, 'where id = any($1::uuid[]) or set_id = any($1::uuid[])', [ids]);
  return ids.flatMap((id) => {
    const own = rows.filter((row) => (row.setId ?? row.id) === id);
    const head = own.find((row) => row.id === id);
    return head ? [{ ...head, changes: changesOf(own) }] : [];
  });
};

/**
 * The corrections of a person or a contact, newest first, after a position. How protected somebody was is there for those who see protected ones, and so is
 * what was written while they were, once they are no more; that also for who wrote it.
 */
export const correctionsOf = async (
  tx: Tx,
  kind: RecordKind,
  recordId: string,
  { seesProtected, staffId }: { readonly seesProtected: boolean; readonly staffId: string },
  after: readonly [at: string, id: string] | null,
  limit: number,
): Promise<readonly Kept[]> => {
  const heads = await tx.query<{ id: string }>(
    `select c.id from correction c join ${kind} p on p.id = c.${kind}_id
     where c.${kind}_id = $1 and (c.set_id is null or c.set_id = c.id) and ($5 or c.was ->> 'accessLevel' is null)
       and ($5 or c.corrected_by = $6 or ${unprotectedIn('c.access_level')} or ${protectedIn('p.access_level')})
       and ($2::timestamptz is null or (c.corrected_at, c.id) < ($2, $3::uuid))
     order by c.corrected_at desc, c.id desc limit $4`,
    [recordId, after?.[0] ?? null, after?.[1] ?? null, limit, seesProtected, staffId],
  );
  return keptOf(
    tx,
    heads.map(({ id }) => id),
  );
};

/** Of which records somebody decides on corrections, or looks at them: the plain ones of a centre, all protected ones. */
export type Reach = { readonly plainOf: string | null; readonly protected: boolean };

type Of = {
  readonly personId: string | null;
  readonly contactId: string | null;
  readonly reference: string;
  readonly script: string | null;
  readonly latin: string | null;
};

/** A correction to look at, with the record it is of. */
export type ToLookAt = { readonly kept: Kept; readonly of: Of; readonly place: PersonPlace };

/** Where a page of what is to be looked at begins: whether what waits is past, then when and which. */
export type LookPosition = readonly [looked: boolean, at: string, id: string];

const level = `coalesce(p.access_level, contact.access_level)`;
const isProtectedOne = `(${protectedIn(level)} or ${protectedIn('c.access_level')})`;
const centreOf = `coalesce(p.centre, contact.centre)`;

const within = (centre: string, all: string): string =>
  `((not ${isProtectedOne} and ${centreOf} = ${centre}::uuid) or (${isProtectedOne} and ${all}))`;

/** Corrections of others that wait for this actor to decide, or that nobody has looked at; those that wait first, then the oldest. */
export const correctionsWaiting = async (
  tx: Tx,
  { staffId, controllerId }: StaffActor,
  { decides, reviews }: { readonly decides: Reach; readonly reviews: Reach },
  after: LookPosition | null,
  limit: number,
): Promise<readonly ToLookAt[]> => {
  const found = await tx.query<Of & PersonPlace & { readonly correctionId: string }>(
    `select c.id as "correctionId", p.id as "personId", contact.id as "contactId", coalesce(p.reference, contact.reference) as reference,
            p.name_script as script, ${latinGiven} as latin, c.controller, ${centreOf} as centre, ${level} as "accessLevel",
            coalesce(${isCallersPerson}, ${isCallersContact}, false) as "isCallers"
     from correction c left join person p on p.id = c.person_id left join contact on contact.id = c.contact_id
     where c.controller = $1 and c.set_id = c.id and c.corrected_by <> $2 and c.reviewed_at is null and c.decided_at is null
       and coalesce(p.id, contact.id) is not null and coalesce(p.entered_in_error, contact.entered_in_error) is null
       and ((c.state = 'awaits-second-holder' and ${within('$3', '$4')}) or (c.state = 'applied' and ${within('$5', '$6')}))
       and ($7::boolean is null or (c.state = 'applied', c.corrected_at, c.id) > ($7, $8::timestamptz, $9::uuid))
     order by (c.state = 'applied'), c.corrected_at, c.id limit $10`,
    [
      controllerId,
      staffId,
      decides.plainOf,
      decides.protected,
      reviews.plainOf,
      reviews.protected,
      after?.[0] ?? null,
      after?.[1] ?? null,
      after?.[2] ?? null,
      limit,
    ],
  );
  const kept = await keptOf(
    tx,
    found.map(({ correctionId }) => correctionId),
  );
  return kept.flatMap((one) => {
    const row = found.find(({ correctionId }) => correctionId === one.id);
    if (!row) return [];
    const { controller, centre, accessLevel, isCallers, personId, contactId, reference, script, latin } = row;
    const place = { controller, centre, accessLevel, isCallers };
    return [{ kept: one, of: { personId, contactId, reference, script, latin }, place }];
  });
};
