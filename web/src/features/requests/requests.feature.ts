import { screen, type Feature } from '../../app/feature';

const texts = () => import('./requests.messages').then(({ requestsMessages }) => requestsMessages);

export const requestsFeature: Feature = {
  routes: [
    {
      path: 'requests/new/:subject',
      ...screen(
        () => import('./new-request-page').then(({ NewRequestPage }) => ({ Component: NewRequestPage })),
        texts,
      ),
    },
    {
      path: 'requests/:id',
      ...screen(() => import('./request-page').then(({ RequestPage }) => ({ Component: RequestPage })), texts),
    },
  ],
  rail: [],
};
