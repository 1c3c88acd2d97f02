import path from 'node:path';
import { migrationsIn, type ServiceSchema } from '@mrc/database';

/** The gateway's schema and its migrations in order. */
export const gatewaySchema: ServiceSchema = {
  name: 'gateway',
  migrations: migrationsIn(path.join(__dirname, 'migrations')),
};
