import { MantineProvider } from '@mantine/core';
import { useMemo } from 'react';
import { RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { createClient } from '../graphql/client';
import { LanguageProvider, OnceTextsAreThere } from '../i18n/language-provider';
import { useProfile } from '../session/use-session';
import { LoadingBones } from '../shell/loading';
import { cssVariables, theme } from '../theme/theme';
import { createRouter } from './router';

const Console = () => {
  const { staffId } = useProfile();
  const client = useMemo(() => ({ staffId, client: createClient() }), [staffId]);
  const router = useMemo(createRouter, []);
  return (
    <Provider value={client.client}>
      <RouterProvider router={router} />
    </Provider>
  );
};

export const App = () => (
  <LanguageProvider>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <OnceTextsAreThere instead={<LoadingBones />}>
        <Console />
      </OnceTextsAreThere>
    </MantineProvider>
  </LanguageProvider>
);
