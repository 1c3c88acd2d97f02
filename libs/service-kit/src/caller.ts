import {
  refusal,
  services,
  type AtLeast,
  type CallAnswer,
  type CallContract,
  type CallInput,
  type PlatformRefusal,
  type ServiceName,
} from '@mrc/contracts';
import { ClientProxyFactory, Transport, type ClientProxy } from '@nestjs/microservices';
import { lastValueFrom, timeout } from 'rxjs';

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

/** Connects to services by `host:port`; connections open on the first call and reopen when lost. */
export const connectServices = (
  addresses: Readonly<Record<ServiceName, string>>,
): { readonly call: Caller; close(): Promise<void> } => {
  const clients = new Map<ServiceName, ClientProxy>(services.map((service) => [service, clientOf(addresses[service])]));
  return {
    call: (contract, input, options) => {
      const client = clients.get(contract.service);
      if (!client) throw new Error(`Nobody answers for ${contract.service}`);
      const meta = {
        token: options.token,
        timeLeft: Math.floor(options.timeLeft),
        traceparent: options.traceparent ?? null,
        ...(options.atLeast ? { atLeast: options.atLeast } : {}),
      };
      const answer = client
        .send<CallAnswer<typeof contract>>(contract.name, { meta, input })
        .pipe(timeout(Math.max(1, options.timeLeft)));
      return lastValueFrom(answer).catch(() => unavailable);
    },
    close: async () => {
      await Promise.all([...clients.values()].map((client) => client.close()));
    },
  };
};

const unavailable: { readonly outcome: 'refused'; readonly refusal: PlatformRefusal } = {
  outcome: 'refused',
  refusal: refusal('UNAVAILABLE', {}),
};

const clientOf = (address: string): ClientProxy => {
  const { hostname, port } = new URL(`tcp://${address}`);
  return ClientProxyFactory.create({ transport: Transport.TCP, options: { host: hostname, port: Number(port) } });
};
