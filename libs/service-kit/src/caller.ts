import {
  services,
  type AtLeast,
  type CallAnswer,
  type CallContract,
  type CallInput,
  type ServiceName,
} from '@mrc/contracts';
import { isDeclined, unavailable, type Declined } from './call-answers';
import { CallConnection } from './call-connection';
import { Instances, type Instance, type Resolve } from './instances';

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

/**
 * Connects to services, each at `host:port[,host:port…]`, where a host may be a name that stands for many; connections open with the
 * first call and again when lost. A call goes to the instance with the fewest calls under way. What no instance has begun goes to
 * another within its time, as does a query whose answer was lost; a command whose answer was lost, or a query of which it is recorded that
 * it was asked, is `UNAVAILABLE`.
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
    for (const instance of await this.#instances.inOrder((one) => this.#connectionTo(one).underWay)) {
      const left = until - performance.now();
      if (left <= 0 || this.#closed) break;
      const answer = await this.#connectionTo(instance).ask<CallAnswer<C> | Declined>(contract.name, frame, left);
      if (typeof answer !== 'string' && !isDeclined(answer)) {
        this.#instances.answered(instance);
        return answer;
      }
      if (typeof answer === 'string') this.#instances.failed(instance);
      else if (answer.declined === 'leaving') this.#instances.leaves(instance);
      if (answer === 'silent' || (answer === 'lost' && contract.recorded)) break;
    }
    return unavailable;
  }

  close(): void {
    this.#closed = true;
    for (const connection of this.#connections.values()) connection.close();
  }

  #connectionTo(instance: Instance): CallConnection {
    const key = `${instance.host} ${instance.port}`;
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
