import { IconInbox } from '@tabler/icons-react';
import { screen, type Feature } from '../../shell/feature';
import { InboxRailCount } from './inbox-rail-count';

export const inboxFeature: Feature = {
  routes: [
    {
      path: 'inbox',
      ...screen(() => import('./inbox-page').then(({ InboxPage }) => ({ Component: InboxPage })), 'referral'),
    },
    {
      path: 'inbox/:id',
      ...screen(() => import('./received-page').then(({ ReceivedPage }) => ({ Component: ReceivedPage })), 'referral'),
    },
  ],
  rail: [
    {
      to: '/inbox',
      label: 'rail.inbox',
      icon: IconInbox,
      letter: 'i',
      order: 50,
      roles: ['PARTNER_OFFICER'],
      Count: InboxRailCount,
    },
  ],
};
