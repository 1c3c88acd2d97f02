import { actorTokenVerifier, type StaffActor } from '@mrc/access';
import type { CallContext } from '@mrc/service-kit';
import { CallServer } from '@mrc/service-kit';
import {
  allCalls,
  exchangeIdToken,
  refusal,
  type AtLeast,
  type CallContract,
  type PlatformRefusal,
  type Refusal,
  type RefusalCode,
  type StaffProfile,
} from '@mrc/contracts';
import type { CursorWatch } from '@mrc/messaging';
import { ok, refused, silentLog, systemClock, type Clock, type Result } from '@mrc/kernel';
import { freePort, testActorKeys } from '@mrc/testing';
import { decodeJwt } from 'jose';
import type * as z from 'zod';
import { sampleFacts } from './sample-facts';

type Answering<I extends z.ZodType, O extends z.ZodType, R extends RefusalCode> = (
  input: z.infer<I>,
  call: CallContext,
) => MaybePromise<Result<z.infer<O>, Refusal<R | PlatformRefusal['code']>>>;
type MaybePromise<T> = T | Promise<T>;

export type FakeServices = {
  readonly address: string;
  /** Calls that arrived, with who made them. */
  readonly calls: {
    readonly name: string;
    readonly input: unknown;
    readonly actor: StaffActor | undefined;
    readonly traceparent: string | null;
  }[];
  /** What callers already knew when they asked: what the call must know at least before it is answered. */
  readonly known: { readonly name: string; readonly atLeast: AtLeast }[];
  /** How a call is answered from now on. */
  on<I extends z.ZodType, O extends z.ZodType, R extends RefusalCode>(
    contract: CallContract<I, O, R>,
    answer: Answering<I, O, R>,
  ): void;
  /** From now on this call is refused, with facts that its code may have. */
  refuses(contract: CallContract, code: RefusalCode): void;
  /** Who stands behind a subject of the issuer; without one the sign-in is refused. */
  knows(subject: string, actor: StaffActor): void;
  suspends(subject: string): void;
  /** Seconds the next actor tokens live. */
  tokensLive(seconds: number): void;
  /** Forgets what was answered and called, keeps who is known. */
  reset(): void;
  close(): Promise<void>;
};

const profileOf = (actor: StaffActor): StaffProfile => ({
  staffId: actor.staffId,
  name: 'Staff of a test',
  organisationId: actor.organisationId,
  organisationName: 'An organisation of a test',
  organisationKind: 'centre',
  centreId: actor.centreId,
  timeZone: actor.timeZone,
  country: 'TJ',
  roles: actor.roles,
  jurisdictions: actor.jurisdictions,
  language: 'en',
});

/** The five services behind one real call server; what they answer is said by each test. */
export const startFakeServices = async (stale: { knows: boolean }, clock: Clock): Promise<FakeServices> => {
  const keys = await testActorKeys();
  const answers = new Map<string, (input: unknown, call: CallContext) => unknown>();
  const people = new Map<string, StaffActor | 'suspended'>();
  const calls: FakeServices['calls'] = [];
  let tokenSeconds = 300;
  const port = await freePort();
  const known: FakeServices['known'] = [];
  const watch: Pick<CursorWatch, 'waitFor'> = {
    waitFor: async ([reader], atLeast) => {
      if (reader !== undefined) known.push({ name: reader.name, atLeast: [...atLeast] });
      return stale.knows;
    },
  };
  const server = new CallServer({
    host: '127.0.0.1',
    port,
    verify: actorTokenVerifier([new URL(keys.url)], 'test'),
    watch,
    clock: systemClock,
    log: silentLog,
    ownersOf: () => [],
    concurrency: 100,
    observe: () => undefined,
  });
  const exchange = async ({ idToken }: { idToken: string }) => {
    const actor = people.get(decodeJwt(idToken).sub ?? '');
    if (actor === 'suspended') return refused(refusal('STAFF_SUSPENDED', {}));
    if (actor === undefined) return refused(refusal('NOT_SIGNED_IN', {}));
    const { token } = await keys.sign(actor, new Date());
    const expiresAt = new Date(clock.now().getTime() + tokenSeconds * 1_000).toISOString();
    return ok({ actorToken: token, expiresAt, profile: profileOf(actor) });
  };
  const on: FakeServices['on'] = (contract, answer) => {
    answers.set(contract.name, (input, call) => answer(contract.input.parse(input), call));
  };
  on(exchangeIdToken, exchange);
  for (const contract of allCalls) {
    const handler = async (input: unknown, call?: CallContext) => {
      if (call === undefined) throw new Error('a call came without its context');
      calls.push({ name: contract.name, input, actor: call.actor, traceparent: call.traceparent });
      const answer = answers.get(contract.name);
      if (answer === undefined) throw new Error(`${contract.name} was not expected`);
      return answer(input, call);
    };
    server.addHandler(contract.name, handler, false, { contract, reads: [contract.name] });
  }
  await new Promise<void>((resolve) => {
    server.listen(() => {
      resolve();
    });
  });
  return {
    address: `127.0.0.1:${port}`,
    calls,
    known,
    on,
    refuses: (contract, code) => {
      answers.set(contract.name, () => refused({ code, facts: sampleFacts(code) }));
    },
    knows: (subject, actor) => {
      people.set(subject, actor);
    },
    suspends: (subject) => {
      people.set(subject, 'suspended');
    },
    tokensLive: (seconds) => {
      tokenSeconds = seconds;
    },
    reset: () => {
      answers.clear();
      on(exchangeIdToken, exchange);
      calls.splice(0);
      known.splice(0);
      stale.knows = true;
      tokenSeconds = 300;
    },
    close: async () => {
      server.close();
      keys.close();
    },
  };
};
