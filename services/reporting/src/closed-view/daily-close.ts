import { ServicePlatform } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { closeDay } from './close-day';
import { dayToClose } from './closing-time';
import { findAnyFact, findFigures } from './closing.store';

/** Closes the figures once a day, and a first time as soon as there are any. */
@Injectable()
export class DailyClose implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('close-day', (now) => this.execute(now));
  }

  async execute(now: Date): Promise<void> {
    const { figures, anyFact } = await this.platform.worker.inOpenTransaction(async (tx) => ({
      figures: await findFigures(tx, this.platform.jurisdictions),
      anyFact: await findAnyFact(tx),
    }));
    for (const { jurisdiction, last } of figures) {
      const day = dayToClose(now, { closedAt: last?.at ?? null, anyFact });
      if (day) await closeDay(this.platform, day, [jurisdiction]);
    }
  }
}
