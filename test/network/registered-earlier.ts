import type { AdminQuery } from './admin-query';

/** Has somebody been registered two days before, as if those days had gone by. */
export const registeredEarlier = async (query: AdminQuery, personId: string): Promise<void> => {
  await query(`update registration.person set recorded_at = recorded_at - interval '2 days' where id = $1`, [personId]);
};
