import { localDay, newId } from '@mrc/kernel';
import { ServicePlatform } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { loadPerson, personStream, savePersonVersion } from '../person/person.store';
import { closeDisclosure } from './disclosure';
import { getDisclosure, saveDisclosure } from './disclosure.store';

const atOnce = 100;

/** Closes disclosures that nobody used in time or whose last day has passed. */
@Injectable()
export class LapseDisclosures implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('lapse-disclosures', (now) => this.execute(now));
  }

  async execute(now: Date): Promise<void> {
    const today = localDay(now, 'UTC');
    const due = await this.platform.worker.inOpenTransaction((tx) =>
      tx.query<{ id: string; person_id: string }>(
        `select id, person_id from disclosure
         where state <> 'closed' and (until < $1 or (state = 'prepared' and unused_until < $1)) order by until, id limit $2`,
        [today, atOnce],
      ),
    );
    for (const { id, person_id } of due) await this.#lapse(id, person_id, today, now);
  }

  #lapse(id: string, personId: string, today: string, now: Date): Promise<void> {
    return this.platform.worker.inOpenTransaction(async (tx) => {
      const person = await loadPerson(tx, personId);
      const disclosure = person && (await getDisclosure(tx, id));
      if (!person || !disclosure) return;
      const { next, events } = closeDisclosure(disclosure, 'lapsed');
      const cause = { actor: null, correlationId: newId(), causationId: null, traceparent: null, at: now };
      const version = await this.platform.journal.append(
        tx,
        personStream({ ...person, accessLevel: disclosure.accessLevel }, today),
        events,
        cause,
      );
      await saveDisclosure(tx, next);
      await savePersonVersion(tx, person.id, version);
    });
  }
}
