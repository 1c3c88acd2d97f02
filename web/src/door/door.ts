import './door.css';
import { chooseLanguage, consoleTexts } from '../i18n/console-texts';
import { factsOf, offeredLanguages } from '../i18n/languages';
import { loadTexts } from '../i18n/load-texts';
import { colours } from '../theme/colours';
import { element } from './elements';
import { forgottenForm, newPasswordForm } from './password-forms';
import { newAttempt, problemNotice, signInForm, type SignInAttempt } from './sign-in-form';
import { words } from './words';

/** What stands before the console: the welcome, the form of a sign-in that was begun, or that the network is away. */
export type Door =
  | { readonly kind: 'welcome'; readonly returnTo: string }
  | { readonly kind: 'sign-in'; readonly attempt: string }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'new-password'; readonly token: string }
  | { readonly kind: 'unreachable'; readonly again: () => Promise<void> };

const problems = ['failed', 'refused', 'suspended', 'unavailable'] as const;

const tellsOf = (search: string): (typeof problems)[number] | undefined => {
  const told = new URLSearchParams(search).get('sign-in');
  return problems.find((problem) => problem === told);
};

const brand = (): HTMLElement =>
  element(
    'span',
    { className: 'door-brand' },
    element('img', { src: '/mark.svg', alt: '', width: 26, height: 26 }),
    words('app.name'),
  );

const languageChoice = (away: HTMLElement): HTMLElement => {
  const { language } = consoleTexts.current();
  const shown = offeredLanguages.includes(language) ? offeredLanguages : [...offeredLanguages, language];
  const select = element(
    'select',
    {
      id: 'language',
      ariaLabel: words('door.language'),
      onchange: () =>
        void chooseLanguage(select.value).catch(() => {
          away.textContent = `${factsOf(select.value).name}: ${words('door.language.away')}`;
          select.value = language;
        }),
    },
    ...shown.map((each) =>
      element('option', { value: each, lang: each, selected: each === language }, factsOf(each).name),
    ),
  );
  return select;
};

const cardOf = (door: Door, attempt: SignInAttempt, draw: () => void): readonly (Node | null)[] => {
  const title = (text: string) => element('h1', {}, text);
  switch (door.kind) {
    case 'welcome': {
      const problem = tellsOf(window.location.search);
      const to = `/session/sign-in?return=${encodeURIComponent(door.returnTo)}`;
      return [
        title(words('welcome.title')),
        element('p', { className: 'door-say' }, words('welcome.say')),
        problem ? problemNotice(words(`welcome.problem.${problem}`)) : null,
        element('a', { href: to, className: 'door-action' }, words('welcome.signIn')),
      ];
    }
    case 'sign-in':
      return [
        title(words('signIn.title')),
        signInForm(door.attempt, attempt, draw),
        element('p', { className: 'door-say' }, element('a', { href: '/forgotten-password' }, words('signIn.forgot'))),
      ];
    case 'forgotten':
      return [title(words('forgotten.title')), ...forgottenForm(attempt, draw)];
    case 'new-password':
      return [title(words('newPassword.title')), ...newPasswordForm(door.token, attempt, draw)];
    case 'unreachable':
      return [
        title(words('welcome.unreachable')),
        element('p', { className: 'door-say' }, words('welcome.unreachable.say')),
        element('button', { className: 'door-action', onclick: () => void door.again() }, words('welcome.again')),
      ];
  }
};

const isDark = matchMedia('(prefers-color-scheme: dark)');

/** The colours of this door, by what was chosen in the console or else what the system asks for. */
const colour = (page: HTMLElement): void => {
  const chosen = localStorage.getItem('mantine-color-scheme-value');
  const dark = chosen === 'dark' || (chosen !== 'light' && isDark.matches);
  for (const [name, value] of Object.entries(colours[dark ? 'dark' : 'light'])) page.style.setProperty(name, value);
};

const tabTitles = {
  'sign-in': 'signIn.title',
  forgotten: 'forgotten.title',
  'new-password': 'newPassword.title',
} as const;

const titleOf = ({ kind }: Door): string =>
  kind === 'welcome' || kind === 'unreachable' ? words('app.name') : `${words(tabTitles[kind])} · ${words('app.name')}`;

let close: () => void = () => undefined;

/** Takes the door out of the page. */
export const hideDoor = (): void => {
  close();
  document.getElementById('first')?.remove();
};

/**
 * Shows who is not signed in a page that is a few kilobytes: on the slowest line the form is there long before the console is. What
 * was typed stays when the language changes.
 */
export const showDoor = async (root: HTMLElement, door: Door): Promise<void> => {
  await loadTexts(['door', 'sign-in']);
  hideDoor();
  const attempt = newAttempt();
  const page = element('div', { className: 'door' });
  const draw = (): void => {
    const focused = document.activeElement?.id;
    const { language } = consoleTexts.current();
    document.documentElement.lang = language;
    document.documentElement.dir = factsOf(language).direction;
    document.title = titleOf(door);
    colour(page);
    const away = element('p', { className: 'door-away' });
    away.setAttribute('role', 'alert');
    page.replaceChildren(
      element('header', {}, brand(), languageChoice(away)),
      away,
      element('main', {}, ...cardOf(door, attempt, draw)),
    );
    if (focused) document.getElementById(focused)?.focus();
  };
  draw();
  root.before(page);
  document.getElementById('username')?.focus();
  const again = door.kind === 'unreachable' ? () => void door.again() : () => undefined;
  const forget = consoleTexts.onChange(draw);
  isDark.addEventListener('change', draw);
  window.addEventListener('online', again);
  close = () => {
    forget();
    isDark.removeEventListener('change', draw);
    window.removeEventListener('online', again);
    page.remove();
    close = () => undefined;
  };
};
