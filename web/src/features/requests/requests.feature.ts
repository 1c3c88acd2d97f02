import { screen, type Feature } from '../../shell/feature';

export const requestsFeature: Feature = {
  routes: [
    {
      path: 'requests/new/:subject',
      ...screen(
        () => import('./new-request-page').then(({ NewRequestPage }) => ({ Component: NewRequestPage })),
        'requests',
      ),
    },
    {
      path: 'requests/:id',
      ...screen(
        () => import('./request-page').then(({ RequestPage }) => ({ Component: RequestPage })),
        'requests',
        'referral',
        'person',
      ),
    },
  ],
  rail: [],
};
