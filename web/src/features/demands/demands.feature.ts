import { IconGavel } from '@tabler/icons-react';
import { DemandsWait } from '../oversight/counts';
import { screen, type Feature } from '../../shell/feature';

export const demandsFeature: Feature = {
  routes: [
    {
      path: 'demands',
      ...screen(
        () => import('./demands-page').then(({ DemandsPage }) => ({ Component: DemandsPage })),
        'demands',
        'in-error',
        'desk',
      ),
    },
  ],
  rail: [
    {
      to: '/demands',
      label: 'rail.demands',
      icon: IconGavel,
      letter: 'a',
      order: 54,
      roles: ['INTAKE', 'CASE_WORKER', 'SUPERVISOR', 'PROTECTION_OFFICER'],
    },
  ],
  desk: [
    {
      to: '/demands',
      label: 'deskTab.demands',
      say: 'deskSay.demands',
      order: 24,
      roles: ['DATA_PROTECTION_OFFICER'],
      Count: DemandsWait,
    },
  ],
};
