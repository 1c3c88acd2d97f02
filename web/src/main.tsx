import '@fontsource-variable/noto-sans/wght.css';
import '@mantine/core/styles.css';
import './theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { keepShell } from './app/keep-shell';
import { signInMessages } from './features/sign-in/sign-in.messages';
import { addMessages } from './i18n/message-store';
import { refusalMessages } from './i18n/refusals.messages';
import { vocabularyMessages } from './i18n/vocabulary.messages';
import { workVocabularyMessages } from './i18n/work-vocabulary.messages';
import { refreshSession } from './session/session-store';
import { shellMessages } from './shell/shell.messages';
import { consentMessages } from './forms/consent.messages';
import { formsMessages } from './forms/forms.messages';
import { sharedMessages } from './ui/shared.messages';

for (const bundle of [
  shellMessages,
  signInMessages,
  sharedMessages,
  formsMessages,
  consentMessages,
  refusalMessages,
  vocabularyMessages,
  workVocabularyMessages,
]) {
  addMessages(bundle);
}
void refreshSession();
keepShell();

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
