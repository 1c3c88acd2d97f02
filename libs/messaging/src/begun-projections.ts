import type { ServiceName } from '@mrc/contracts';
import { migrationNamed, ofStatements, type Database, type Tx } from '@mrc/database';
import { ownersOf, type ConsumerDefinition } from './consumer-definition';
import type { ConsumerOptions } from './consumer-options';
import { askToRepublish } from './republish';
import { everything } from './wish';

/** Creates the table of which owners' history each projection has asked for. */
export const NoteBegunProjections20261123000000 = migrationNamed(
  'NoteBegunProjections20261123000000',
  ofStatements([`create table begun (consumer text, owner text, primary key (consumer, owner))`]),
);

/** Stands where an owner would, from the first rows that go until a projection is emptied to its end. */
export const isEmptied = 'is being emptied';

type Pair = { readonly consumer: string; readonly owner: ServiceName };

/** Forgets that a projection has begun, in the transaction that empties it. */
export const forgetBegun = async (tx: Tx, consumer: string): Promise<void> => {
  await tx.query(`delete from begun where consumer = $1`, [consumer]);
};

/** Notes, in the transaction of the first rows that go, that a projection is being emptied; `forgetBegun` takes the note back. */
export const noteEmptying = async (tx: Tx, consumer: string): Promise<void> => {
  await tx.query(`insert into begun values ($1, $2) on conflict do nothing`, [consumer, isEmptied]);
};

/** Which of these projections an emptying was begun of and not ended. */
export const halfEmptied = async (tx: Tx, consumers: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await tx.query<{ consumer: string }>(
    `select consumer from begun where consumer = any($1::text[]) and owner = $2`,
    [consumers, isEmptied],
  );
  return new Set(rows.map(({ consumer }) => consumer));
};

/** Which owners' history which projections have never asked for since they were new, were emptied, or listen to them. */
export const haveNotBegun = (projections: readonly ConsumerDefinition[], database: Database): Promise<Pair[]> =>
  database.inOpenTransaction((tx) =>
    tx.query<Pair>(
      `select consumer, owner from unnest($1::text[], $2::text[]) as p (consumer, owner)
       where not exists (select from begun b where b.consumer = p.consumer and b.owner = p.owner)`,
      columnsOf(
        projections.flatMap((definition) =>
          ownersOf(definition).map((owner) => ({ consumer: definition.name, owner })),
        ),
      ),
    ),
  );

/** Asks the owners for what these projections have not begun with. What fails is asked again by the next call. */
export const beginProjections = async (
  projections: readonly ConsumerDefinition[],
  options: ConsumerOptions,
): Promise<void> => {
  const missing = await haveNotBegun(projections, options.database);
  if (missing.length === 0) return;
  const owners = new Set(missing.map(({ owner }) => owner));
  await askToRepublish(
    options.bus,
    options.cell,
    [...owners].map((owner) => ({ owner, wish: everything })),
  );
  await options.database.inOpenTransaction((tx) =>
    tx.query(
      `insert into begun select * from unnest($1::text[], $2::text[]) on conflict do nothing`,
      columnsOf(missing),
    ),
  );
};

const columnsOf = (pairs: readonly Pair[]) => [pairs.map(({ consumer }) => consumer), pairs.map(({ owner }) => owner)];
