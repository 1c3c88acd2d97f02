import { IconReportAnalytics } from '@tabler/icons-react';
import { screen, type Feature } from '../../shell/feature';

export const reportsFeature: Feature = {
  routes: [
    {
      path: 'reports',
      ...screen(() => import('./reports-page').then(({ ReportsPage }) => ({ Component: ReportsPage })), 'reports'),
    },
  ],
  rail: [
    {
      to: '/reports',
      label: 'rail.reports',
      icon: IconReportAnalytics,
      letter: 't',
      order: 55,
      roles: ['PROGRAMME_MANAGER'],
    },
  ],
};
