import type { Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { eachDue, ServicePlatform, traceOf, type TickStep } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { longestException } from '@mrc/contracts';
import { todayAtCentre } from '../centre-day';
import { saveEnded } from '../exception/end-standing';
import { endException } from '../exception/exception';
import { disclosureOn, loadException } from '../exception/exception.store';
import { loadRecord, savePersonVersion } from '../person/person.store';

const atOnce = 100;

/** SQL: whether an exception's hours are over, or nobody decided on it for as long as one lasts at most. */
const isDue = `((e.state = 'granted' and e.ends_at <= $1::timestamptz)
  or (e.state = 'asked' and e.asked_at <= $1::timestamptz - interval '${longestException} hours'))`;

const dueExceptions = (tx: Tx, now: Date, after: string | null) =>
  tx.query<{ id: string; personId: string }>(
    `select e.id, e.person_id as "personId" from sharing_exception e join person p on p.id = e.person_id
     where e.state in ('asked', 'granted') and p.entered_in_error is null and e.entered_in_error is null and ${isDue} and ($2::uuid is null or e.id > $2)
     order by e.id limit $3`,
    [now, after, atOnce],
  );

/** Ends exceptions whose hours are over, with what could still be read, and those that nobody decided on; one that cannot be ended keeps no other from it. */
@Injectable()
export class EndExceptions implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('end-exceptions', (now, step) => this.execute(now, step));
  }

  execute(now: Date, step?: TickStep): Promise<void> {
    const { worker, log } = this.platform;
    return eachDue(
      {
        atOnce,
        page: (after) => worker.inOpenTransaction((tx) => dueExceptions(tx, now, after)),
        work: ({ id, personId }) => worker.inOpenTransaction((tx) => this.#end(tx, id, personId, now)),
        failed: ({ id }, error) => {
          log.error({ exception: id, ...traceOf(error) }, 'An exception could not end');
        },
      },
      step,
    );
  }

  async #end(tx: Tx, id: string, personId: string, now: Date): Promise<void> {
    const person = await loadRecord(tx, personId);
    const loaded = person && (await loadException(tx, id));
    if (!person || !loaded) return;
    const { exception } = loaded;
    const endedFor = exception.state === 'asked' ? 'not-decided' : 'time';
    const ending = endException(exception, await disclosureOn(tx, exception), endedFor);
    if (!ending) return;
    const cause = { actor: null, correlationId: newId(), causationId: null, traceparent: null, at: now };
    const on = await todayAtCentre(tx, person.centre, now);
    const version = await saveEnded(tx, this.platform.journal, person, ending, { on, cause });
    await savePersonVersion(tx, personId, version);
  }
}
