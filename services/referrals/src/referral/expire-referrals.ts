import { newId, newTraceparent } from '@mrc/kernel';
import { ServicePlatform, traceOf } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { expire } from './referral';
import { overdueReferrals, recordDecision, takeOverdueReferral } from './referral.store';

const atOnce = 200;

/** Expires referrals that nobody answered in time; one that cannot be expired is logged and keeps no other from it. */
@Injectable()
export class ExpireReferrals implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('expire-referrals', (now) => this.execute(now));
  }

  async execute(now: Date): Promise<void> {
    let after: string | null = null;
    do {
      const overdue = await this.#overdue(now, after);
      for (const { id, controller } of overdue) await this.#tryToExpire(id, controller, now);
      after = overdue.length === atOnce ? (overdue.at(-1)?.id ?? null) : null;
    } while (after !== null);
  }

  #overdue(now: Date, after: string | null) {
    return this.platform.worker.inOpenTransaction((tx) => overdueReferrals(tx, now, after, atOnce));
  }

  async #tryToExpire(id: string, controller: string, now: Date): Promise<void> {
    try {
      await this.#expire(id, controller, now);
    } catch (error) {
      this.platform.log.error({ referral: id, ...traceOf(error) }, 'A referral could not be expired');
    }
  }

  #expire(id: string, controller: string, now: Date): Promise<void> {
    return this.platform.worker.inTransaction({ kind: 'system', organisationId: controller }, async (tx) => {
      const referral = await takeOverdueReferral(tx, id, now);
      const decision = referral && expire(referral, now);
      if (!decision?.ok) return;
      await recordDecision(tx, this.platform.journal, decision.value, {
        actor: null,
        correlationId: newId(),
        causationId: null,
        traceparent: newTraceparent(),
        at: now,
      });
    });
  }
}
