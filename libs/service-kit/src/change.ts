import { can, whoMay, type Opening, type Openings, type Permissions, type StaffActor } from '@mrc/access';
import {
  refusal,
  type CallContract,
  type Decision,
  type PlatformRefusal,
  type Refusal,
  type RefusalCode,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { localDay, ok, refused, type Result } from '@mrc/kernel';
import type { Cause, Journal } from '@mrc/messaging';
import type * as z from 'zod';
import { declared, type UseCase } from './use-case';

type Versioned = { readonly id: string; readonly version: number };

/** What is decided about an aggregate; it happened today, unless `occurredOn` (`YYYY-MM-DD`) says when. */
export type Decided<Aggregate> = Decision<Aggregate> & { readonly occurredOn?: string };

/** What a decision may rest on beside the aggregate and the input. */
export type Deciding = {
  readonly tx: Tx;
  readonly at: Date;
  readonly actor: StaffActor;
  /** `YYYY-MM-DD` at the caller's centre. */
  readonly today: string;
};

/** One kind of aggregate: how commands name it, what it is open to and for whom, how it is loaded and written. */
export type AggregateKind<Aggregate extends Versioned, Field extends string, Opens extends Openings<Aggregate>> = {
  /** The field of a command's input that holds its id. */
  readonly id: Field;
  readonly opensTo: Opens & Readonly<Record<keyof Opens, Opening<Aggregate>>>;
  readonly permissions: Permissions<keyof Opens & string, Aggregate>;
  /** Loads and locks it for a member of staff; undefined where row-level security, or who that is, shows none. */
  readonly load: (tx: Tx, id: string, actor: StaffActor) => Promise<Aggregate | undefined>;
  /** The caller as the service's own rows know them, asked once the aggregate is locked; without it as their token says. */
  readonly callerNow?: (tx: Tx, actor: StaffActor) => Promise<StaffActor>;
  /** Journals the decision, saves what it makes of the aggregate, and answers the new version. */
  readonly record: (
    tx: Tx,
    journal: Journal,
    decided: Decided<Aggregate>,
    cause: Cause,
    today: string,
  ) => Promise<number>;
};

/** The aggregate as it is open to an action. */
type OpenTo<Aggregate, Opens, Action extends keyof Opens> = Opens[Action] extends (...of: never) => infer Answer
  ? Extract<Answer, { readonly ok: true }> extends { readonly value: infer Open extends Aggregate }
    ? Open
    : never
  : never;

/** The codes by which an action is refused as the aggregate stands. */
type RefusedTo<Opens, Action extends keyof Opens> = Opens[Action] extends (...of: never) => infer Answer
  ? Extract<Answer, { readonly ok: false }> extends { readonly refusal: { readonly code: infer Code } }
    ? Code
    : never
  : never;

type OfEveryChange = 'NOT_FOUND' | 'CHANGED_BY_SOMEONE_ELSE';

/** The action, where the contract's list has every code by which it may be refused. */
type Listed<Opens, Action extends keyof Opens, R> = [RefusedTo<Opens, Action> | OfEveryChange] extends [R]
  ? Action
  : never;

type Naming = { readonly commandId: string; readonly expectedVersion: number };
type Changed = { readonly id: string; readonly version: number };

type Outcome<Aggregate, R> = Decided<Aggregate> | Result<Decided<Aggregate>, R>;
type Decide<Open, In, Aggregate> = {
  decide(open: Open, input: In, deciding: Deciding): Now<Outcome<Aggregate, Refusal>>;
};
type Now<T> = T | Promise<T>;

const asTheTokenSays = (_tx: Tx, actor: StaffActor): Promise<StaffActor> => Promise.resolve(actor);

/**
 * The changes of one kind of aggregate, each declared in a line: the contract, the action, and what is decided of the aggregate
 * that is open to it. Permission, once per command id, lock, version, whether it is open, journal and saving are the same for
 * all; what the caller may not change is not found. An action that the kind is not open to, and a refusal that the contract does
 * not list, do not compile.
 */
export const changesOf = <Aggregate extends Versioned, Field extends string, Opens extends Openings<Aggregate>>(
  kind: AggregateKind<Aggregate, Field, Opens>,
) => {
  function change<
    In extends Naming & Readonly<Record<Field, string>>,
    R extends RefusalCode,
    Action extends keyof Opens & string,
  >(
    contract: CallContract<z.ZodType<In>, z.ZodType<Changed>, R>,
    action: Action & Listed<Opens, Action, R>,
    decide: (
      open: OpenTo<Aggregate, Opens, Action>,
      input: NoInfer<In>,
      deciding: Deciding,
    ) => NoInfer<Now<Outcome<Aggregate, Refusal<R> | PlatformRefusal>>>,
  ): UseCase<In, Changed>;
  function change(
    contract: CallContract,
    action: keyof Opens & string,
    decide: Decide<never, never, Aggregate>['decide'],
  ): UseCase {
    const { permissions, opensTo, load, record, callerNow = asTheTokenSays } = kind;
    const deciding: Decide<Aggregate, Naming, Aggregate> = { decide };
    return declared(
      contract,
      whoMay(permissions, action),
      (input: Naming & Readonly<Record<Field, string>>, { platform, call, actor: caller }) =>
        platform.command<Changed, Refusal>(contract, input, call, async (tx) => {
          const aggregate = await load(tx, input[kind.id], caller);
          const actor = await callerNow(tx, caller);
          if (!aggregate || !can(permissions, action, actor, aggregate)) return refused(refusal('NOT_FOUND', {}));
          const { id, version } = aggregate;
          if (version !== input.expectedVersion) return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version }));
          const cause = platform.causeOf(call);
          const { at } = cause;
          const open = opensTo[action](aggregate, at);
          if (!open.ok) return open;
          const today = localDay(at, actor.timeZone);
          const outcome = await deciding.decide(open.value, input, { tx, at, actor, today });
          const decided = 'ok' in outcome ? outcome : ok(outcome);
          if (!decided.ok) return decided;
          return ok({ id, version: await record(tx, platform.journal, decided.value, cause, today) });
        }),
    );
  }
  return change;
};
