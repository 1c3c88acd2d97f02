import { IconShieldQuestion } from '@tabler/icons-react';
import { ExceptionsCount, ExceptionsWait } from '../oversight/counts';
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
        'desk',
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
      roles: ['SUPERVISOR', 'PROTECTION_OFFICER'],
      Count: ExceptionsCount,
    },
  ],
  desk: [
    {
      to: '/exceptions',
      label: 'deskTab.exceptions',
      say: 'deskSay.exceptions',
      order: 22,
      roles: ['DATA_PROTECTION_OFFICER'],
      Count: ExceptionsWait,
    },
  ],
};
