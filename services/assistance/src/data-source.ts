import type { ServiceSchema } from '@mrc/database';
import { NameResponsible20261130000000, NoteBegunProjections20261123000000, ProveDelivery } from '@mrc/messaging';
import { CreateAssistance20261122090000 } from './migrations/20261122090000-create-assistance';
import { FollowReferrals20261122220000 } from './migrations/20261122220000-follow-referrals';
import { CountWork20261129020000 } from './migrations/20261129020000-count-work';
import { StandAsTold20261129040000 } from './migrations/20261129040000-stand-as-told';
import { FindTheProtected20261129050000 } from './migrations/20261129050000-find-the-protected';
import { HoldWhatIsHidden20261130010000 } from './migrations/20261130010000-hold-what-is-hidden';

export const assistanceSchema: ServiceSchema = {
  name: 'assistance',
  migrations: [
    CreateAssistance20261122090000,
    FollowReferrals20261122220000,
    NoteBegunProjections20261123000000,
    ProveDelivery({
      heard: {
        'known-referral': 'referrals',
        'needs-another-way': 'referrals',
        'suspended-colleague': 'directory',
        'known-subject': 'registration',
      },
      again: [],
    }),
    CountWork20261129020000,
    StandAsTold20261129040000,
    FindTheProtected20261129050000,
    NameResponsible20261130000000,
    HoldWhatIsHidden20261130010000,
  ],
};
