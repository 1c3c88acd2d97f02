import type { ServiceSchema } from '@mrc/database';
import { NoteBegunProjections20261123000000 } from '@mrc/messaging';
import { CreateRegistration20261122090000 } from './migrations/20261122090000-create-registration';
import { FindByPlaceAndFacts20261129010000 } from './migrations/20261129010000-find-by-place-and-facts';

export const registrationSchema: ServiceSchema = {
  name: 'registration',
  migrations: [CreateRegistration20261122090000, NoteBegunProjections20261123000000, FindByPlaceAndFacts20261129010000],
};
