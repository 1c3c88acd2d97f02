import { IconQuote } from '@tabler/icons-react';
import { screen, type Feature } from '../../shell/feature';

export const wordingsFeature: Feature = {
  routes: [
    {
      path: 'wordings',
      ...screen(
        () => import('./wordings-page').then(({ WordingsPage }) => ({ Component: WordingsPage })),
        'wordings',
        'desk',
      ),
    },
  ],
  rail: [{ to: '/wordings', label: 'rail.wordings', icon: IconQuote, letter: 'z', order: 56, roles: ['SUPERVISOR'] }],
  desk: [
    {
      to: '/wordings',
      label: 'deskTab.wordings',
      say: 'deskSay.wordings',
      order: 45,
      roles: ['DATA_PROTECTION_OFFICER'],
    },
  ],
};
