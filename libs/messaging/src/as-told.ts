import { isProtected, type MarkOf } from '@mrc/access';
import { findEventContract, type JournaledEvent } from '@mrc/contracts';
import type { ReceivedEvent } from './cloud-event';

type Data = Readonly<Record<string, unknown>>;

const isData = (data: unknown): data is Data => typeof data === 'object' && data !== null && !Array.isArray(data);

/** An event of the journal as it is told: without the member of staff it is about, whom its contract may tell as a mark. */
export const asTold = ({ responsible, ...event }: JournaledEvent, markOf: MarkOf): ReceivedEvent => {
  const { data, aggregateId } = event;
  const told = findEventContract(event.type, event.version)?.told;
  if (!told || !isData(data)) return event;
  return { ...event, data: told(data, { aggregateId, responsible, markOf, hidden: isProtected(event) }) };
};
