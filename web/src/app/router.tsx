import { createBrowserRouter } from 'react-router';
import { BrokenPage, Gate, LoadingPage, NotHere, StartPage } from '../shell/gate';
import { screen } from './feature';
import { features } from './features';

export const createRouter = () =>
  createBrowserRouter([
    {
      path: '/sign-in/:uid',
      HydrateFallback: LoadingPage,
      ErrorBoundary: BrokenPage,
      ...screen(
        () => import('../features/sign-in/sign-in-page').then(({ SignInPage }) => ({ Component: SignInPage })),
        () => import('../features/sign-in/sign-in.messages').then(({ signInMessages }) => signInMessages),
      ),
    },
    {
      path: '/',
      Component: Gate,
      HydrateFallback: LoadingPage,
      ErrorBoundary: BrokenPage,
      children: [
        {
          ErrorBoundary: BrokenPage,
          children: [
            { index: true, Component: StartPage },
            ...features.flatMap(({ routes }) => routes),
            { path: '*', Component: NotHere },
          ],
        },
      ],
    },
  ]);
