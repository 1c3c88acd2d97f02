import path from 'node:path';
import { migrationsIn, type ServiceSchema } from '@mrc/database';
import {
  EraseSubjects20261213134000,
  NameResponsible20261130000000,
  NoteBegunProjections20261123000000,
  ProveDelivery,
} from '@mrc/messaging';

export const directorySchema: ServiceSchema = {
  name: 'directory',
  migrations: migrationsIn(path.join(__dirname, 'migrations'), [
    NoteBegunProjections20261123000000,
    ProveDelivery({ heard: { 'answer-time': 'referrals' }, again: [] }),
    NameResponsible20261130000000,
    EraseSubjects20261213134000,
  ]),
};
