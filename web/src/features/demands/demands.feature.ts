import { IconGavel } from '@tabler/icons-react';
import { screen, type Feature } from '../../shell/feature';

export const demandsFeature: Feature = {
  routes: [
    {
      path: 'demands',
      ...screen(
        () => import('./demands-page').then(({ DemandsPage }) => ({ Component: DemandsPage })),
        'demands',
        'in-error',
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
      roles: ['INTAKE', 'CASE_WORKER', 'SUPERVISOR', 'PROTECTION_OFFICER', 'DATA_PROTECTION_OFFICER'],
    },
  ],
};
