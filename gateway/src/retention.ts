import type { TableRule } from '@mrc/service-kit';

/** How long the gateway's rows are kept. */
export const gatewayTables: readonly TableRule[] = [
  { table: 'session', from: 'expires_at', days: 0, why: 'A session that is over.' },
  { table: 'migration', kept: 'One row per migration.' },
];
