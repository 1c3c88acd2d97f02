import type { ContactWay } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import type { KnownContactWay } from './contact-way';
import type { Person } from './person';

export const contactWays = table(
  'contact_way',
  {
    id: column.uuid(),
    personId: column.uuid(),
    controller: column.uuid(),
    jurisdiction: column.text(),
    kind: column.text<ContactWay['kind']>(),
    reachedAt: column.text(),
    whose: column.text<ContactWay['whose']>(),
    safe: column.text<ContactWay['safe']>(),
    hours: column.text().orNull(),
    sayYouAre: column.text().orNull(),
    note: column.text().orNull(),
    preferred: column.text<ContactWay['preferred']>(),
    until: column.day().orNull(),
    recordedOn: column.day(),
    recordedAt: column.moment(),
  },
  ['entered_in_error'],
);

/** The columns of what is told of a way to reach somebody. */
export const known = [
  'id',
  'kind',
  'reachedAt',
  'whose',
  'safe',
  'hours',
  'sayYouAre',
  'note',
  'preferred',
  'until',
] as const;

/** SQL: whether somebody is found by a way `w` to reach them: a number that is used, and was not entered in error. */
export const isNumberInUse = `(w.reached_at ~ '^[+][0-9]+$' and w.until is null and w.entered_in_error is null)`;

/** SQL: whether what is said of a way `c` counts: it was not entered in error, or nobody but who says so looked at that. */
export const isSaidOfWay = `(c.entered_in_error is null or exists (
  select from entry_error e where e.entry_id = c.id and e.taken_back_at is null and e.reviewed_at is null))`;

/** The further ways to reach a person that are not entered in error, under the person's lock where one is changed. */
export const contactWaysOf = (tx: Tx, personId: string): Promise<KnownContactWay[]> =>
  tx.query<KnownContactWay>(
    `select ${contactWays.selected(undefined, known)} from contact_way
     where person_id = $1 and entered_in_error is null order by recorded_at desc, id`,
    [personId],
  );

type Owner = Pick<Person, 'id' | 'controller' | 'jurisdiction'>;
type Recording = { readonly id: string; readonly recordedOn: string; readonly recordedAt: Date };

export const insertContactWay = (
  tx: Tx,
  { id: personId, controller, jurisdiction }: Owner,
  way: ContactWay,
  recording: Recording,
) => contactWays.insert(tx, { ...way, personId, controller, jurisdiction, ...recording });

/** Writes a way to reach a person as it is right. */
export const updateContactWay = (tx: Tx, id: string, way: ContactWay): Promise<void> =>
  contactWays.update(tx, id, { ...way });

/** Whom a way reaches that was, or was not, written down in error. */
export const ownerOfContactWay = async (tx: Tx, id: string, inError: boolean): Promise<string | undefined> =>
  (
    await tx.first<{ personId: string }>(
      `select person_id as "personId" from contact_way where id = $1 and (entered_in_error is null) = not $2::boolean`,
      [id, inError],
    )
  )?.personId;

/** A way to reach somebody that was entered in error, by its id. */
export const contactWayInError = (tx: Tx, id: string): Promise<KnownContactWay | undefined> =>
  tx.first<KnownContactWay>(
    `select ${contactWays.selected(undefined, known)} from contact_way where id = $1 and entered_in_error is not null`,
    [id],
  );

/** Marks a way to reach somebody with why it was entered in error; null where it was not after all. */
export const markContactWay = async (tx: Tx, id: string, because: string | null): Promise<void> => {
  await tx.query(`update contact_way set entered_in_error = $2 where id = $1`, [id, because]);
};
