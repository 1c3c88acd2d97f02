import { IconReportAnalytics } from '@tabler/icons-react';
import { screen, type Feature } from '../../app/feature';

const texts = () => import('./reports.messages').then(({ reportsMessages }) => reportsMessages);

export const reportsFeature: Feature = {
  routes: [
    {
      path: 'reports',
      ...screen(() => import('./reports-page').then(({ ReportsPage }) => ({ Component: ReportsPage })), texts),
    },
  ],
  rail: [
    {
      to: '/reports',
      label: { en: 'Reports', ru: 'Отчёты', ar: 'التقارير' },
      icon: IconReportAnalytics,
      letter: 't',
      order: 55,
      roles: ['PROGRAMME_MANAGER'],
    },
  ],
};
