import { AppShell } from '@mantine/core';
import { Suspense, useEffect, useRef, useState } from 'react';
import { Outlet, useNavigation } from 'react-router';
import { useText } from '../i18n/use-text';
import { joinLive } from '../live/live-channel';
import { useScrollKept } from '../place/use-scroll-kept';
import { useFollowVisits } from '../place/use-visits';
import { useIdleLock } from '../session/use-idle-lock';
import { useSession } from '../session/use-session';
import { Head } from './head';
import { KeysHelp } from './keys-help';
import { useRail } from './places';
import { BottomBar, Rail } from './rail';
import classes from './shell.module.css';
import { useKeys } from './use-keys';

/** The frame of every page: head, rail (a bar at the bottom of phones), and the page itself. */
export const Shell = () => {
  const text = useText();
  const findBox = useRef<HTMLInputElement>(null);
  const [keysShown, showKeys] = useState(false);
  const { state } = useNavigation();
  const session = useSession();
  const signedIn = session.state === 'signed-in';
  useEffect(() => (signedIn ? joinLive() : undefined), [signedIn]);
  useIdleLock();
  useFollowVisits();
  useScrollKept();
  useKeys({ findBox, entries: useRail(), onHelp: () => showKeys(true) });
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: true } }}
      footer={{ height: { base: 60, sm: 0 } }}
      padding={0}
    >
      <a href="#content" className={classes['skip']}>
        {text('shell.skip')}
      </a>
      <AppShell.Header className={classes['head']}>
        <Head findBox={findBox} onKeys={() => showKeys(true)} />
      </AppShell.Header>
      <AppShell.Navbar className={classes['rail']} visibleFrom="sm" component="div">
        <Rail />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <div className={`${classes['progress']} ${state === 'idle' ? '' : classes['busy']}`} aria-hidden />
        <div className={classes['page']}>
          <Suspense>
            <Outlet />
          </Suspense>
        </div>
      </AppShell.Main>
      <AppShell.Footer className={classes['bar']} hiddenFrom="sm" component="div">
        <BottomBar />
      </AppShell.Footer>
      <KeysHelp shown={keysShown} onClose={() => showKeys(false)} />
    </AppShell>
  );
};
