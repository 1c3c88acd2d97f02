import type { Tx } from '@mrc/database';
import { localDay, newId } from '@mrc/kernel';
import { ageBandOn } from '@mrc/reference';
import { eachDue, ServicePlatform, traceOf, type TickStep } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { personToCheck, personsToCheckAfter } from './change-age-bands.store';
import { changeAgeBand } from './person';
import { personStream, saveAgeBand } from './person.store';

const atOnce = 200;

/** On the first of each month tells which people moved to another age band; one who cannot be moved keeps nobody from it. */
@Injectable()
export class ChangeAgeBands implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('change-age-bands', (now, step) => this.execute(now, step));
  }

  execute(now: Date, step?: TickStep): Promise<void> {
    const month = `${localDay(now, 'UTC').slice(0, 7)}-01`;
    const { worker, log } = this.platform;
    return eachDue(
      {
        atOnce,
        page: (after) => worker.inOpenTransaction((tx) => personsToCheckAfter(tx, month, after, atOnce)),
        work: ({ id }) => worker.inOpenTransaction((tx) => this.#check(tx, id, month, now)),
        failed: ({ id }, error) => {
          log.error({ person: id, ...traceOf(error) }, 'An age band could not be looked at');
        },
      },
      step,
    );
  }

  async #check(tx: Tx, id: string, month: string, now: Date): Promise<void> {
    const person = await personToCheck(tx, month, id);
    if (!person) return;
    const ageBand = ageBandOn(person.birth, month);
    const decision = changeAgeBand(person, ageBand, month);
    const cause = { actor: null, correlationId: newId(), causationId: null, traceparent: null, at: now };
    const events = decision?.events ?? [];
    const version = await this.platform.journal.append(tx, personStream(person, month), events, cause);
    await saveAgeBand(tx, id, ageBand, month, version);
  }
}
