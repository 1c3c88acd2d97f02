import { IconShieldQuestion } from '@tabler/icons-react';
import { screen, type Feature } from '../../shell/feature';

export const exceptionsFeature: Feature = {
  routes: [
    {
      path: 'exceptions',
      ...screen(
        () => import('./exceptions-page').then(({ ExceptionsPage }) => ({ Component: ExceptionsPage })),
        'exceptions',
        'in-error',
        'referral',
      ),
    },
  ],
  rail: [
    {
      to: '/exceptions',
      label: 'rail.exceptions',
      icon: IconShieldQuestion,
      letter: 'x',
      order: 46,
      roles: ['SUPERVISOR', 'PROTECTION_OFFICER', 'DATA_PROTECTION_OFFICER'],
    },
  ],
};
