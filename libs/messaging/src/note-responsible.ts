import type { EventOf, requestAssigned } from '@mrc/contracts';
import type { Tx } from '@mrc/database';

/** Notes in `known_request` who is responsible, and to whom a protection officer handed the request over. */
export const noteResponsible = async (tx: Tx, event: EventOf<typeof requestAssigned>): Promise<void> => {
  if (!event.data) return;
  const { responsible, handedOver } = event.data;
  await tx.query(
    `update known_request set responsible = $2, handed_over_to = case when $3 then $2 else handed_over_to end,
            handed_over_at = case when $3 then $4::timestamptz else handed_over_at end
     where id = $1`,
    [event.aggregateId, responsible, handedOver, event.recordedAt],
  );
};
