import {
  services,
  type AtLeast,
  type CallAnswer,
  type CallContract,
  type CallInput,
  type ServiceName,
} from '@mrc/contracts';
import { isDeclined, standingBy, unavailable, type Declined } from './call-answers';
import { CallConnection, type Unanswered } from './call-connection';
import { Instances, keyOf, type Instance, type Resolve } from './instances';

export type CallOptions = {
  readonly token: string | null;
  /** Milliseconds the answer is waited for. */
  readonly timeLeft: number;
  readonly traceparent?: string | null;
  readonly atLeast?: AtLeast;
};

/** Calls a service: never rejects; a lost connection or a passed deadline is the refusal `UNAVAILABLE`, safe to repeat. */
export type Caller = <C extends CallContract>(
  contract: C,
  input: CallInput<C>,
  options: CallOptions,
) => Promise<CallAnswer<C>>;

/** Instances that may be lost with one call in hand: what ends whoever begins it must not end them all. */
const mostLost = 2;

/**
 * Connects to services, each at `host:port[,host:port…]`, where a host may be a name that stands for many; connections open with the
 * first call and again when lost. A call goes to the instance with the fewest calls under way, after those that failed lately. What no
 * instance has begun goes to another within its time, as does, once, a query whose answer was lost; a command whose answer was lost, or a
 * query of which it is recorded that it was asked, is `UNAVAILABLE`.
 */
export const connectServices = (
  addresses: Readonly<Record<ServiceName, string>>,
  resolve?: Resolve,
): { readonly call: Caller; close(): Promise<void> } => {
  const called = new Map(services.map((service) => [service, new CalledService(addresses[service], resolve)]));
  return {
    call: (contract, input, options) => {
      const service = called.get(contract.service);
      if (!service) throw new Error(`Nobody answers for ${contract.service}`);
      return service.call(contract, input, options);
    },
    close: async () => {
      for (const service of called.values()) service.close();
    },
  };
};

/** One service and the connections to its instances. */
class CalledService {
  readonly #instances: Instances;
  readonly #connections = new Map<string, CallConnection>();
  #closed = false;

  constructor(addresses: string, resolve: Resolve | undefined) {
    this.#instances = new Instances(addresses, resolve);
  }

  async call<C extends CallContract>(contract: C, input: CallInput<C>, options: CallOptions): Promise<CallAnswer<C>> {
    const until = performance.now() + options.timeLeft;
    const frame = (left: number) => ({
      meta: {
        token: options.token,
        timeLeft: Math.floor(left),
        traceparent: options.traceparent ?? null,
        ...(options.atLeast ? { atLeast: options.atLeast } : {}),
      },
      input,
    });
    const busy = (one: Instance): number => this.#connections.get(keyOf(one))?.underWay ?? 0;
    let lost = 0;
    for (const instance of await this.#instances.inOrder(busy, Math.max(0, options.timeLeft))) {
      const left = until - performance.now();
      if (left <= 0 || this.#closed) break;
      const answer = await this.#connectionTo(instance).ask<CallAnswer<C> | Declined>(contract.name, frame, left);
      this.#learn(instance, answer);
      if (typeof answer !== 'string' && !isDeclined(answer)) return answer;
      if (answer === 'lost') lost += 1;
      if (answer === 'silent' || lost === mostLost || (lost > 0 && contract.recorded)) break;
    }
    return unavailable;
  }

  close(): void {
    this.#closed = true;
    for (const connection of this.#connections.values()) connection.close();
  }

  #learn(instance: Instance, answer: Parameters<typeof standingBy>[0] | Unanswered): void {
    const instances = this.#instances;
    switch (typeof answer === 'string' ? answer : standingBy(answer)) {
      case 'well':
        return instances.answered(instance);
      case 'busy':
        return;
      case 'leaves':
        return instances.leaves(instance);
      case 'could-not':
        return instances.couldNot(instance);
      case 'erred':
        return instances.erred(instance);
      case 'not-sent':
      case 'lost':
      case 'silent':
        return instances.failed(instance);
    }
  }

  #connectionTo(instance: Instance): CallConnection {
    const key = keyOf(instance);
    const known = this.#connections.get(key);
    if (known) return known;
    this.#dropGone();
    const connection = new CallConnection(instance, () => {
      if (!this.#closed) this.#instances.failed(instance);
    });
    this.#connections.set(key, connection);
    return connection;
  }

  #dropGone(): void {
    for (const [key, connection] of this.#connections) {
      if (this.#instances.has(connection.instance) || connection.underWay > 0) continue;
      this.#connections.delete(key);
      connection.close();
    }
  }
}
