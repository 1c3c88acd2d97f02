import { getDisclosed, getReceivedReferrals, receivedReferralView, type CallOutput } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { inboxRow, neededOf } from '../../gateway/test/rows';
import type { Tab } from '../network/tab';
import { stage } from './stage';

type Received = CallOutput<typeof getReceivedReferrals>[number];
type Disclosed = CallOutput<typeof getDisclosed>[number];

/** What stands in a referral once it has reached the partner's inbox: its second version. */
export const reached = { version: 2, receivedAt: '2026-11-20T09:00:01Z', answerBy: '2026-11-22T09:00:00Z' } as const;

const afterwards: Received['may'] = ['report-service', 'answer-sharing-notice'];
const openAnswers = receivedReferralView.shape.may.element.options.filter((answer) => !afterwards.includes(answer));

/** A referral that a partner has received, as the services know it: what changes it is told with `becomes`. */
export class ReceivedReferral {
  #now: Received;

  constructor(parts: Partial<Received> = {}) {
    this.#now = { ...inboxRow(), ...reached, may: openAnswers, ...parts };
    stage.services.on(getReceivedReferrals, () => ok([this.#now]));
    this.opens(neededOf(this.disclosureId));
  }

  get id(): string {
    return this.#now.id;
  }

  get disclosureId(): string {
    return this.#now.disclosureId;
  }

  /** What of the person may be read from now on. */
  opens(disclosed: Disclosed): void {
    stage.services.on(getDisclosed, () => ok([disclosed]));
  }

  /** Its next version; answers what the command that led to it answers. */
  becomes(parts: Partial<Received>): { readonly id: string; readonly version: number } {
    this.#now = { ...this.#now, version: this.#now.version + 1, ...parts };
    return { id: this.id, version: this.#now.version };
  }

  /** A partner officer who has opened its page. */
  async onScreen(look: { readonly deaf?: boolean } = {}): Promise<Tab> {
    const tab = await stage.at('partner-officer', `/inbox/${this.id}`, look);
    await tab.heading('Your answer').waitFor();
    return tab;
  }
}
