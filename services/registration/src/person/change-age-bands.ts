import { localDay, newId } from '@mrc/kernel';
import { ageBandOn } from '@mrc/reference';
import { ServicePlatform } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { changeAgeBand } from './person';
import { loadPerson, personStream, personsToCheck, saveAgeBand } from './person.store';

const atOnce = 200;

/** On the first of each month tells which people moved to another age band. */
@Injectable()
export class ChangeAgeBands implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('change-age-bands', (now) => this.execute(now));
  }

  async execute(now: Date): Promise<void> {
    const month = `${localDay(now, 'UTC').slice(0, 7)}-01`;
    for (;;) {
      const checked = await this.platform.worker.inOpenTransaction(async (tx) => {
        const due = await personsToCheck(tx, month, atOnce);
        for (const { id } of due) {
          const person = await loadPerson(tx, id);
          if (!person) continue;
          const ageBand = ageBandOn(person.birth, month);
          const decision = changeAgeBand(person, ageBand, month);
          const cause = { actor: null, correlationId: newId(), causationId: null, traceparent: null, at: now };
          const events = decision?.events ?? [];
          const version = await this.platform.journal.append(tx, personStream(person, month), events, cause);
          await saveAgeBand(tx, id, ageBand, month, version);
        }
        return due.length;
      });
      if (checked < atOnce) return;
    }
  }
}
