import { askForPasswordLink, setNewPassword, type PasswordAnswer } from '../session/set-password';
import { element } from './elements';
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
  const email = element('input', {
    id: 'username',
    name: 'username',
    type: 'email',
    autocomplete: 'username',
    dir: 'ltr',
    required: true,
    maxLength: longest,
    value: attempt.email,
    oninput: () => (attempt.email = email.value),
  });
  return [
    say(words('forgotten.how')),
    element(
      'form',
      { onsubmit: sending(attempt, again, () => askForPasswordLink(attempt.email.trim())) },
      problem(attempt),
      element('label', { htmlFor: 'username' }, words('signIn.email')),
      email,
      element(
        'button',
        { type: 'submit', className: 'door-action', ariaBusy: String(attempt.sending) },
        words('forgotten.go'),
      ),
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
  const password = element('input', {
    id: 'password',
    name: 'new-password',
    type: attempt.shown ? 'text' : 'password',
    autocomplete: 'new-password',
    required: true,
    minLength: shortest,
    maxLength: longest,
    value: attempt.password,
    oninput: () => (attempt.password = password.value),
  });
  const show = element(
    'button',
    {
      type: 'button',
      className: 'door-quiet',
      onclick: () => {
        attempt.shown = !attempt.shown;
        again();
        document.getElementById('password')?.focus();
      },
    },
    words(attempt.shown ? 'signIn.hide' : 'signIn.show'),
  );
  return [
    say(words('newPassword.how')),
    element(
      'form',
      { onsubmit: sending(attempt, again, () => setNewPassword(token, attempt.password)) },
      problem(attempt),
      element(
        'div',
        { className: 'door-row' },
        element('label', { htmlFor: 'password' }, words('newPassword.password')),
        show,
      ),
      password,
      element(
        'button',
        { type: 'submit', className: 'door-action', ariaBusy: String(attempt.sending) },
        words('newPassword.go'),
      ),
    ),
  ];
};
