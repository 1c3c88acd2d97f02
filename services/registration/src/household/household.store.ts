import { isProtected, unprotectedIn } from '@mrc/access';
import type {
  AccessLevel,
  CorrectionReason,
  FamilyChangeKind,
  FamilyFacts,
  FamilyTie,
  LeftFamilyBecause,
} from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { latestFirst, notInError } from '../consent/consent.store';
import type { Person } from '../person/person';
import { inSight, type PersonSight } from '../person/person.sight';
import { latinIn } from '../person/person.store';
import { inOrder, inverseOf, type Tie } from './household';

const households = table('household', {
  id: column.uuid(),
  controller: column.uuid(),
  jurisdiction: column.text(),
});

const members = table(
  'household_member',
  {
    id: column.uuid(),
    householdId: column.uuid(),
    controller: column.uuid(),
    jurisdiction: column.text(),
    accessLevel: column.text<AccessLevel>(),
    toldBy: column.uuid(),
    personId: column.uuid().orNull(),
    ageBand: column.text<FamilyFacts['ageBand']>(),
    whereabouts: column.text<FamilyFacts['whereabouts']>(),
    country: column.text().orNull(),
    since: column.day(),
    leftOn: column.day().orNull(),
    leftBecause: column.text<LeftFamilyBecause>().orNull(),
    inPlaceOf: column.uuid().orNull(),
  },
  ['entered_in_error'],
);

const ties = table('household_tie', {
  oneId: column.uuid(),
  otherId: column.uuid(),
  householdId: column.uuid(),
  controller: column.uuid(),
  kind: column.text<FamilyTie>(),
});

export const changes = table('household_change', {
  id: column.uuid(),
  householdId: column.uuid(),
  memberId: column.uuid(),
  personId: column.uuid(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  accessLevel: column.text<AccessLevel>(),
  what: column.text<FamilyChangeKind>(),
  was: column.json<FamilyFacts>().orNull(),
  becomes: column.json<FamilyFacts>().orNull(),
  because: column.text<CorrectionReason>().orNull(),
  note: column.text().orNull(),
  occurredOn: column.day(),
  recordedBy: column.uuid(),
  recordedAt: column.moment(),
});

type Owner = Pick<Person, 'id' | 'controller' | 'jurisdiction' | 'accessLevel'>;

/** A household of which somebody is, by their own row in it. */
export type Household = { readonly id: string; readonly ownId: string };

/** SQL: whether a row `own` is of somebody's household now. */
const isNow = `own.left_on is null and own.entered_in_error is null`;

/** Finds and locks the household of a person; undefined where they are in none. */
export const loadHousehold = async (tx: Tx, personId: string): Promise<Household | undefined> =>
  tx.first<Household>(
    `select h.id, own.id as "ownId" from household_member own join household h on h.id = own.household_id
     where own.person_id = $1 and ${isNow} for update of h`,
    [personId],
  );

/** Begins a household of one: nothing is told of the person by it. */
export const beginHousehold = async (tx: Tx, person: Owner, since: string): Promise<Household> => {
  const { controller, jurisdiction } = person;
  const household = { id: newId(), ownId: newId() };
  await households.insert(tx, { id: household.id, controller, jurisdiction });
  const unsaid = { tie: null, ageBand: 'not-known', whereabouts: 'together', country: null } as const;
  await insertMember(tx, household, person, { id: household.ownId, personId: person.id, since }, unsaid);
  return household;
};

/** Writes a member of a household down, by whose telling; what is told while they are protected is as protected. */
export const insertMember = (
  tx: Tx,
  household: Household,
  { id: toldBy, controller, jurisdiction, accessLevel }: Owner,
  member: { readonly id: string; readonly personId: string | null; readonly since: string },
  { ageBand, whereabouts, country }: FamilyFacts,
) =>
  members.insert(tx, {
    ...member,
    ...{ householdId: household.id, controller, jurisdiction, accessLevel, toldBy, ageBand, whereabouts, country },
    leftOn: null,
    leftBecause: null,
    inPlaceOf: null,
  });

/**
 * The row in which something is written of a member on a person's page: of who is protected one of their own telling, in place of one that others read,
 * for whom that stays as it was told.
 */
export const rowToWrite = async (
  tx: Tx,
  household: Household,
  person: Owner,
  { id, tie }: Pick<SeenMember, 'id' | 'tie'>,
): Promise<string> => {
  if (!isProtected(person)) return id;
  const [own] = await tx.query<{ id: string }>(
    `insert into household_member (id, household_id, controller, jurisdiction, access_level, told_by, age_band, whereabouts, country, since, in_place_of)
     select $2, household_id, controller, jurisdiction, $3, $4, age_band, whereabouts, country, since, id
     from household_member where id = $1 and ${unprotectedIn('access_level')} returning id`,
    [id, newId(), person.accessLevel, person.id],
  );
  if (!own) return id;
  await saveTie(tx, household, person.controller, { oneId: own.id, otherId: household.ownId, kind: tie });
  return own.id;
};

export const saveFacts = (tx: Tx, id: string, { ageBand, whereabouts, country }: FamilyFacts): Promise<void> =>
  members.update(tx, id, { ageBand, whereabouts, country });

export const removeLink = (tx: Tx, id: string): Promise<void> => members.update(tx, id, { personId: null });

/**
 * Links a line to a person. Whom it was linked to and who is hidden from who writes stays of the household, in a row that only their own page reads: a refusal
 * would tell of them.
 */
export const saveLink = async (tx: Tx, household: Household, id: string, personId: string): Promise<void> => {
  const [line] = await members.rows(tx, 'where id = $1', [id]);
  await members.update(tx, id, { personId });
  if (!line?.personId) return;
  const hidden = { ...line, id: newId(), toldBy: line.personId, inPlaceOf: id };
  await members.insert(tx, hidden);
  const asLine = await ties.rows(tx, 'where one_id = $1 or other_id = $1', [id]);
  const moved = (of: string): string => (of === id ? hidden.id : of);
  for (const { oneId, otherId, kind } of asLine)
    await saveTie(tx, household, line.controller, { oneId: moved(oneId), otherId: moved(otherId), kind });
};

export const saveLeft = (tx: Tx, id: string, leftOn: string, leftBecause: LeftFamilyBecause): Promise<void> =>
  members.update(tx, id, { leftOn, leftBecause });

/** Writes what one member is to another, in place of what stood between them; null where nobody says. */
export const saveTie = async (
  tx: Tx,
  household: Pick<Household, 'id'>,
  controller: string,
  { oneId, otherId, kind }: Omit<Tie, 'kind'> & { readonly kind: FamilyTie | null },
): Promise<void> => {
  if (kind === null) {
    await tx.query(
      `delete from household_tie where one_id = least($1::uuid, $2::uuid) and other_id = greatest($1::uuid, $2::uuid)`,
      [oneId, otherId],
    );
    return;
  }
  const tie = inOrder({ oneId, otherId, kind });
  await ties.insert(
    tx,
    { ...tie, householdId: household.id, controller },
    'on conflict (one_id, other_id) do update set kind = excluded.kind',
  );
};

type Change = Pick<
  Parameters<typeof changes.insert>[1],
  'memberId' | 'what' | 'was' | 'becomes' | 'because' | 'note' | 'occurredOn' | 'recordedBy' | 'recordedAt'
>;

/** Keeps what was written of a household on the page of a person. */
export const insertChange = (
  tx: Tx,
  householdId: string,
  { id, controller, jurisdiction, accessLevel }: Owner,
  change: Change,
) => changes.insert(tx, { ...change, id: newId(), householdId, personId: id, controller, jurisdiction, accessLevel });

const said = (of: string): string =>
  `from consent c where c.person_id = ${of} and c.purpose = 'family' and ${notInError} order by ${latestFirst} limit 1`;

/** SQL: whether a record that is one with that of a person `p` says no, and this yes `c` is none that was said since, of both. */
const isRefusedElsewhere = `exists (
  select from person o join person_merge g on g.merged_id = o.id and g.state = 'merged'
    join lateral (select c.decision, c.recorded_at ${said('o.id')}) other on other.decision <> 'given'
  where o.merged_into = p.id and c.recorded_at <= greatest(other.recorded_at, g.merged_at))`;

/**
 * SQL: whether a person `p` agrees, on the day of this parameter, to be shown with their family: an adult by their own word, a child also by a
 * parent's or guardian's, and nobody to whom a record that is one with theirs says no.
 */
export const agreesToFamily = (today: string): string => `coalesce((
  select c.decision = 'given' and (c.valid_until is null or c.valid_until >= ${today}::date)
    and (c.given_by = 'self' or c.given_by in ('parent', 'guardian')
      and coalesce(p.birth_year + 18 >= extract(year from ${today}::date), p.appears_under_18, false))
    and not ${isRefusedElsewhere}
  ${said('p.id')}), false)`;

/** Of whose family a member was told who is, or is not, entered in error; a person is none of their own. */
export const tellerOf = async (tx: Tx, id: string, inError: boolean): Promise<string | undefined> =>
  (
    await tx.first<{ toldBy: string }>(
      `select told_by as "toldBy" from household_member
       where id = $1 and person_id is distinct from told_by and (entered_in_error is null) = not $2::boolean`,
      [id, inError],
    )
  )?.toldBy;

/** Marks a member with why they were entered in error, which ends a link to a record for good; null where they were not after all. */
export const markMember = async (tx: Tx, id: string, because: string | null): Promise<void> => {
  await tx.query(
    `update household_member set entered_in_error = $2, person_id = case when $2::text is null then person_id end where id = $1`,
    [id, because],
  );
};

/** A member of somebody's household, as a reader sees them. */
export type SeenMember = FamilyFacts & {
  readonly id: string;
  readonly toldBy: string;
  readonly since: string;
  readonly leftOn: string | null;
  readonly leftBecause: LeftFamilyBecause | null;
  /** Who they are, for who sees their record, while they agree to be shown. */
  readonly personId: string | null;
  readonly reference: string | null;
  readonly script: string | null;
  readonly latin: string | null;
};

type SeenRow = Omit<SeenMember, 'tie'> & { readonly kind: FamilyTie | null; readonly isOne: boolean | null };

/**
 * The others of a person's household that a reader may know of, those who left last. Whoever may not see both records, or is shown somebody who does not
 * agree, reads the same as of a line without a name, by the same statement.
 */
export const membersSeen = async (
  tx: Tx,
  personId: string,
  sight: PersonSight,
  today: string,
): Promise<SeenMember[]> => {
  const rows = await tx.query<SeenRow>(
    `select ${members.selected('m', ['id', 'toldBy', 'ageBand', 'whereabouts', 'country', 'since', 'leftOn', 'leftBecause'])},
            t.kind, t.one_id = m.id as "isOne", p.id as "personId", p.reference, p.name_script as script,
            ${latinIn('p.name_latin')} as latin
     from household_member own
     join household_member m on m.household_id = own.household_id and m.id <> own.id
     left join household_tie t on t.one_id = least(own.id, m.id) and t.other_id = greatest(own.id, m.id)
     left join person p on p.id = m.person_id and m.left_on is null and p.entered_in_error is null and p.merged_into is null
       and ${agreesToFamily('$7')} and ${inSight}
     where own.person_id = $1 and ${isNow} and m.entered_in_error is null and (m.in_place_of is null or m.told_by = $1)
       and not exists (select from household_member n where n.in_place_of = m.id and n.told_by = $1 and n.entered_in_error is null)
       and (${unprotectedIn('m.access_level')} or exists (select from person p where p.id = m.told_by and ${inSight}))
     order by m.left_on desc nulls first, m.since, m.id`,
    [personId, ...sight, today],
  );
  return rows.map(({ kind, isOne, ...row }) => ({ ...row, tie: kind && (isOne ? kind : inverseOf(kind)) }));
};

/** The ties among these members of a household. */
export const tiesAmong = (tx: Tx, household: Household, ids: readonly string[]): Promise<Tie[]> =>
  ties.rows(tx, 'where household_id = $1 and one_id = any($2::uuid[]) and other_id = any($2::uuid[])', [
    household.id,
    ids,
  ]);

/** Who bears this number in the register that the transaction reaches. */
export const idByReference = async (tx: Tx, reference: string): Promise<string | undefined> =>
  (await tx.first<{ id: string }>(`select id from person where reference = $1`, [reference]))?.id;

/** Whether a person agrees to be shown with their family. */
export const agrees = async (tx: Tx, personId: string, today: string): Promise<boolean> =>
  (await tx.first(`select from person p where p.id = $1 and ${agreesToFamily('$2')}`, [personId, today])) !== undefined;
