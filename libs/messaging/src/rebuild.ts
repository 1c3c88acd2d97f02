import { topicOf, type ServiceName } from '@mrc/contracts';
import { repeatRaces, type Tx } from '@mrc/database';
import { beginProjections, forgetBegun } from './begun-projections';
import { isReaction, listensTo, ownersOf, type ConsumerDefinition } from './consumer-definition';
import type { ConsumerOptions } from './consumer-options';
import { lockTopics } from './cursors';
import { noteGeneration } from './generation';
import { lockEveryParkedKey } from './parking';
import { askOrSay } from './republish';
import { everything } from './wish';

/**
 * Empties a projection with its cursor and parking in one transaction and asks every owner it listens to for its history,
 * which tries again what became a dead letter.
 * Reactions have nothing to empty and cannot be rebuilt: throws for one.
 */
export const rebuildProjection = async (definition: ConsumerDefinition, options: ConsumerOptions): Promise<void> => {
  if (isReaction(definition)) throw new Error(`${definition.name} is a reaction and cannot be rebuilt`);
  await forgetConsumers([{ definition, owners: ownersOf(definition) }], options);
};

/** A consumer, and the owners of whom it forgets what they told. */
type Forgetting = { readonly definition: ConsumerDefinition; readonly owners: readonly ServiceName[] };

/** What a consumer forgets where an owner told another story: a projection all it knows, a reaction how far it heard that owner. */
const forgetting = (definition: ConsumerDefinition, owner: ServiceName): Forgetting => ({
  definition,
  owners: isReaction(definition) ? [owner] : ownersOf(definition),
});

/** Forgets what these consumers have of an owner and hears it again; what reactions have done stays done. */
export const hearAgain = async (
  definitions: readonly ConsumerDefinition[],
  owner: ServiceName,
  options: ConsumerOptions,
): Promise<void> => {
  await forgetConsumers(
    definitions.map((definition) => forgetting(definition, owner)),
    options,
  );
};

/**
 * Begins a new generation of an owner, where it is new: versions of the old one may have been used for other events since, so
 * everything the owner told is forgotten and heard again. False where it was known.
 */
export const beginGeneration = (
  definitions: readonly ConsumerDefinition[],
  owner: ServiceName,
  generation: number,
  options: ConsumerOptions,
): Promise<boolean> =>
  forgetConsumers(
    definitions.filter((definition) => listensTo(definition, owner)).map((definition) => forgetting(definition, owner)),
    options,
    (tx) => noteGeneration(tx, owner, generation),
  );

const forgetConsumers = async (
  forgettings: readonly Forgetting[],
  options: ConsumerOptions,
  begins: (tx: Tx) => Promise<boolean> = async () => true,
): Promise<boolean> => {
  const owners = new Set(forgettings.flatMap((one) => one.owners));
  const forgotten = await repeatRaces(() =>
    options.database.inOpenTransaction(async (tx) => {
      await lockTopics(
        tx,
        [...owners].map((owner) => topicOf(options.cell, owner)),
      );
      if (!(await begins(tx))) return false;
      for (const { definition, owners: told } of forgettings) {
        await lockEveryParkedKey(tx, definition.name);
        for (const table of definition.tables) await tx.query(`delete from ${identifier(table)}`);
        await forget(tx, definition.name, told, options.clock.now());
      }
      return true;
    }),
  );
  if (!forgotten) return false;
  const asReactions = new Set(
    forgettings.flatMap(({ definition, owners: told }) => (isReaction(definition) ? told : [])),
  );
  await beginProjections(
    forgettings.flatMap(({ definition }) => (isReaction(definition) ? [] : [definition])),
    options,
  );
  await askOrSay(
    options,
    [...asReactions].map((owner) => ({ owner, wish: everything })),
  );
  return true;
};

const forget = async (tx: Tx, consumer: string, owners: readonly ServiceName[], at: Date): Promise<void> => {
  await forgetBegun(tx, consumer);
  for (const table of ['cursor', 'parked_event', 'parked_key', 'taken'])
    await tx.query(`delete from ${table} where consumer = $1 and owner = any($2::text[])`, [consumer, owners]);
  await tx.query(
    `update dead_letter set resolution = 'replayed', resolution_reason = 'rebuilt', resolved_at = $3
     where consumer = $1 and owner = any($2::text[]) and resolution is null and aggregate_id is not null`,
    [consumer, owners, at],
  );
};

const identifier = (table: string): string => {
  if (!/^[a-z_]+$/.test(table)) throw new Error('A table is named with lower-case letters');
  return table;
};
