import { ServicePlatform } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { closeDay } from './close-day';
import { forgetCounted } from './counted-facts.store';
import { dayToClose } from './closing-time';
import { findAnyFact, findFigures, findHearing, type LastClosing } from './closing.store';
import { mustWait } from './waiting';

const looksForLateFactsEvery = 10 * 60_000;

/**
 * Closes the figures once a day, and a first time as soon as there are any. Where facts that were recorded before the close are
 * heard after it, the same day is closed again. The first close of a program counts from the beginning: one of an older release may
 * have written meanwhile.
 */
@Injectable()
export class DailyClose implements OnModuleInit {
  readonly #waitingSince = new Map<string, Date>();
  #lookedAt = 0;
  #forgot = false;

  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('close-day', (now) => this.execute(now));
  }

  async execute(now: Date): Promise<void> {
    if (!this.#forgot) await this.platform.worker.inOpenTransaction(forgetCounted);
    this.#forgot = true;
    const { figures, anyFact } = await this.platform.worker.inOpenTransaction(async (tx) => ({
      figures: await findFigures(tx, this.platform.jurisdictions),
      anyFact: await findAnyFact(tx),
    }));
    const looks = Math.abs(now.getTime() - this.#lookedAt) >= looksForLateFactsEvery;
    if (looks) this.#lookedAt = now.getTime();
    for (const { jurisdiction, last } of figures) {
      const due = dayToClose(now, { closedAt: last?.at ?? null, anyFact });
      if (last === null) {
        if (due) await closeDay(this.platform, due, [jurisdiction]);
      } else if (due || looks || this.#waitingSince.has(jurisdiction)) {
        await this.#closeWhenWhole(jurisdiction, last, due, now);
      }
    }
  }

  async #closeWhenWhole(jurisdiction: string, last: LastClosing, due: string | undefined, now: Date): Promise<void> {
    const hearing = await this.platform.worker.inOpenTransaction((tx) => findHearing(tx, jurisdiction));
    if (!due && hearing.known <= hearing.closed) {
      this.#waitingSince.delete(jurisdiction);
      return;
    }
    const since = this.#waitingSince.get(jurisdiction) ?? now;
    this.#waitingSince.set(jurisdiction, since);
    if (mustWait(now, since, hearing)) return;
    this.#waitingSince.delete(jurisdiction);
    await closeDay(this.platform, due ?? last.on, [jurisdiction]);
  }
}
