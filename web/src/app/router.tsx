import { createBrowserRouter } from 'react-router';
import { BrokenPage, Gate, NotHere, StartPage } from '../shell/gate';
import { LoadingPage } from '../shell/loading';
import { features } from './features';

export const createRouter = () =>
  createBrowserRouter([
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
