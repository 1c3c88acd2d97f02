import type { ServiceSchema } from '@mrc/database';
import { CreateSession20261201090000 } from './migrations/20261201090000-create-session';

/** The gateway's schema and its migrations in order. */
export const gatewaySchema: ServiceSchema = { name: 'gateway', migrations: [CreateSession20261201090000] };
