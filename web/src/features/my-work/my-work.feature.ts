import { IconBriefcase, IconListDetails } from '@tabler/icons-react';
import { screen, type Feature } from '../../shell/feature';
import { WorkCount } from './work-count';

const centreRoles = ['INTAKE', 'CASE_WORKER', 'SUPERVISOR', 'PROTECTION_OFFICER'] as const;

export const myWorkFeature: Feature = {
  routes: [
    {
      path: 'work',
      ...screen(
        () => import('./my-work-page').then(({ MyWorkPage }) => ({ Component: MyWorkPage })),
        'my-work',
        'referral',
      ),
    },
    {
      path: 'requests',
      ...screen(
        () => import('./my-work-page').then(({ RequestsPage }) => ({ Component: RequestsPage })),
        'my-work',
        'referral',
      ),
    },
  ],
  rail: [
    {
      to: '/work',
      label: 'rail.work',
      icon: IconBriefcase,
      letter: 'w',
      order: 10,
      roles: centreRoles,
      Count: WorkCount,
    },
    {
      to: '/requests',
      label: 'rail.requests',
      icon: IconListDetails,
      letter: 'r',
      order: 30,
      roles: centreRoles,
    },
  ],
};
