import '@fontsource-variable/noto-sans/wght.css';
import '@mantine/core/styles.css';
import './theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { loadFirstTexts } from './app/first-texts';
import { keepShell } from './app/keep-shell';
import { refreshSession } from './session/session-store';

void loadFirstTexts();
void refreshSession();
keepShell();

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
document.getElementById('first')?.remove();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
