import type { ServiceName } from '@mrc/contracts';
import { addDays, newId } from '@mrc/kernel';
import type { DemoNetwork, DemoStep } from '../network/demo-network';
import type { HistoricalServices } from './historical-services';
import { Lanes } from './lanes';
import type { KnownThings } from './known-things';
import type { Learnt, ProgressFile } from './progress-file';
import type { ProgressLine } from './progress-line';
import { StepRefused, type Refusals } from './refusals';
import type { StepClock } from './step-clock';
import type { StepDoer } from './step-doer';
import { thingsOf } from './things-of';
import type { WholeNetwork } from './whole-network';

export type HistoryParts = {
  readonly network: DemoNetwork;
  readonly steps: number;
  /** The midnight on which history begins. */
  readonly first: Date;
  readonly services: HistoricalServices;
  readonly clock: StepClock;
  readonly doer: StepDoer;
  readonly known: KnownThings;
  readonly progress: ProgressFile;
  readonly refusals: Refusals;
  readonly whole: WholeNetwork;
};

const dayMs = 24 * 3_600_000;
// Nothing dated after a tick is due at it; the limit only keeps what is written near the order of dates.
const limits = { atOnce: 32, ahead: 400, aheadMs: 21 * dayMs };
const endingMs = 5_000;
const publishedMs = 60_000;
const closingTime = 'T02:00:00Z';
const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
const midnightOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Goes through the steps in date order and lets time pass between them. */
export class History {
  readonly #parts: HistoryParts;
  readonly #lanes = new Lanes(limits);
  #done = 0;

  constructor(parts: HistoryParts) {
    this.#parts = parts;
  }

  /** Answers how many steps were done; those of an earlier load are not counted. */
  async load(line: ProgressLine, signal: AbortSignal): Promise<number> {
    try {
      await this.#goThrough(line, signal);
      return this.#done;
    } finally {
      await this.#lanes.drop(endingMs);
    }
  }

  async #goThrough(line: ProgressLine, signal: AbortSignal): Promise<void> {
    const { network, first, steps, clock, services } = this.#parts;
    await this.#showAtWork(first, ({ from }) => from === null);
    let today = dayOf(first);
    let number = 0;
    for (const step of network.steps) {
      signal.throwIfAborted();
      services.assertTicksHeld();
      const at = new Date(step.on);
      while (today < dayOf(at)) {
        today = addDays(today, 1);
        await this.#passInto(today);
      }
      clock.standAt(at);
      number += 1;
      await this.#put(step, at, number);
      line.show(number, steps, today);
    }
    await this.#lanes.idle();
    await this.#renewCapacities(new Date(`${today}T12:00:00Z`));
    await this.#passInto(addDays(today, 1));
    await this.#lanes.idle();
  }

  /** Closes the figures of the last day. */
  async close(): Promise<void> {
    const { progress } = this.#parts;
    const closing = new Date(`${addDays(progress.plan.today, 1)}${closingTime}`);
    const now = new Date();
    await this.#tick(['reporting'], closing < now ? closing : now);
  }

  async #put(step: DemoStep, at: Date, number: number): Promise<void> {
    const { known } = this.#parts;
    const { step: act, actor } = step;
    if (act.call === 'sendReferral') {
      const { commandId, requestId } = act.input;
      known.sends(commandId, { requestId, sender: actor, consent: act.disclosureOf });
    }
    const about = thingsOf(act, known);
    const isAboutStaff = act.call === 'joinStaffMember' || act.call === 'suspendStaffMember';
    const afterAll = isAboutStaff || act.call === 'expireReferral';
    await this.#lanes.put({ at: at.getTime(), about, afterAll, work: () => this.#do(step, at, about, number) });
    if (!isAboutStaff) return;
    await this.#lanes.idle();
    if (act.call === 'joinStaffMember') {
      await this.#showAtWork(at, ({ input }) => input.commandId === act.input.commandId);
    }
  }

  async #do(step: DemoStep, at: Date, about: readonly string[], number: number): Promise<void> {
    const { doer, known, progress, refusals } = this.#parts;
    const { actor, step: act } = step;
    const name = `step ${number}`;
    const before = progress.find(name);
    if (before) {
      this.#learn(act, before);
      return;
    }
    if (known.hasFailed(about)) {
      refusals.add(act.call, 'LEFT_OUT', name);
      known.failed(about[0] ?? name);
      return;
    }
    progress.begin(name);
    try {
      const learnt = await doer.do(act, { actor, at });
      this.#learn(act, learnt);
      progress.note(name, learnt);
      this.#done += 1;
    } catch (error) {
      if (!(error instanceof StepRefused)) throw error;
      const recalled = await this.#recall(step, at, name);
      if (recalled) {
        this.#learn(act, recalled);
        progress.note(name, recalled);
        return;
      }
      progress.refuse(name);
      refusals.add(act.call, error.code, name);
      known.failed(about[0] ?? name);
    }
  }

  /** A load that was killed may have done a step without noting it: then it is refused as done already. */
  async #recall({ actor, step: act }: DemoStep, at: Date, name: string): Promise<Learnt | undefined> {
    const { doer, progress } = this.#parts;
    return progress.isInDoubt(name) ? doer.recall(act, { actor, at }).catch(() => undefined) : undefined;
  }

  #learn(act: DemoStep['step'], { id, version, disclosureId }: Learnt): void {
    const { known } = this.#parts;
    if (id === undefined || version === undefined) return;
    known.reached(id, version);
    if (act.call === 'prepareDisclosure' && disclosureId !== undefined) {
      known.prepared(act.input.commandId, { disclosureId, person: { id, version } });
    }
  }

  /**
   * Lets a day begin: what is due in the register is done before anything of that day; at the first of a month everything is, and
   * figures are closed.
   */
  async #passInto(day: string): Promise<void> {
    const isNewMonth = day.endsWith('-01');
    await this.#lanes.put({
      at: midnightOf(day).getTime(),
      about: [],
      afterAll: true,
      work: async () => {
        if (this.#parts.progress.find(`day ${day}`)) return;
        await this.#tick(['registration'], midnightOf(day));
        if (isNewMonth) {
          await this.#tick(['directory', 'assistance', 'referrals'], midnightOf(day));
          await this.#parts.whole.untilPublished(publishedMs);
          await this.#tick(['reporting'], new Date(`${day}${closingTime}`));
        }
        this.#parts.progress.note(`day ${day}`, {});
      },
    });
  }

  async #tick(names: readonly ServiceName[], at: Date): Promise<void> {
    const { clock, services } = this.#parts;
    for (const name of names) {
      await clock.during(at, () => services.platformOf(name).ticks.run());
    }
  }

  async #renewCapacities(at: Date): Promise<void> {
    const { network, doer, known, progress, refusals } = this.#parts;
    for (const { key, input } of network.offerings) {
      const name = `capacity of ${key}`;
      const officer = network.staff.find((member) => member.input.offeringIds.includes(input.commandId));
      if (officer === undefined || progress.find(name)) continue;
      const { organisationId: partnerId, commandId: offeringId, hasPlaces } = input;
      const report = { commandId: newId(), partnerId, offeringId, hasPlaces };
      try {
        const learnt = await doer.renewCapacity(report, { actor: officer.key, at });
        known.reached(partnerId, learnt.version ?? 1);
        progress.note(name, learnt);
      } catch (error) {
        if (!(error instanceof StepRefused)) throw error;
        refusals.add('reportCapacity', error.code, key);
      }
    }
  }

  /** Case workers must have been at work before requests can be given to them. */
  async #showAtWork(at: Date, isMeant: (member: DemoNetwork['staff'][number]) => boolean): Promise<void> {
    const { network, doer, progress } = this.#parts;
    const workers = network.staff.filter((member) => member.role === 'case-worker' && isMeant(member));
    for (const { key } of workers) {
      const name = `${key} at work`;
      if (progress.find(name)) continue;
      await doer.showAtWork({ actor: key, at });
      progress.note(name, {});
    }
  }
}
