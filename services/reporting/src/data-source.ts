import type { ServiceSchema } from '@mrc/database';
import { CreateReporting20261122090000 } from './migrations/20261122090000-create-reporting';

export const reportingSchema: ServiceSchema = {
  name: 'reporting',
  migrations: [CreateReporting20261122090000],
};
