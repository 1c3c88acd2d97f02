import type { ServiceSchema } from '@mrc/database';
import { NameResponsible20261130000000, NoteBegunProjections20261123000000, ProveDelivery } from '@mrc/messaging';
import { CreateDirectory20261122090000 } from './migrations/20261122090000-create-directory';

export const directorySchema: ServiceSchema = {
  name: 'directory',
  migrations: [
    CreateDirectory20261122090000,
    NoteBegunProjections20261123000000,
    ProveDelivery({ heard: { 'answer-time': 'referrals' }, again: [] }),
    NameResponsible20261130000000,
  ],
};
