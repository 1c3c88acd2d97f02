import type { ServiceSchema } from '@mrc/database';
import { CreateReferral20261122090000 } from './migrations/20261122090000-create-referral';

export const referralsSchema: ServiceSchema = {
  name: 'referrals',
  migrations: [CreateReferral20261122090000],
};
