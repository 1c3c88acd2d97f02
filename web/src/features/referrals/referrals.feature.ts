import { IconArrowForwardUp } from '@tabler/icons-react';
import { screen, type Feature } from '../../shell/feature';

const referPage = screen(
  () => import('./refer-page').then(({ ReferPage }) => ({ Component: ReferPage })),
  'refer',
  'referral',
  'people',
  'exceptions',
  'in-error',
);

export const referralsFeature: Feature = {
  routes: [
    {
      path: 'referrals',
      ...screen(() => import('./sent-page').then(({ SentPage }) => ({ Component: SentPage })), 'referral'),
    },
    {
      path: 'referrals/:id',
      ...screen(() => import('./one-sent-page').then(({ OneSentPage }) => ({ Component: OneSentPage })), 'referral'),
    },
    { path: 'requests/:id/refer/:step?', ...referPage },
  ],
  rail: [
    {
      to: '/referrals',
      label: 'rail.referrals',
      icon: IconArrowForwardUp,
      letter: 'f',
      order: 40,
      roles: ['INTAKE', 'CASE_WORKER', 'SUPERVISOR', 'PROTECTION_OFFICER'],
    },
  ],
};
