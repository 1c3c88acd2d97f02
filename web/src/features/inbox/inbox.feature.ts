import { IconInbox } from '@tabler/icons-react';
import { screen, type Feature } from '../../app/feature';
import { InboxRailCount } from './inbox-rail-count';

const texts = () => import('./inbox.messages').then(({ inboxMessages }) => inboxMessages);
const words = () =>
  import('../referrals/referral-words.messages').then(({ referralWordsMessages }) => referralWordsMessages);

export const inboxFeature: Feature = {
  routes: [
    {
      path: 'inbox',
      ...screen(() => import('./inbox-page').then(({ InboxPage }) => ({ Component: InboxPage })), texts, words),
    },
    {
      path: 'inbox/:id',
      ...screen(
        () => import('./received-page').then(({ ReceivedPage }) => ({ Component: ReceivedPage })),
        texts,
        words,
      ),
    },
  ],
  rail: [
    {
      to: '/inbox',
      label: { en: 'Inbox', ru: 'Входящие', ar: 'الوارد' },
      icon: IconInbox,
      letter: 'i',
      order: 50,
      roles: ['PARTNER_OFFICER'],
      Count: InboxRailCount,
    },
  ],
};
