import { services, type ServiceName } from '@mrc/contracts';
import type { Caller } from '@mrc/service-kit';

type Observe = (service: ServiceName, outcome: string, seconds: number) => void;

const rememberMs = 60_000;

/** How calls to each service ended: measured, and whether a service has been answering lately. */
export class ServiceCalls {
  readonly #unanswered = new Map<ServiceName, number>();
  readonly #observe: Observe;

  constructor(observe: Observe) {
    this.#observe = observe;
  }

  /** The same way to call, whose answers are watched. */
  over(call: Caller): Caller {
    return async (contract, input, options) => {
      const asked = performance.now();
      const answer = await call(contract, input, options);
      const outcome = answer.outcome === 'refused' ? answer.refusal.code : answer.outcome;
      this.#observe(contract.service, outcome, (performance.now() - asked) / 1000);
      if (outcome === 'UNAVAILABLE') this.#unanswered.set(contract.service, performance.now());
      else this.#unanswered.delete(contract.service);
      return answer;
    };
  }

  /** Whether the last call to a service within a minute got no answer. */
  isAway(service: ServiceName): boolean {
    const at = this.#unanswered.get(service);
    return at !== undefined && performance.now() - at < rememberMs;
  }

  /** The services of which that is so. */
  get away(): readonly ServiceName[] {
    return services.filter((service) => this.isAway(service));
  }
}
