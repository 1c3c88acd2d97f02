import type { ServiceSchema } from '@mrc/database';
import { CreateAssistance20261122090000 } from './migrations/20261122090000-create-assistance';

export const assistanceSchema: ServiceSchema = {
  name: 'assistance',
  migrations: [CreateAssistance20261122090000],
};
