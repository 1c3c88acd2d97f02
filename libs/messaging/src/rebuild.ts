import { topicPartitions, topicOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ownersOf, type ConsumerDefinition } from './consumer-definition';
import type { ConsumerOptions } from './consumer-options';
import { lockPartition } from './cursors';
import { askToRepublish } from './republish';

/**
 * Empties a projection with its cursor and parking in one transaction and asks every owner it listens to for its history.
 * Reactions have nothing to empty and cannot be rebuilt: throws where `tables` is empty.
 */
export const rebuildProjection = async (
  definition: ConsumerDefinition,
  tables: readonly string[],
  options: ConsumerOptions,
): Promise<void> => {
  if (tables.length === 0) throw new Error(`${definition.name} is a reaction and cannot be rebuilt`);
  const owners = ownersOf(definition);
  await options.database.inOpenTransaction(async (tx) => {
    for (const owner of owners) {
      for (let partition = 0; partition < topicPartitions; partition += 1) {
        await lockPartition(tx, definition.name, `${topicOf(options.cell, owner)} ${partition}`);
      }
    }
    for (const table of tables) await tx.query(`delete from ${identifier(table)}`);
    await forget(tx, definition.name);
  });
  await askToRepublish(
    options.bus,
    options.cell,
    owners.map((owner) => ({ owner, aggregateId: null, since: 1 })),
  );
};

const forget = async (tx: Tx, consumer: string): Promise<void> => {
  await tx.query(`delete from cursor where consumer = $1`, [consumer]);
  await tx.query(`delete from parked_event where consumer = $1`, [consumer]);
  await tx.query(`delete from parked_key where consumer = $1`, [consumer]);
};

const identifier = (table: string): string => {
  if (!/^[a-z_]+$/.test(table)) throw new Error('A table is named with lower-case letters');
  return table;
};
