import type { ServiceSchema } from '@mrc/database';
import { NameResponsible20261130000000, NoteBegunProjections20261123000000, ProveDelivery } from '@mrc/messaging';
import { CreateReporting20261122090000 } from './migrations/20261122090000-create-reporting';
import { WhenFactsWereHeard20261122220000 } from './migrations/20261122220000-when-facts-were-heard';
import { CountWhatMoved20261129030000 } from './migrations/20261129030000-count-what-moved';

export const reportingSchema: ServiceSchema = {
  name: 'reporting',
  migrations: [
    CreateReporting20261122090000,
    WhenFactsWereHeard20261122220000,
    NoteBegunProjections20261123000000,
    ProveDelivery({ heard: {}, again: ['fact', 'subject', 'subject_age_band', 'total', 'centre'] }),
    CountWhatMoved20261129030000,
    NameResponsible20261130000000,
  ],
};
