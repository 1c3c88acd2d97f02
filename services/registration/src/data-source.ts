import type { ServiceSchema } from '@mrc/database';
import { NameResponsible20261130000000, NoteBegunProjections20261123000000, ProveDelivery } from '@mrc/messaging';
import { CreateRegistration20261122090000 } from './migrations/20261122090000-create-registration';
import { FindTheOld20261129000000 } from './migrations/20261129000000-find-the-old';
import { FindByPlaceAndFacts20261129010000 } from './migrations/20261129010000-find-by-place-and-facts';
import { FollowTheResponsible20261130010000 } from './migrations/20261130010000-follow-the-responsible';

export const registrationSchema: ServiceSchema = {
  name: 'registration',
  migrations: [
    CreateRegistration20261122090000,
    NoteBegunProjections20261123000000,
    FindTheOld20261129000000,
    ProveDelivery({ heard: { 'known-organisation': 'directory', 'follow-referral': 'referrals' }, again: [] }),
    FindByPlaceAndFacts20261129010000,
    NameResponsible20261130000000,
    FollowTheResponsible20261130010000,
  ],
};
