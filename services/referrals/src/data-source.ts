import type { ServiceSchema } from '@mrc/database';
import { NameResponsible20261130000000, NoteBegunProjections20261123000000, ProveDelivery } from '@mrc/messaging';
import { CreateReferral20261122090000 } from './migrations/20261122090000-create-referral';
import { ExpireUnreceived20261122220000 } from './migrations/20261122220000-expire-unreceived';
import { CountInbox20261129020000 } from './migrations/20261129020000-count-inbox';
import { SayWhatIsAwaited20261129050000 } from './migrations/20261129050000-say-what-is-awaited';
import { FollowTheResponsible20261130010000 } from './migrations/20261130010000-follow-the-responsible';

export const referralsSchema: ServiceSchema = {
  name: 'referrals',
  migrations: [
    CreateReferral20261122090000,
    ExpireUnreceived20261122220000,
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
    CountInbox20261129020000,
    SayWhatIsAwaited20261129050000,
    NameResponsible20261130000000,
    FollowTheResponsible20261130010000,
  ],
};
