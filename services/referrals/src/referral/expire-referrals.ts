import { newId, newTraceparent } from '@mrc/kernel';
import { ServicePlatform } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { expire } from './referral';
import { overdueReferrals, recordDecision, takeOverdueReferral } from './referral.store';

const atOnce = 200;

/** Expires referrals that nobody answered in time. */
@Injectable()
export class ExpireReferrals implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('expire-referrals', (now) => this.execute(now));
  }

  async execute(now: Date): Promise<void> {
    let expired: number;
    do {
      const overdue = await this.platform.worker.inOpenTransaction((tx) => overdueReferrals(tx, now, atOnce));
      expired = 0;
      for (const { id, controller } of overdue) if (await this.#expire(id, controller, now)) expired += 1;
    } while (expired === atOnce);
  }

  #expire(id: string, controller: string, now: Date): Promise<boolean> {
    return this.platform.worker.inTransaction({ kind: 'system', organisationId: controller }, async (tx) => {
      const referral = await takeOverdueReferral(tx, id, now);
      const decision = referral && expire(referral, now);
      if (!decision?.ok) return false;
      await recordDecision(tx, this.platform.journal, decision.value, {
        actor: null,
        correlationId: newId(),
        causationId: null,
        traceparent: newTraceparent(),
        at: now,
      });
      return true;
    });
  }
}
