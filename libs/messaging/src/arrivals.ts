import { ownerOfEventType, type ServiceName } from '@mrc/contracts';
import type { Batch, BusMessage } from './bus';
import { fromMessage, type ReceivedEvent } from './cloud-event';
import type { Marked } from './compare-marks';
import { placeOf } from './cursors';
import { generationOf } from './generation';
import { fromMark, isMark } from './mark';

/** An event as it came, with its owner, the partition it came on and the generation it was told in. */
export type Arrived = {
  readonly owner: ServiceName;
  readonly place: string;
  readonly partition: number;
  readonly generation: number;
  readonly event: ReceivedEvent;
  readonly message: BusMessage;
};

/** A message that is no event of the topic's owner, and why. */
export type Stray = {
  readonly owner: ServiceName;
  readonly place: string;
  readonly message: BusMessage;
  readonly why: 'not-an-event' | 'told-by-another';
};

/** What is taken together: events in their order on each partition, and at most one mark of each, which comes after them. */
export type Round = { readonly arrived: Arrived[]; readonly marks: Marked[]; readonly strays: Stray[] };

/** Reads what has come on the topics of these owners, in rounds that end where a partition has a mark. */
export const roundsOf = (batches: readonly Batch[], owners: ReadonlyMap<string, ServiceName>): Round[] => {
  const rounds: Round[] = [];
  for (const batch of batches) {
    const owner = owners.get(batch.topic);
    if (owner === undefined) continue;
    const { partition } = batch;
    const place = placeOf(batch);
    let at = 0;
    for (const message of batch.messages) {
      const round = (rounds[at] ??= { arrived: [], marks: [], strays: [] });
      if (isMark(message)) {
        const mark = fromMark(message);
        if (mark) round.marks.push({ owner, place, partition, generation: generationOf(message), ...mark });
        at += 1;
        continue;
      }
      const event = fromMessage(message);
      const said = event && ownerOfEventType(event.type);
      if (event && (said === undefined || said === owner))
        round.arrived.push({ owner, place, partition, generation: generationOf(message), event, message });
      else round.strays.push({ owner, place, message, why: event ? 'told-by-another' : 'not-an-event' });
    }
  }
  return rounds;
};
