import { personProtected, personRegistered, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { causedBy, On, Reaction } from '@mrc/messaging';
import { taxonomyVersion } from '@mrc/reference';
import { ServicePlatform } from '@mrc/service-kit';
import { findMarked } from '../known-colleague/known-colleagues';
import { awaitWorker, lockWorkersOf } from './awaited-worker.store';
import { beginBestInterests, bestInterestsService } from './request';
import { insertRequest, newRequestNumber, requestStream } from './request.store';

/** A child came alone, or answers alone now: opens the request by which best interests are looked at, once each time, for who registered the child. */
@Reaction('begin-best-interests')
export class BeginBestInterests {
  constructor(private readonly platform: ServicePlatform) {}

  @On(personRegistered, personProtected)
  async registered(event: EventOf<typeof personRegistered | typeof personProtected>, tx: Tx): Promise<void> {
    const { aggregateId: personId, controller, jurisdiction, centre, occurredOn: receivedOn, data } = event;
    if (!data?.bestInterests || !centre || (await isBegun(tx, personId, receivedOn))) return;
    const marked = data.responsible === null ? undefined : { about: personId, mark: data.responsible };
    await lockWorkersOf(tx, controller);
    const worker = marked && (await findMarked(tx, { controller, centre }, marked, this.platform.markKeys));
    const { next, events } = beginBestInterests({
      id: newId(),
      number: newRequestNumber(),
      controller,
      jurisdiction,
      centre,
      timeZone: data.bestInterests.timeZone,
      receivedOn,
      personId,
      taxonomyVersion,
      worker: worker ?? null,
    });
    const cause = causedBy(event);
    const inserted = await insertRequest(tx, next, { version: next.version + events.length, by: null, at: cause.at });
    if (!inserted.ok) throw new Error('A new request has an id of its own');
    await this.platform.journal.append(tx, requestStream(next, receivedOn), events, cause);
    if (next.assignedTo === null && marked) await awaitWorker(tx, next, marked);
  }
}

/** Whether they are looked at, or were since that day; what was opened by mistake, or before the protection was lifted, begins anew. */
const isBegun = async (tx: Tx, personId: string, since: string): Promise<boolean> =>
  (await tx.first(
    `select 1 as begun from request where subject_id = $1 and service_code = $2
       and (state = 'open' or (occurred_on >= $3 and closing_reason is distinct from 'entered-in-error'))`,
    [personId, bestInterestsService, since],
  )) !== undefined;
