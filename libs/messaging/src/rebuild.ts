import { topicOf, type ServiceName } from '@mrc/contracts';
import { repeatRaces, type Tx } from '@mrc/database';
import { beginProjections, forgetBegun } from './begun-projections';
import { isReaction, listensTo, ownersOf, type ConsumerDefinition } from './consumer-definition';
import type { ConsumerOptions } from './consumer-options';
import { lockTopics } from './cursors';
import { emptyAll, emptySome, hasRows, type Emptied } from './empty-tables';
import { noteGeneration, readGenerations } from './generation';
import { lockEveryParkedKey } from './parking';
import { askOrSay } from './republish';
import { everything } from './wish';

/**
 * Empties a projection with its cursor and parking and asks every owner it listens to for its history, which tries again what
 * became a dead letter. Rows go some at a time, so that nobody waits for all of them; what broke off, `beginOrGoOn` ends.
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
    {
      stands: async (tx) => ((await readGenerations(tx)).get(owner) ?? 0) < generation,
      begins: (tx) => noteGeneration(tx, owner, generation),
    },
  );

/**
 * Ends what a rebuild had begun to empty when it broke off, and asks for the history that a projection lacks because it is new, was
 * emptied, or listens to an owner since now.
 */
export const beginOrGoOn = async (
  projections: readonly ConsumerDefinition[],
  options: ConsumerOptions,
): Promise<void> => {
  const begun = await options.database.inOpenTransaction((tx) =>
    tx.query<Begun>('select distinct consumer from begun'),
  );
  for (const definition of projections) {
    if (begun.some(({ consumer }) => consumer === definition.name)) continue;
    if (await options.database.inOpenTransaction((tx) => hasTaken(tx, definition)))
      await rebuildProjection(definition, options);
  }
  await beginProjections(projections, options);
};

type Begun = { readonly consumer: string };

const hasTaken = async (tx: Tx, { name, tables }: ConsumerDefinition): Promise<boolean> =>
  (await tx.first(`select 1 as row from cursor where consumer = $1 limit 1`, [name])) !== undefined ||
  (await hasRows(tx, tables));

/** When something is to be forgotten: whether that still stands, and the note, with the last of it, that it was done. */
type Occasion = { readonly stands: (tx: Tx) => Promise<boolean>; readonly begins: (tx: Tx) => Promise<boolean> };

const inAnyCase: Occasion = { stands: async () => true, begins: async () => true };

const emptyBefore = async (
  forgettings: readonly Forgetting[],
  occasion: Occasion,
  { database, cell }: ConsumerOptions,
): Promise<void> => {
  const tables = forgettings.flatMap(({ definition }) => definition.tables);
  if (tables.length === 0) return;
  const emptied: Emptied = new Map();
  const some = async (tx: Tx): Promise<boolean> => {
    await lockAll(tx, forgettings, cell);
    if (!(await occasion.stands(tx))) return false;
    for (const { definition } of forgettings) {
      await lockEveryParkedKey(tx, definition.name);
      // what has not begun when a service starts was not emptied to its end
      await forgetBegun(tx, definition.name);
    }
    return emptySome(tx, tables, emptied);
  };
  while (await repeatRaces(() => database.inOpenTransaction(some)));
};

const lockAll = (tx: Tx, forgettings: readonly Forgetting[], cell: string): Promise<void> =>
  lockTopics(
    tx,
    [...new Set(forgettings.flatMap(({ owners }) => owners))].map((owner) => topicOf(cell, owner)),
  );

const forgetConsumers = async (
  forgettings: readonly Forgetting[],
  options: ConsumerOptions,
  occasion: Occasion = inAnyCase,
): Promise<boolean> => {
  await emptyBefore(forgettings, occasion, options);
  const forgotten = await repeatRaces(() =>
    options.database.inOpenTransaction(async (tx) => {
      await lockAll(tx, forgettings, options.cell);
      if (!(await occasion.begins(tx))) return false;
      for (const { definition, owners: told } of forgettings) {
        await lockEveryParkedKey(tx, definition.name);
        await emptyAll(tx, definition.tables);
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
