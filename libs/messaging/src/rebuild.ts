import { topicOf } from '@mrc/contracts';
import { repeatRaces, type Tx } from '@mrc/database';
import { beginProjections, forgetBegun } from './begun-projections';
import { ownersOf, type ConsumerDefinition } from './consumer-definition';
import type { ConsumerOptions } from './consumer-options';
import { lockTopics } from './cursors';
import { lockEveryParkedKey } from './parking';

/**
 * Empties a projection with its cursor and parking in one transaction and asks every owner it listens to for its history,
 * which tries again what became a dead letter.
 * Reactions have nothing to empty and cannot be rebuilt: throws where `tables` is empty.
 */
export const rebuildProjection = async (
  definition: ConsumerDefinition,
  tables: readonly string[],
  options: ConsumerOptions,
): Promise<void> => {
  if (tables.length === 0) throw new Error(`${definition.name} is a reaction and cannot be rebuilt`);
  const owners = ownersOf(definition);
  await repeatRaces(() =>
    options.database.inOpenTransaction(async (tx) => {
      await lockTopics(
        tx,
        owners.map((owner) => topicOf(options.cell, owner)),
      );
      await lockEveryParkedKey(tx, definition.name);
      for (const table of tables) await tx.query(`delete from ${identifier(table)}`);
      await forget(tx, definition.name, options.clock.now());
    }),
  );
  await beginProjections([definition], options);
};

const forget = async (tx: Tx, consumer: string, at: Date): Promise<void> => {
  await forgetBegun(tx, consumer);
  await tx.query(`delete from cursor where consumer = $1`, [consumer]);
  await tx.query(`delete from parked_event where consumer = $1`, [consumer]);
  await tx.query(`delete from parked_key where consumer = $1`, [consumer]);
  await tx.query(
    `update dead_letter set resolution = 'replayed', resolution_reason = 'rebuilt', resolved_at = $2
     where consumer = $1 and resolution is null and aggregate_id is not null`,
    [consumer, at],
  );
};

const identifier = (table: string): string => {
  if (!/^[a-z_]+$/.test(table)) throw new Error('A table is named with lower-case letters');
  return table;
};
