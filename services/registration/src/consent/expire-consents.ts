import type { Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { mayBeUnder18On } from '@mrc/reference';
import { eachDue, ServicePlatform, traceOf, type TickStep } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayAtCentre, latestDay, todayAtCentre } from '../centre-day';
import { loadRecord, savePersonVersion } from '../person/person.store';
import { endAsDue } from './end-as-due';

const atOnce = 100;

const endingConsents = (tx: Tx, now: Date, after: string | null) =>
  tx.query<{ id: string; personId: string }>(
    `select c.id, c.person_id as "personId" from consent c join person p on p.id = c.person_id
     where c.decision = 'given' and p.entered_in_error is null and ($2::uuid is null or c.id > $2)
       and ((c.valid_until <= ${latestDay('$1::timestamptz')} and c.valid_until < ${dayAtCentre('p.centre', '$1::timestamptz')})
            or (c.given_by in ('parent', 'guardian') and p.birth_year <= extract(year from $1::timestamptz)::int - 18))
     order by c.id limit $3`,
    [now, after, atOnce],
  );

/** Ends consents whose last day has passed at the centre, and at 18 those that a parent or guardian gave; one that cannot be ended keeps no other from it. */
@Injectable()
export class ExpireConsents implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('expire-consents', (now, step) => this.execute(now, step));
  }

  execute(now: Date, step?: TickStep): Promise<void> {
    const { worker, log } = this.platform;
    return eachDue(
      {
        atOnce,
        page: (after) => worker.inOpenTransaction((tx) => endingConsents(tx, now, after)),
        work: ({ id, personId }) => worker.inOpenTransaction((tx) => this.#expire(tx, id, personId, now)),
        failed: ({ id }, error) => {
          log.error({ consent: id, ...traceOf(error) }, 'A consent could not end');
        },
      },
      step,
    );
  }

  async #expire(tx: Tx, id: string, personId: string, now: Date): Promise<void> {
    const person = await loadRecord(tx, personId);
    if (!person) return;
    const today = await todayAtCentre(tx, person.centre, now);
    const cause = { actor: null, correlationId: newId(), causationId: null, traceparent: null, at: now };
    const isAdult = !mayBeUnder18On(person.birth, today);
    const due = { isAdult, on: today, cause, reader: { seesProtected: true } };
    const version = await endAsDue(tx, this.platform.journal, person, id, due);
    if (version !== undefined) await savePersonVersion(tx, personId, version);
  }
}
