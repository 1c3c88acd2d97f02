import { element } from './elements';
import { words } from './words';

/** What is typed at the door, whichever form it is typed in. */
export type Typed = { email: string; password: string; shown: boolean };

type Bounds = { readonly minLength?: number; readonly maxLength?: number };

type Asked = Bounds & {
  readonly label: string;
  readonly name: string;
  readonly autocomplete: 'current-password' | 'new-password';
};

/** The field of the address somebody signs in with. */
export const emailField = (typed: Typed, bounds: Bounds = {}): readonly HTMLElement[] => {
  const email = element('input', {
    id: 'username',
    name: 'username',
    type: 'email',
    autocomplete: 'username',
    dir: 'ltr',
    required: true,
    value: typed.email,
    oninput: () => (typed.email = email.value),
    ...bounds,
  });
  return [element('label', { htmlFor: 'username' }, words('signIn.email')), email];
};

/** The field of a password, with the button that shows it; `again` draws the form anew. */
export const passwordField = (typed: Typed, again: () => void, { label, ...parts }: Asked): readonly HTMLElement[] => {
  const password = element('input', {
    id: 'password',
    type: typed.shown ? 'text' : 'password',
    required: true,
    value: typed.password,
    oninput: () => (typed.password = password.value),
    ...parts,
  });
  const show = element(
    'button',
    {
      type: 'button',
      className: 'door-quiet',
      onclick: () => {
        typed.shown = !typed.shown;
        again();
        document.getElementById('password')?.focus();
      },
    },
    words(typed.shown ? 'signIn.hide' : 'signIn.show'),
  );
  return [element('div', { className: 'door-row' }, element('label', { htmlFor: 'password' }, label), show), password];
};

/** The button that sends a form. */
export const sendButton = (label: string, sending: boolean): HTMLElement =>
  element('button', { type: 'submit', className: 'door-action', ariaBusy: String(sending) }, label);
