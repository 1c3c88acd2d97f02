import { keepShell } from './app/keep-shell';
import { hideDoor, showDoor } from './door/door';
import { refreshSession, wasLeftFast } from './session/session-store';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

const attempt = /^\/sign-in\/([^/]+)$/u.exec(window.location.pathname)?.[1];

/** The door for whoever is not signed in, and nothing of the console with it; the console for everybody else. */
const open = async (): Promise<void> => {
  if (attempt !== undefined) return showDoor(root, { kind: 'sign-in', attempt: decodeURIComponent(attempt) });
  const { pathname, hash } = window.location;
  if (pathname === '/forgotten-password') return showDoor(root, { kind: 'forgotten' });
  // What a link holds stands behind the `#`, which no browser sends.
  if (pathname === '/new-password') return showDoor(root, { kind: 'new-password', token: hash.slice(1) });
  const { state } = await refreshSession();
  if (state === 'signed-out' && wasLeftFast()) window.history.replaceState(null, '', '/');
  if (state === 'signed-out') return showDoor(root, { kind: 'welcome', returnTo: window.location.pathname });
  if (state === 'unreachable') return showDoor(root, { kind: 'unreachable', again: open });
  try {
    const { startConsole } = await import('./app/start');
    hideDoor();
    startConsole(root);
  } catch {
    await showDoor(root, { kind: 'unreachable', again: open });
  }
};

keepShell();
void open();
