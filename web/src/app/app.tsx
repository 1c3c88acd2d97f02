import { MantineProvider } from '@mantine/core';
import { useMemo } from 'react';
import { RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { createClient } from '../graphql/client';
import { LanguageProvider, OnceTextsAreThere } from '../i18n/language-provider';
import { useProfile } from '../session/use-session';
import { LoadingBones } from '../shell/loading';
import { DeskTabs, Places } from '../shell/places';
import { cssVariables, theme } from '../theme/theme';
import { deskTabs, railEntries } from './features';
import { createRouter } from './router';

const Console = () => {
  const { staffId } = useProfile();
  const client = useMemo(() => ({ staffId, client: createClient() }), [staffId]);
  const router = useMemo(createRouter, []);
  return (
    <Provider value={client.client}>
      <Places value={railEntries}>
        <DeskTabs value={deskTabs}>
          <RouterProvider router={router} />
        </DeskTabs>
      </Places>
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
