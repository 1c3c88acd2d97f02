import { getSentReferrals, type CallOutput } from '@mrc/contracts';
import { patienceMs, type DemoCaller } from './demo-caller';
import type { HistoricalServices } from './historical-services';
import type { KnownThings } from './known-things';
import { StepRefused } from './refusals';

type SentReferral = CallOutput<typeof getSentReferrals>[number];

const firstPauseMs = 150;
const longestPauseMs = 600;

/** Waits for what the running network makes of a step, so that the next step finds it as it was at the time. */
export class Reactions {
  constructor(
    private readonly caller: DemoCaller,
    private readonly services: HistoricalServices,
    private readonly known: KnownThings,
  ) {}

  /** Until a referral has reached the partner's inbox; answers its version. */
  async untilReceived(id: string, at: Date): Promise<number> {
    const until = Date.now() + patienceMs;
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * 1.5)) {
      const referral = await this.#read(id, at);
      if (referral && (referral.receivedAt !== null || referral.state !== 'sent')) return referral.version;
      if (Date.now() > until) throw new StepRefused('NOT_RECEIVED');
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }

  /** Until the disclosure follows the partner's answer. */
  untilAnswered(id: string, version: number): Promise<void> {
    return this.#until('registration', 'follow-referral', id, version);
  }

  /** Until the request of a referral that ended without help is known to need another way. */
  async untilReturned(id: string, version: number): Promise<void> {
    await this.#until('registration', 'follow-referral', id, version);
    await this.#until('assistance', 'needs-another-way', id, version);
  }

  /** Until a referral follows the consent it rested on, which ended with this version of the person; answers its version. */
  async untilSharingStopped(id: string, person: { readonly id: string; readonly version: number }, at: Date) {
    await this.#until('referrals', 'consent-withdrawn', person.id, person.version);
    const referral = await this.#read(id, at);
    if (!referral) throw new StepRefused('REFERRAL_NOT_SEEN');
    if (referral.state === 'withdrawn') await this.untilReturned(id, referral.version);
    return referral.version;
  }

  /** Until an expired referral has returned its request; throws StepRefused where it has not expired. */
  async untilExpired(id: string, at: Date): Promise<number> {
    const referral = await this.#read(id, at);
    if (referral?.state !== 'expired') throw new StepRefused('NOT_EXPIRED');
    await this.untilReturned(id, referral.version);
    return referral.version;
  }

  async #read(id: string, at: Date): Promise<SentReferral | undefined> {
    const actor = this.known.referral(id)?.sender;
    if (actor === undefined) throw new StepRefused('NEVER_SENT');
    const [referral] = await this.caller.ask(getSentReferrals, { ids: [id] }, { actor, at });
    return referral;
  }

  async #until(service: 'registration' | 'assistance' | 'referrals', consumer: string, id: string, version: number) {
    if (!(await this.services.knows(service, consumer, id, version, patienceMs))) throw new StepRefused('NOT_SETTLED');
  }
}
