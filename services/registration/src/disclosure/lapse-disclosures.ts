import type { Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { eachDue, ServicePlatform, traceOf, type TickStep } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayAtCentre, latestDay, todayAtCentre } from '../centre-day';
import { loadRecord, personStreamAt, savePersonVersion } from '../person/person.store';
import { closeDisclosure } from './disclosure';
import { getDisclosure, saveDisclosure } from './disclosure.store';

const atOnce = 100;

const today = dayAtCentre('p.centre', '$1::timestamptz');
const latest = latestDay('$1::timestamptz');

const dueDisclosures = (tx: Tx, now: Date, after: string | null) =>
  tx.query<{ id: string; person_id: string }>(
    `select d.id, d.person_id from disclosure d join person p on p.id = d.person_id
     where d.state <> 'closed' and d.exception_id is null and (d.until <= ${latest} or (d.state = 'prepared' and d.unused_until <= ${latest})) and (d.until < ${today} or (d.state = 'prepared' and d.unused_until < ${today}))
       and ($2::uuid is null or d.id > $2)
     order by d.id limit $3`,
    [now, after, atOnce],
  );

/** Closes disclosures on a consent that nobody used in time or whose last day has passed; one that cannot be closed keeps no other from it. */
@Injectable()
export class LapseDisclosures implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('lapse-disclosures', (now, step) => this.execute(now, step));
  }

  execute(now: Date, step?: TickStep): Promise<void> {
    const { worker, log } = this.platform;
    return eachDue(
      {
        atOnce,
        page: (after) => worker.inOpenTransaction((tx) => dueDisclosures(tx, now, after)),
        work: ({ id, person_id }) => worker.inOpenTransaction((tx) => this.#lapse(tx, id, person_id, now)),
        failed: ({ id }, error) => {
          log.error({ disclosure: id, ...traceOf(error) }, 'A disclosure could not lapse');
        },
      },
      step,
    );
  }

  async #lapse(tx: Tx, id: string, personId: string, now: Date): Promise<void> {
    const person = await loadRecord(tx, personId);
    const disclosure = person && (await getDisclosure(tx, id));
    if (!person || !disclosure) return;
    const { next, events } = closeDisclosure(disclosure, 'lapsed');
    const cause = { actor: null, correlationId: newId(), causationId: null, traceparent: null, at: now };
    const version = await this.platform.journal.append(
      tx,
      personStreamAt(person, disclosure.accessLevel, await todayAtCentre(tx, person.centre, now)),
      events,
      cause,
    );
    await saveDisclosure(tx, next);
    await savePersonVersion(tx, person.id, version);
  }
}
