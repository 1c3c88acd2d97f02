import { formatTime } from '../i18n/dates';
import { consoleTexts } from '../i18n/console-texts';
import { factsOf } from '../i18n/languages';
import type { PasswordAnswer } from '../session/set-password';
import { submitSignIn, type SignInAnswer } from '../session/sign-in-again';
import { element } from './elements';
import { emailField, passwordField, sendButton, type Typed } from './fields';
import { words } from './words';

/** What was typed and answered so far; it outlives a change of language. */
export type SignInAttempt = Typed & {
  sending: boolean;
  answer: SignInAnswer | PasswordAnswer | null;
};

export const newAttempt = (): SignInAttempt => ({
  email: '',
  password: '',
  shown: false,
  sending: false,
  answer: null,
});

const timeOf = (until: string): string => {
  const { locale } = factsOf(consoleTexts.current().language);
  return formatTime(locale, new Date(until), Intl.DateTimeFormat().resolvedOptions().timeZone);
};

/** What kept somebody from going on, in words; null where nothing did. */
export const problemOf = (answer: SignInAttempt['answer']): string | null => {
  switch (answer?.kind) {
    case 'wrong':
      return words('signIn.wrong');
    case 'paused':
      return words('signIn.paused', { time: timeOf(answer.until) });
    case 'unreachable':
      return words('signIn.unreachable');
    case 'gone':
      return words('signIn.gone');
    case 'over':
      return words('newPassword.over');
    default:
      return null;
  }
};

/** A problem in words, with a way on where there is one. */
export const problemNotice = (title: string, wayOn: Node | null = null): HTMLElement => {
  const notice = element('div', { className: 'door-problem' }, element('p', {}, title), wayOn);
  notice.setAttribute('role', 'alert');
  return notice;
};

/** Sign-in name and password; the password is forgotten as soon as it was handed over. `again` draws the form anew. */
export const signInForm = (uid: string, attempt: SignInAttempt, again: () => void): HTMLElement => {
  const { answer, sending } = attempt;
  const problem = problemOf(answer);
  const send = async (): Promise<void> => {
    attempt.sending = true;
    again();
    const next = await submitSignIn(uid, attempt.email.trim(), attempt.password);
    if (next.kind === 'go') return window.location.assign(next.to);
    Object.assign(attempt, { answer: next, sending: false, password: '' });
    again();
    document.getElementById('password')?.focus();
  };
  return element(
    'form',
    {
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        if (!attempt.sending) void send();
      },
    },
    problem === null
      ? null
      : problemNotice(
          problem,
          answer?.kind === 'gone' ? element('a', { href: '/session/sign-in' }, words('signIn.startAgain')) : null,
        ),
    ...emailField(attempt),
    ...passwordField(attempt, again, {
      label: words('signIn.password'),
      name: 'password',
      autocomplete: 'current-password',
    }),
    sendButton(words('signIn.go'), sending),
  );
};
