import { setTimeout as sleep } from 'node:timers/promises';
import { actorTokenSignerOf, type StaffActor } from '@mrc/access';
import {
  services,
  type AtLeast,
  type CallAnswer,
  type CallContract,
  type CallInput,
  type CallOutput,
} from '@mrc/contracts';
import { connectServices } from '@mrc/service-kit';
import type { NetworkEnvironment } from './environment';

/** Calls services over TCP as the gateway does, with actor tokens signed by the network's own key. */
export type Actors = {
  call<C extends CallContract>(
    contract: C,
    input: CallInput<C>,
    actor: StaffActor,
    atLeast?: AtLeast,
  ): Promise<CallAnswer<C>>;
  /** What a call answers, asked again while the service is not available; throws what else it answered. */
  valueOf<C extends CallContract>(contract: C, input: CallInput<C>, actor: StaffActor): Promise<CallOutput<C>>;
  close(): Promise<void>;
};

const callMs = 5_000;
const mostTries = 5;
/** How long a service that could not answer is left alone after the first try; longer after each. */
const pauseMs = 500;

export const actorsOf = async ({ programs }: NetworkEnvironment): Promise<Actors> => {
  const sign = await actorTokenSignerOf(programs.directory);
  const [directory, registration, assistance, referrals, reporting] = services.map(
    (name) => programs.gateway[`${name.toUpperCase()}_ADDRESS`] ?? '',
  );
  const connected = connectServices({
    directory: directory ?? '',
    registration: registration ?? '',
    assistance: assistance ?? '',
    referrals: referrals ?? '',
    reporting: reporting ?? '',
  });
  const call: Actors['call'] = async (contract, input, actor, atLeast) => {
    const now = new Date();
    const { token } = await sign(actor, now);
    const options = { token, timeLeft: callMs };
    return connected.call(contract, input, atLeast ? { ...options, atLeast } : options);
  };
  return {
    call,
    valueOf: async (contract, input, actor) => {
      for (let tries = 1; ; tries += 1) {
        const answer = await call(contract, input, actor);
        if (answer.outcome === 'ok') return answer.value;
        const passing = answer.outcome === 'refused' && answer.refusal.code === 'UNAVAILABLE';
        if (!passing || tries === mostTries) throw new Error(`${contract.name} answers ${JSON.stringify(answer)}`);
        await sleep(tries * pauseMs);
      }
    },
    close: () => connected.close(),
  };
};
