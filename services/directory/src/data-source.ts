import type { ServiceSchema } from '@mrc/database';
import { CreateDirectory20261122090000 } from './migrations/20261122090000-create-directory';

export const directorySchema: ServiceSchema = { name: 'directory', migrations: [CreateDirectory20261122090000] };
