import { ServicePlatform } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';

const cell = 'controller, receiver, offering_id, tab';

// Whoever folds at the same time adds up only what it took away itself.
const foldSql = `
  with doubled as (select array_agg(id) as ids from inbox_count group by ${cell} having count(*) > 1),
  taken as (delete from inbox_count where id in (select unnest(ids) from doubled) returning ${cell}, referrals)
  insert into inbox_count (${cell}, referrals)
  select ${cell}, sum(referrals)::int from taken group by ${cell} having sum(referrals) <> 0`;

/** Adds up what changed in the counts of inboxes: every change of a referral writes a row beside it; sums are the same before and after. */
@Injectable()
export class FoldInboxCounts implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('fold-inbox-counts', () => this.execute());
  }

  async execute(): Promise<void> {
    await this.platform.worker.inOpenTransaction((tx) => tx.query(foldSql));
  }
}
