import type { Tx } from '@mrc/database';
import { localDay, newId } from '@mrc/kernel';
import { eachDue, ServicePlatform, traceOf, type TickStep } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { loadPerson, personStream, savePersonVersion } from '../person/person.store';
import { closeDisclosure } from './disclosure';
import { getDisclosure, saveDisclosure } from './disclosure.store';

const atOnce = 100;

const dueDisclosures = (tx: Tx, today: string, after: string | null) =>
  tx.query<{ id: string; person_id: string }>(
    `select id, person_id from disclosure
     where state <> 'closed' and (until < $1 or (state = 'prepared' and unused_until < $1))
       and ($2::uuid is null or id > $2)
     order by id limit $3`,
    [today, after, atOnce],
  );

/** Closes disclosures that nobody used in time or whose last day has passed; one that cannot be closed keeps no other from it. */
@Injectable()
export class LapseDisclosures implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('lapse-disclosures', (now, step) => this.execute(now, step));
  }

  execute(now: Date, step?: TickStep): Promise<void> {
    const today = localDay(now, 'UTC');
    const { worker, log } = this.platform;
    return eachDue(
      {
        atOnce,
        page: (after) => worker.inOpenTransaction((tx) => dueDisclosures(tx, today, after)),
        work: ({ id, person_id }) => worker.inOpenTransaction((tx) => this.#lapse(tx, id, person_id, today, now)),
        failed: ({ id }, error) => {
          log.error({ disclosure: id, ...traceOf(error) }, 'A disclosure could not lapse');
        },
      },
      step,
    );
  }

  async #lapse(tx: Tx, id: string, personId: string, today: string, now: Date): Promise<void> {
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
  }
}
