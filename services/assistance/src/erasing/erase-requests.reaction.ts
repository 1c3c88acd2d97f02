import { contactErased, decided, personErased, requestErased, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { localDay } from '@mrc/kernel';
import { causedBy, eraseRows, eraseSubjects, lockSubjects, On, Reaction } from '@mrc/messaging';
import { ServicePlatform } from '@mrc/service-kit';
import { loadRequest, requestsOfSubject, requestStream } from '../request/request.store';
import { assistanceErasure } from './erasure-rules';

/** Somebody is erased: what was asked for them, what was given and what was said of it is gone, and nothing more is begun for them. */
@Reaction('erase-requests')
export class EraseRequests {
  constructor(private readonly platform: ServicePlatform) {}

  @On(personErased, contactErased)
  async erased(event: EventOf<typeof personErased | typeof contactErased>, tx: Tx): Promise<void> {
    const { aggregateId, controller, jurisdiction } = event;
    const ids = [aggregateId];
    const cause = causedBy(event);
    await lockSubjects(tx, ids);
    for (const id of await requestsOfSubject(tx, aggregateId, controller)) {
      const request = await loadRequest(tx, id);
      if (!request) continue;
      const stream = requestStream(request, localDay(cause.at, request.timeZone));
      await this.platform.journal.append(tx, stream, [decided(requestErased, {})], cause);
    }
    await eraseSubjects(tx, { ids, controller, jurisdiction, at: cause.at });
    await eraseRows(tx, assistanceErasure, ids);
  }
}
