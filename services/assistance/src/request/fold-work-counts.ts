import { ServicePlatform } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';

const cell = `controller, centre, access_level, assigned_to, state, due_on,
  waits_seen_by_all, waits_seen_by_some, fails_seen_by_all, fails_seen_by_some`;

// Whoever folds at the same time adds up only what it took away itself.
const foldSql = `
  with doubled as (select array_agg(id) as ids from work_count group by ${cell} having count(*) > 1),
  taken as (delete from work_count where id in (select unnest(ids) from doubled) returning ${cell}, requests)
  insert into work_count (${cell}, requests)
  select ${cell}, sum(requests)::int from taken group by ${cell} having sum(requests) <> 0`;

/**
 * Adds up what changed in the counts of work: every change of a request writes a row beside it, so that nobody waits for another's
 * count; sums are the same before and after.
 */
@Injectable()
export class FoldWorkCounts implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('fold-work-counts', () => this.execute());
  }

  async execute(): Promise<void> {
    await this.platform.worker.inOpenTransaction((tx) => tx.query(foldSql));
  }
}
