import { ServicePlatform } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { closeDay } from './close-day';
import { dayToClose } from './closing-time';
import { findLastClosing } from './closing.store';

/** Closes the figures once a day, and a first time as soon as there are any. */
@Injectable()
export class DailyClose implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('close-day', (now) => this.execute(now));
  }

  async execute(now: Date): Promise<void> {
    const day = dayToClose(now, await this.platform.worker.inOpenTransaction(findLastClosing));
    if (day) await closeDay(this.platform, day);
  }
}
