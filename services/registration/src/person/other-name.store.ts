import type { OtherName } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import type { KnownOtherName } from './other-name';
import type { Person } from './person';

const otherNames = table(
  'other_name',
  {
    id: column.uuid(),
    personId: column.uuid(),
    controller: column.uuid(),
    jurisdiction: column.text(),
    kind: column.text<OtherName['kind']>(),
    script: column.text(),
    latin: column.text().orNull(),
    recordedOn: column.day(),
    recordedAt: column.moment(),
  },
  ['entered_in_error'],
);

/** SQL: the further names of a person by an expression of their id, as a list of writings. */
export const otherNamesIn = (id: string): string =>
  `coalesce((select json_agg(json_build_object('script', n.script, 'latin', n.latin) order by n.recorded_at, n.id)
   from other_name n where n.person_id = ${id} and n.entered_in_error is null), '[]')`;

type Row = OtherName['name'] & {
  readonly id: string;
  readonly kind: OtherName['kind'];
  readonly personId: string;
  readonly recordedOn: string;
};

/** A further name, with whose it is and the day on which it was written down. */
export type OwnedName = KnownOtherName & { readonly personId: string; readonly recordedOn: string };

const nameOf = ({ script, latin, ...row }: Row): OwnedName => ({ ...row, name: { script, latin } });

const rowsOf = async (tx: Tx, condition: string, value: unknown): Promise<OwnedName[]> =>
  (
    await tx.query<Row>(
      `select ${otherNames.selected(undefined, ['id', 'kind', 'script', 'latin', 'personId', 'recordedOn'])} from other_name
       where ${condition} order by recorded_at, id`,
      [value],
    )
  ).map(nameOf);

/** The further names of these people that are not entered in error, under the person's lock where one is changed. */
export const otherNamesOf = (tx: Tx, personIds: readonly string[]): Promise<OwnedName[]> =>
  rowsOf(tx, 'person_id = any($1::uuid[]) and entered_in_error is null', personIds);

type Owner = Pick<Person, 'id' | 'controller' | 'jurisdiction'>;
type Recording = { readonly id: string; readonly recordedOn: string; readonly recordedAt: Date };

export const insertOtherName = (
  tx: Tx,
  { id: personId, controller, jurisdiction }: Owner,
  { kind, name }: OtherName,
  recording: Recording,
) => otherNames.insert(tx, { kind, ...name, personId, controller, jurisdiction, ...recording });

/** Writes a further name of a person as it is right. */
export const updateOtherName = (tx: Tx, id: string, { kind, name }: OtherName): Promise<void> =>
  otherNames.update(tx, id, { kind, ...name });

/** A further name that was, or was not, entered in error, by its id; it is locked with the person whose it is. */
export const otherNameBy = async (tx: Tx, id: string, inError: boolean): Promise<OwnedName | undefined> =>
  (await rowsOf(tx, `id = $1 and entered_in_error is ${inError ? 'not null' : 'null'}`, id))[0];

/** Marks a further name with why it was entered in error; null where it was not after all. */
export const markOtherName = async (tx: Tx, id: string, because: string | null): Promise<void> => {
  await tx.query(`update other_name set entered_in_error = $2 where id = $1`, [id, because]);
};
