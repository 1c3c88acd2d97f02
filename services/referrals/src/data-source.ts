import path from 'node:path';
import { migrationsIn, type ServiceSchema } from '@mrc/database';
import {
  EraseSubjects20261213134000,
  NameResponsible20261130000000,
  NoteBegunProjections20261123000000,
  ProveDelivery,
} from '@mrc/messaging';

export const referralsSchema: ServiceSchema = {
  name: 'referrals',
  migrations: migrationsIn(path.join(__dirname, 'migrations'), [
    NoteBegunProjections20261123000000,
    ProveDelivery({
      heard: {
        'known-agreement': 'directory',
        'known-contact': 'registration',
        'known-disclosure': 'registration',
        'known-offering': 'directory',
        'known-request': 'assistance',
        'open-inbox': 'registration',
        'consent-withdrawn': 'registration',
        refuse: 'registration',
      },
      again: [],
    }),
    NameResponsible20261130000000,
    EraseSubjects20261213134000,
  ]),
};
