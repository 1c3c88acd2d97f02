import type { Tx } from '@mrc/database';
import { agreesToCare } from '@mrc/messaging';

/** Whether a person of the actor's register agrees to care, as far as registration told. */
export const findCare = async (tx: Tx, personId: string): Promise<boolean> => {
  const row = await tx.first<{ agreed: boolean }>(`select ${agreesToCare('$1::uuid')} as agreed`, [personId]);
  return row?.agreed ?? true;
};
