import { sessionOf, type Profile, type Session } from './session';

const pages = new BroadcastChannel('mrc.session');
let session: Session = { state: 'unknown' };
const listeners = new Set<() => void>();

const set = (next: Session): void => {
  session = next;
  for (const listener of listeners) listener();
};

export const currentSession = (): Session => session;

export const onSessionChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const profileIn = (of: Session): Profile | null => ('profile' in of ? of.profile : null);

const keepingWhose = (known: Profile | null, next: Session): Session => {
  if (!known || profileIn(next)) return next;
  return { state: next.state === 'locked' ? 'locked' : 'ended', profile: known };
};

/** Hides the page at once and loads the console anew, so that nothing of the page is left in memory. */
const leavePage = (): void => {
  document.documentElement.hidden = true;
  window.location.replace('/');
};

/**
 * Asks the gateway who is signed in. A line that is down keeps what was known. A page of one person is never shown to
 * another: it is left before anything of it changes.
 */
export const refreshSession = async (): Promise<Session> => {
  try {
    const response = await fetch('/session', { headers: { accept: 'application/json' }, cache: 'no-store' });
    if (!response.ok) throw new Error(String(response.status));
    const next = sessionOf(await response.json());
    if (next.state === 'signed-in') keep((kept) => kept.removeItem(leftFast));
    const known = profileIn(session);
    const whose = profileIn(next);
    if (known && whose && whose.staffId !== known.staffId) leavePage();
    else set(keepingWhose(known, next));
  } catch {
    if (session.state === 'unknown') set({ state: 'unreachable' });
  }
  return session;
};

/** The gateway said that the session is locked, or that there is none any more: the address stays, covered. */
export const sessionInterrupted = (state: 'locked' | 'ended'): void => {
  if (session.state !== 'signed-in') return;
  set({ state, profile: session.profile });
};

pages.addEventListener('message', ({ data }) => {
  if (data === 'locked' || data === 'ended') sessionInterrupted(data);
  if (data === 'signed-in') void refreshSession();
});

/** Lets the other pages of this browser uncover themselves, too. */
export const tellSignedIn = (): void => pages.postMessage('signed-in');

/** Covers this browser's pages and locks the session at the gateway. */
export const lockSession = async (): Promise<void> => {
  if (session.state !== 'signed-in') return;
  sessionInterrupted('locked');
  pages.postMessage('locked');
  await fetch('/session/lock', { method: 'POST' }).catch(() => undefined);
};

/** Tells the gateway that this page is being used, so that it does not lock under somebody's hands. */
export const tellSeen = async (): Promise<void> => {
  if (session.state !== 'signed-in') return;
  const answer = await fetch('/session/seen', { method: 'POST' }).catch(() => undefined);
  if (answer?.status === 423) sessionInterrupted('locked');
  if (answer?.status === 401) sessionInterrupted('ended');
};

export const signOut = async (): Promise<void> => {
  pages.postMessage('ended');
  await fetch('/session/sign-out', { method: 'POST', keepalive: true }).catch(() => undefined);
};

const leftFast = 'mrc.left';

/** Uses what this page keeps; a browser that lets it keep nothing stands in nobody's way. */
const keep = <Kept>(use: (kept: Storage) => Kept): Kept | null => {
  try {
    return use(sessionStorage);
  } catch {
    return null;
  }
};

/** Whether this page was left fast and nobody signed in here since: then no address that Back leads to says what was open. */
export const wasLeftFast = (): boolean => keep((kept) => kept.getItem(leftFast)) !== null;

/** Shows a neutral page at once, then signs out. */
export const leaveFast = (): void => {
  document.documentElement.hidden = true;
  document.title = 'Calendar';
  keep((kept) => kept.setItem(leftFast, ''));
  void signOut();
  window.location.replace('/calendar.html');
};
