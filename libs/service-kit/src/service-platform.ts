import type { CallContract, Refusal, ServiceName } from '@mrc/contracts';
import type { Database, Tx } from '@mrc/database';
import { localDay, type Clock, type Log, type Result } from '@mrc/kernel';
import { commandDigest, once, type Cause, type Journal } from '@mrc/messaging';
import type { CallContext } from './call-context';
import type { Key, Keys } from './keys';
import type { Ticks } from './ticks';

export type ServicePlatformParts = {
  readonly service: ServiceName;
  readonly app: Database;
  readonly worker: Database;
  readonly journal: Journal;
  readonly ticks: Ticks;
  readonly clock: Clock;
  /** Seconds this machine's clock is ahead of `clock`; absent where the time is given. */
  readonly clockDifferenceSeconds?: () => number;
  readonly log: Log;
  /** Jurisdictions this deployment may hold. */
  readonly jurisdictions: readonly string[];
  /** By which a repeat of a command is told from another payload. */
  readonly commandKeys: Keys;
  /** By which `digestOf` digests. */
  readonly digestKeys: Keys;
  /** By which staff of other services are known again. */
  readonly markKeys: Keys;
};

/** What every use case stands on: two database roles, the journal, the clock, and the way commands and queries run. */
export class ServicePlatform {
  readonly service: ServiceName;
  readonly app: Database;
  readonly worker: Database;
  readonly journal: Journal;
  readonly ticks: Ticks;
  readonly clock: Clock;
  readonly log: Log;
  readonly jurisdictions: readonly string[];
  readonly markKeys: Keys;
  readonly #commandKeys: Keys;
  readonly #digestKeys: Keys;
  readonly #clockDifferenceSeconds: () => number;

  constructor(parts: ServicePlatformParts) {
    this.service = parts.service;
    this.app = parts.app;
    this.worker = parts.worker;
    this.journal = parts.journal;
    this.ticks = parts.ticks;
    this.clock = parts.clock;
    this.log = parts.log;
    this.jurisdictions = parts.jurisdictions;
    this.#commandKeys = parts.commandKeys;
    this.#digestKeys = parts.digestKeys;
    this.markKeys = parts.markKeys;
    this.#clockDifferenceSeconds = parts.clockDifferenceSeconds ?? (() => 0);
  }

  /** Seconds this machine's clock is ahead of the time in use, negative where it is behind; 0 where the time is given. */
  clockDifferenceSeconds(): number {
    return this.#clockDifferenceSeconds();
  }

  /**
   * Runs a command in one transaction under the actor's row-level security, once per `commandId`: a repeat gets the first
   * result, another payload `COMMAND_REUSED`; a refusal rolls everything back.
   */
  command<Out, R extends Refusal>(
    contract: CallContract,
    input: { readonly commandId: string },
    call: CallContext,
    work: (tx: Tx) => Promise<Result<Out, R>>,
  ): Promise<Result<Out, R | Refusal<'COMMAND_REUSED'>>> {
    const [first, ...others] = this.#commandKeys;
    const digestBy = ({ secret }: Key) => commandDigest(secret, contract.name, input);
    const key = {
      staffId: call.actor.staffId,
      commandId: input.commandId,
      digest: digestBy(first),
      digestsBefore: () => others.map(digestBy),
      at: this.clock.now(),
    };
    return this.app.decide(call.actor, (tx) => once(tx, key, () => work(tx)), { deadline: call.deadline });
  }

  /** Reads in one transaction under the actor's row-level security. */
  query<T>(call: CallContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.app.inTransaction(call.actor, work, { deadline: call.deadline });
  }

  /**
   * The keyed digest, in hex, of what must be compared and never read back: the same for the same value under one name, in
   * this service of this deployment only, until its key is changed.
   */
  digestOf(name: string, value: unknown): string {
    return this.digestsOf(name, value)[0];
  }

  /** The keyed digests, in hex, of what is looked for where some of it was digested before a change of the key: the first is by the one in use. */
  digestsOf(name: string, value: unknown): readonly [string, ...string[]] {
    const [first, ...others] = this.#digestKeys;
    const digestBy = ({ secret }: Key) => commandDigest(secret, name, value).toString('hex');
    return [digestBy(first), ...others.map(digestBy)];
  }

  /** What the journal keeps of who brought an event about. */
  causeOf(call: CallContext): Cause {
    return {
      actor: call.actor.staffId,
      correlationId: call.correlationId,
      causationId: null,
      traceparent: call.traceparent,
      at: this.clock.now(),
    };
  }

  /** Today at the caller's centre, `YYYY-MM-DD`. */
  todayOf(call: CallContext): string {
    return localDay(this.clock.now(), call.actor.timeZone);
  }
}
