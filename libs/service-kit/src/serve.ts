import type { callsByService, CallContract, CallInput, CallOutput, ServiceName } from '@mrc/contracts';
import type { Type } from '@nestjs/common';
import type { CallContext } from './call-context';
import type { CallServer } from './call-server';
import type { ServicePlatform } from './service-platform';
import type { ProvidedUseCase, UseCase } from './use-case';

type Calls = typeof callsByService;

type Serving<C> = C extends CallContract
  ? UseCase<CallInput<C>, CallOutput<C>> | ProvidedUseCase<CallInput<C>, CallOutput<C>>
  : never;

/** A use case for every call of a service's contract, by the call's name; one that is missing does not compile. */
export type Serves<S extends ServiceName> = Readonly<Record<string, UseCase | ProvidedUseCase>> & {
  readonly [Name in keyof Calls[S]]: Serving<Calls[S][Name]>;
};

/** What is done at each call before it is worked on. */
export type BeforeCalls = (platform: ServicePlatform) => (call: CallContext) => Promise<void>;

export type ServingParts = {
  readonly platform: ServicePlatform;
  readonly before?: BeforeCalls | undefined;
  /** The module's provider of a class. */
  readonly provider: <T>(type: Type<T>) => T;
};

/** Has the server answer the calls of these use cases. */
export const serve = (
  calls: CallServer,
  useCases: readonly (UseCase | ProvidedUseCase)[],
  { platform, before, provider }: ServingParts,
): void => {
  const first = before?.(platform);
  for (const useCase of useCases) {
    const { contract } = useCase;
    if (calls.getHandlerByPattern(contract.name)) throw new Error(`${contract.name} is answered twice`);
    if ('provider' in useCase) {
      const held = provider(useCase.provider);
      calls.addHandler(contract.name, (input, call) => held.execute(input, call), false, { contract, reads: [] });
      continue;
    }
    if (contract.public) throw new Error(`${contract.name} has no actor: a provider answers it`);
    const answer = async (input: unknown, call: CallContext) => {
      await first?.(call);
      return useCase.execute(platform, input, call);
    };
    calls.addHandler(contract.name, answer, false, { contract, reads: useCase.reads });
  }
};
