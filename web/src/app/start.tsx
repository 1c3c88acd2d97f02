import '@fontsource-variable/noto-sans/wght.css';
import '@mantine/core/styles.css';
import '../theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { loadFirstTexts } from './first-texts';

/** Shows the console in the page, for whoever is signed in. */
export const startConsole = (root: HTMLElement): void => {
  void loadFirstTexts();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
};
