import { IconArrowForwardUp } from '@tabler/icons-react';
import { screen, type Feature } from '../../app/feature';

const texts = () => import('./referrals.messages').then(({ referralsMessages }) => referralsMessages);
const refer = () => import('./refer.messages').then(({ referMessages }) => referMessages);
const words = () => import('./referral-words.messages').then(({ referralWordsMessages }) => referralWordsMessages);
const people = () => import('../people/people.messages').then(({ peopleMessages }) => peopleMessages);
const referPage = screen(
  () => import('./refer-page').then(({ ReferPage }) => ({ Component: ReferPage })),
  refer,
  words,
  people,
);

export const referralsFeature: Feature = {
  routes: [
    {
      path: 'referrals',
      ...screen(() => import('./sent-page').then(({ SentPage }) => ({ Component: SentPage })), texts, words),
    },
    {
      path: 'referrals/:id',
      ...screen(() => import('./one-sent-page').then(({ OneSentPage }) => ({ Component: OneSentPage })), texts, words),
    },
    { path: 'requests/:id/refer/:step?', ...referPage },
  ],
  rail: [
    {
      to: '/referrals',
      label: { en: 'Referrals', ru: 'Направления', ar: 'الإحالات' },
      icon: IconArrowForwardUp,
      letter: 'f',
      order: 40,
      roles: ['INTAKE', 'CASE_WORKER', 'SUPERVISOR', 'PROTECTION_OFFICER'],
    },
  ],
};
