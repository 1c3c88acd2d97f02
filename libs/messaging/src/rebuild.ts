import { topicOf, type ServiceName } from '@mrc/contracts';
import { repeatRaces, type Tx } from '@mrc/database';
import { beginProjections, forgetBegun, halfEmptied, haveNotBegun, noteEmptying } from './begun-projections';
import { isReaction, listensTo, ownersOf, type ConsumerDefinition } from './consumer-definition';
import type { ConsumerOptions } from './consumer-options';
import { lockTopics } from './cursors';
import { emptyAll, emptySome, type Emptied } from './empty-tables';
import { noteGeneration, readGenerations } from './generation';
import { lockEveryParkedKey } from './parking';
import { inTurn, type RebuildTurn } from './rebuild-turn';
import { askOrSay } from './republish';
import { everything } from './wish';

/**
 * Empties a projection with its cursor and parking and asks every owner it listens to for its history, which tries again what
 * became a dead letter. Its cursor goes with its first rows, so that nothing of it counts as known; rows go some at a time, so that
 * nobody waits for all of them; what broke off, `beginOrGoOn` ends. One that is being rebuilt is passed by.
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
 * everything the owner told is forgotten and heard again, after any rebuild in hand. False where it was known.
 */
export const beginGeneration = async (
  definitions: readonly ConsumerDefinition[],
  owner: ServiceName,
  generation: number,
  options: ConsumerOptions,
): Promise<boolean> => {
  const occasion: Occasion = {
    stands: async (tx) => ((await readGenerations(tx)).get(owner) ?? 0) < generation,
    begins: (tx) => noteGeneration(tx, owner, generation),
  };
  if (!(await options.database.inOpenTransaction(occasion.stands))) return false;
  const forgettings = definitions
    .filter((definition) => listensTo(definition, owner))
    .map((definition) => forgetting(definition, owner));
  return inTurn(options.database, namesOf(forgettings), 'wait', (turn) =>
    forgetInTurn(forgettings, turn, options, occasion),
  );
};

/**
 * Ends what a rebuild had begun to empty when it broke off, and asks for the history that a projection lacks because it is new, was
 * emptied, or listens to an owner since now. What another is rebuilding is its business.
 */
export const beginOrGoOn = async (
  projections: readonly ConsumerDefinition[],
  options: ConsumerOptions,
): Promise<void> => {
  const { database } = options;
  const lacking = await haveNotBegun(projections, database);
  if (lacking.length === 0) return;
  const names = new Set(lacking.map(({ consumer }) => consumer));
  await inTurn(database, [...names], 'pass', async (turn) => {
    const ours = projections.filter(({ name }) => turn.consumers.has(name));
    const brokeOff = await database.inOpenTransaction((tx) => halfEmptied(tx, [...turn.consumers]));
    for (const definition of ours)
      if (brokeOff.has(definition.name))
        await forgetInTurn([{ definition, owners: ownersOf(definition) }], turn, options);
    await beginProjections(ours, options);
  });
};

/** When something is to be forgotten: whether that still stands, and the note, with the last of it, that it was done. */
type Occasion = { readonly stands: (tx: Tx) => Promise<boolean>; readonly begins: (tx: Tx) => Promise<boolean> };

const inAnyCase: Occasion = { stands: async () => true, begins: async () => true };

const namesOf = (forgettings: readonly Forgetting[]): string[] => forgettings.map(({ definition }) => definition.name);

const emptyBefore = async (
  projections: readonly Forgetting[],
  turn: RebuildTurn,
  occasion: Occasion,
  { database, cell, clock }: ConsumerOptions,
): Promise<void> => {
  const tables = projections.flatMap(({ definition }) => definition.tables);
  if (tables.length === 0) return;
  let emptied: Emptied | undefined;
  const some = async (tx: Tx): Promise<Emptied | undefined> => {
    await lockAll(tx, projections, cell);
    if (!(await occasion.stands(tx))) return undefined;
    if (!emptied)
      for (const one of projections) {
        // what has no cursor is not known
        await forget(tx, one, clock.now());
        await noteEmptying(tx, one.definition.name);
      }
    return emptySome(tx, tables, emptied);
  };
  do {
    turn.assertHeld();
    emptied = await repeatRaces(() => database.inOpenTransaction(some));
  } while (emptied);
};

const lockAll = (tx: Tx, forgettings: readonly Forgetting[], cell: string): Promise<void> =>
  lockTopics(
    tx,
    [...new Set(forgettings.flatMap(({ owners }) => owners))].map((owner) => topicOf(cell, owner)),
  );

const forgetConsumers = (forgettings: readonly Forgetting[], options: ConsumerOptions): Promise<boolean> =>
  inTurn(options.database, namesOf(forgettings), 'pass', (turn) =>
    forgetInTurn(
      forgettings.filter(({ definition }) => turn.consumers.has(definition.name)),
      turn,
      options,
    ),
  );

const forgetInTurn = async (
  forgettings: readonly Forgetting[],
  turn: RebuildTurn,
  options: ConsumerOptions,
  occasion: Occasion = inAnyCase,
): Promise<boolean> => {
  const projections = forgettings.filter(({ definition }) => !isReaction(definition));
  const forgotten = await turn.emptying(namesOf(projections), async () => {
    await emptyBefore(projections, turn, occasion, options);
    return repeatRaces(() =>
      options.database.inOpenTransaction(async (tx) => {
        await lockAll(tx, forgettings, options.cell);
        if (!(await occasion.begins(tx))) return false;
        for (const one of forgettings) {
          await emptyAll(tx, one.definition.tables);
          await forget(tx, one, options.clock.now());
        }
        return true;
      }),
    );
  });
  if (!forgotten) return false;
  await beginProjections(
    projections.map(({ definition }) => definition),
    options,
  );
  const asReactions = forgettings.flatMap(({ definition, owners }) => (isReaction(definition) ? owners : []));
  await askOrSay(
    options,
    [...new Set(asReactions)].map((owner) => ({ owner, wish: everything })),
  );
  return true;
};

const forget = async (tx: Tx, { definition, owners }: Forgetting, at: Date): Promise<void> => {
  const consumer = definition.name;
  await lockEveryParkedKey(tx, consumer);
  await forgetBegun(tx, consumer);
  for (const table of ['cursor', 'parked_event', 'parked_key', 'taken'])
    await tx.query(`delete from ${table} where consumer = $1 and owner = any($2::text[])`, [consumer, owners]);
  await tx.query(
    `update dead_letter set resolution = 'replayed', resolution_reason = 'rebuilt', resolved_at = $3
     where consumer = $1 and owner = any($2::text[]) and resolution is null and aggregate_id is not null`,
    [consumer, owners, at],
  );
};
