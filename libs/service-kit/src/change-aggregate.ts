import { can, type Permissions } from '@mrc/access';
import { refusal, type Decision, type Refusal, type RefusalCode } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import type { Cause } from '@mrc/messaging';
import type { CallContext } from './call-context';
import type { ServicePlatform } from './service-platform';

type Versioned = { readonly id: string; readonly version: number };

/** One kind of aggregate: who may do what to it, how it is loaded and locked, how a decision about it is written. */
export type AggregateKind<Aggregate extends Versioned, Action extends string> = {
  readonly permissions: Permissions<Action, Aggregate>;
  readonly load: (tx: Tx, id: string) => Promise<Aggregate | undefined>;
  /** Journals the decision, saves what it makes of the aggregate, and answers the new version. */
  readonly record: (tx: Tx, decision: Decision<Aggregate>, cause: Cause) => Promise<number>;
};

/** An action, and what is decided when it is asked for; `at` is the time of the command. */
export type Change<Aggregate extends Versioned, Action extends string, R extends RefusalCode> = {
  readonly action: Action;
  readonly decide: (
    aggregate: Aggregate,
    at: Date,
    tx: Tx,
  ) => Result<Decision<Aggregate>, Refusal<R>> | Promise<Result<Decision<Aggregate>, Refusal<R>>>;
};

/**
 * One change of an aggregate in its command's transaction: lock, permission, version, decision, journal. What the caller may
 * not change is not found.
 */
export const changeAggregate = async <Aggregate extends Versioned, Action extends string, R extends RefusalCode>(
  tx: Tx,
  platform: ServicePlatform,
  { permissions, load, record }: AggregateKind<Aggregate, Action>,
  { action, decide }: Change<Aggregate, Action, R>,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
  call: CallContext,
): Promise<Result<Versioned, Refusal<'NOT_FOUND' | 'CHANGED_BY_SOMEONE_ELSE'> | Refusal<R>>> => {
  const aggregate = await load(tx, id);
  if (!aggregate || !can(permissions, action, call.actor, aggregate)) return refused(refusal('NOT_FOUND', {}));
  const { version } = aggregate;
  if (version !== expectedVersion) return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version }));
  const cause = platform.causeOf(call);
  const decision = await decide(aggregate, cause.at, tx);
  if (!decision.ok) return decision;
  return ok({ id, version: await record(tx, decision.value, cause) });
};
