import { ServicePlatform } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { comparable, isUnusual, rateRuleOn } from './unusual-rate';
import { countOpenings, noteUnusual, ratesToCompare } from './unusual-rate.store';

const everyMs = 15 * 60_000;

/** A few times an hour counts what was opened lately, and notes for the data-protection officer what is far above the usual. */
@Injectable()
export class NoticeUnusualRates implements OnModuleInit {
  #lookedAt = 0;

  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('notice-unusual-rates', (now) => this.execute(now));
  }

  async execute(now: Date): Promise<void> {
    if (Math.abs(now.getTime() - this.#lookedAt) < everyMs) return;
    await this.platform.worker.inOpenTransaction(async (tx) => {
      await countOpenings(tx, now);
      for (const rate of await ratesToCompare(tx, now))
        if (isUnusual(rate)) await noteUnusual(tx, { ...rate, ...comparable(rate) }, rateRuleOn(rate.day).id, now);
    });
    this.#lookedAt = now.getTime();
  }
}
