import { createBrowserRouter } from 'react-router';
import { screen } from '../shell/feature';
import { BrokenPage, Gate, NotHere, StartPage } from '../shell/gate';
import { LoadingPage } from '../shell/loading';
import { features } from './features';

export const createRouter = () =>
  createBrowserRouter([
    {
      path: '/sign-in/:uid',
      HydrateFallback: LoadingPage,
      ErrorBoundary: BrokenPage,
      ...screen(() => import('../features/sign-in/sign-in-page').then(({ SignInPage }) => ({ Component: SignInPage }))),
    },
    {
      path: '/forgotten-password',
      HydrateFallback: LoadingPage,
      ErrorBoundary: BrokenPage,
      ...screen(() =>
        import('../features/sign-in/forgotten-password-page').then(({ ForgottenPasswordPage }) => ({
          Component: ForgottenPasswordPage,
        })),
      ),
    },
    {
      path: '/new-password',
      HydrateFallback: LoadingPage,
      ErrorBoundary: BrokenPage,
      ...screen(() =>
        import('../features/sign-in/new-password-page').then(({ NewPasswordPage }) => ({ Component: NewPasswordPage })),
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
