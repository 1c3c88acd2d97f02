import type { ServiceSchema } from '@mrc/database';
import { NoteBegunProjections20261123000000, ProveDelivery } from '@mrc/messaging';
import { CreateRegistration20261122090000 } from './migrations/20261122090000-create-registration';
import { FindTheOld20261129000000 } from './migrations/20261129000000-find-the-old';
import { FindByPlaceAndFacts20261129010000 } from './migrations/20261129010000-find-by-place-and-facts';
import { WriteKeysAnew20261130120000 } from './migrations/20261130120000-write-keys-anew';
import { FindOldKeys20261130120100 } from './migrations/20261130120100-find-old-keys';

export const registrationSchema: ServiceSchema = {
  name: 'registration',
  migrations: [
    CreateRegistration20261122090000,
    NoteBegunProjections20261123000000,
    FindTheOld20261129000000,
    ProveDelivery({ heard: { 'known-organisation': 'directory', 'follow-referral': 'referrals' }, again: [] }),
    FindByPlaceAndFacts20261129010000,
    WriteKeysAnew20261130120000,
    FindOldKeys20261130120100,
  ],
};
