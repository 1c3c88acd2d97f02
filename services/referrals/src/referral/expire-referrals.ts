import { newId, newTraceparent } from '@mrc/kernel';
import { eachDue, ServicePlatform, traceOf, type TickStep } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { assertKnownState } from './later-release';
import { expire } from './referral';
import { overdueReferrals, recordDecision, takeOverdueReferral } from './referral.store';

const atOnce = 200;

/** Expires referrals that nobody answered in time; one that cannot be expired is logged and keeps no other from it. */
@Injectable()
export class ExpireReferrals implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('expire-referrals', (now, step) => this.execute(now, step));
  }

  execute(now: Date, step?: TickStep): Promise<void> {
    const { worker, log } = this.platform;
    return eachDue(
      {
        atOnce,
        page: (after) => worker.inOpenTransaction((tx) => overdueReferrals(tx, now, after, atOnce)),
        work: ({ id, controller }) => this.#expire(id, controller, now),
        failed: ({ id }, error) => {
          log.error({ referral: id, ...traceOf(error) }, 'A referral could not be expired');
        },
      },
      step,
    );
  }

  #expire(id: string, controller: string, now: Date): Promise<void> {
    return this.platform.worker.inTransaction({ kind: 'system', organisationId: controller }, async (tx) => {
      const referral = await takeOverdueReferral(tx, id, now);
      if (!referral) return;
      assertKnownState(referral);
      const decision = expire(referral, now);
      if (!decision.ok) return;
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
