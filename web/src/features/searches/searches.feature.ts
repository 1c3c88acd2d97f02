import { IconListSearch } from '@tabler/icons-react';
import { screen, type Feature } from '../../shell/feature';

export const searchesFeature: Feature = {
  routes: [
    {
      path: 'searches',
      ...screen(() => import('./searches-page').then(({ SearchesPage }) => ({ Component: SearchesPage })), 'searches'),
    },
  ],
  rail: [
    {
      to: '/searches',
      label: 'rail.searches',
      icon: IconListSearch,
      letter: 's',
      order: 52,
      roles: ['DATA_PROTECTION_OFFICER'],
    },
  ],
};
