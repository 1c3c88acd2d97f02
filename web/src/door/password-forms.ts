import { askForPasswordLink, setNewPassword, type PasswordAnswer } from '../session/set-password';
import { element } from './elements';
import { emailField, passwordField, sendButton } from './fields';
import { problemNotice, problemOf, type SignInAttempt } from './sign-in-form';
import { words } from './words';

const shortest = 12;
const longest = 200;

const say = (text: string): HTMLElement => element('p', { className: 'door-say' }, text);
const wayOn = (href: string, text: string): HTMLElement => element('a', { href, className: 'door-action' }, text);

const done = (title: string, next: string, back: HTMLElement): readonly HTMLElement[] => {
  const notice = say(title);
  notice.setAttribute('role', 'status');
  return [notice, say(next), back];
};

const sending =
  (attempt: SignInAttempt, again: () => void, ask: () => Promise<PasswordAnswer>) =>
  (event: SubmitEvent): void => {
    event.preventDefault();
    if (attempt.sending) return;
    attempt.sending = true;
    again();
    void ask().then((answer) => {
      Object.assign(attempt, { answer, sending: false });
      if (answer.kind === 'done') attempt.password = '';
      again();
    });
  };

const problem = (attempt: SignInAttempt): HTMLElement | null => {
  const title = problemOf(attempt.answer);
  return title === null ? null : problemNotice(title);
};

/** Where somebody has a link sent to themselves; what it says is the same whatever the address. */
export const forgottenForm = (attempt: SignInAttempt, again: () => void): readonly HTMLElement[] => {
  if (attempt.answer?.kind === 'done')
    return done(words('forgotten.sent'), words('forgotten.next'), wayOn('/session/sign-in', words('forgotten.back')));
  return [
    say(words('forgotten.how')),
    element(
      'form',
      { onsubmit: sending(attempt, again, () => askForPasswordLink(attempt.email.trim())) },
      problem(attempt),
      ...emailField(attempt, { maxLength: longest }),
      sendButton(words('forgotten.go'), attempt.sending),
    ),
  ];
};

/** Where a link for a new password leads; opening it asks nothing. */
export const newPasswordForm = (
  token: string,
  attempt: SignInAttempt,
  again: () => void,
): readonly (HTMLElement | null)[] => {
  if (attempt.answer?.kind === 'done')
    return done(words('newPassword.done'), words('newPassword.ended'), wayOn('/session/sign-in', words('signIn.go')));
  if (token === '' || attempt.answer?.kind === 'over')
    return [problemNotice(words('newPassword.over')), wayOn('/forgotten-password', words('newPassword.another'))];
  return [
    say(words('newPassword.how')),
    element(
      'form',
      { onsubmit: sending(attempt, again, () => setNewPassword(token, attempt.password)) },
      problem(attempt),
      ...passwordField(attempt, again, {
        label: words('newPassword.password'),
        name: 'new-password',
        autocomplete: 'new-password',
        minLength: shortest,
        maxLength: longest,
      }),
      sendButton(words('newPassword.go'), attempt.sending),
    ),
  ];
};
