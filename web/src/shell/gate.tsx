import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { Navigate } from 'react-router';
import { useText } from '../i18n/use-text';
import { refreshSession } from '../session/session-store';
import { useSession } from '../session/use-session';
import { ScreenState } from '../ui/screen-state';
import { Cover } from './cover';
import classes from './gate.module.css';
import { LoadingPage } from './loading';
import { useRail } from './places';
import { Shell } from './shell';

/** What an address shows to who is or was signed in: the shell, or the cover alone; the address stays, and the same page comes back. */
export const Gate = () => {
  const session = useSession();
  useEffect(() => {
    const check = (): void => {
      if (!document.hidden) void refreshSession();
    };
    document.addEventListener('visibilitychange', check);
    return () => document.removeEventListener('visibilitychange', check);
  }, []);
  if (!('profile' in session)) return <LoadingPage />;
  if (session.state === 'signed-in') return <Shell />;
  return <Cover reason={session.state} profile={session.profile} />;
};

/** The first place of the rail that this role may open. */
export const StartPage = () => {
  const [first] = useRail();
  return first ? <Navigate to={first.to} replace /> : <NotHere />;
};

export const NotHere = () => {
  const text = useText();
  return <ScreenState page title={text('shell.notHere')} say={text('shell.notHere.say')} />;
};

export const BrokenPage = () => {
  const text = useText();
  return (
    <main className={classes['alone']}>
      <ScreenState
        page
        title={text('shell.broken')}
        say={text('shell.broken.say')}
        action={<Button onClick={() => window.location.reload()}>{text('shell.reload')}</Button>}
      />
    </main>
  );
};
