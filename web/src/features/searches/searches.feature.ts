import { screen, type Feature } from '../../shell/feature';

export const searchesFeature: Feature = {
  routes: [
    {
      path: 'searches',
      ...screen(
        () => import('./searches-page').then(({ SearchesPage }) => ({ Component: SearchesPage })),
        'searches',
        'desk',
      ),
    },
  ],
  rail: [],
  desk: [
    {
      to: '/searches',
      label: 'deskTab.searches',
      say: 'deskSay.searches',
      order: 50,
      roles: ['DATA_PROTECTION_OFFICER'],
    },
  ],
};
