import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { SignInForm } from '../forms/sign-in-form';
import { useText } from '../i18n/use-text';
import type { Profile } from '../session/session';
import { refreshSession, signOut, tellSignedIn } from '../session/session-store';
import { signInAgain, signInAgainAddress } from '../session/sign-in-again';
import { Brand } from './brand';
import classes from './cover.module.css';

type CoverProps = { readonly reason: 'locked' | 'ended'; readonly profile: Profile | null };

/** Stands alone until somebody signs in again; the same page comes back for the same person only, with its drafts. */
export const Cover = ({ reason, profile }: CoverProps) => {
  const text = useText();
  const [holder] = useState(() => document.createElement('div'));
  useEffect(() => {
    holder.id = 'cover';
    document.body.append(holder);
    document.documentElement.dataset['covered'] = '';
    return () => {
      delete document.documentElement.dataset['covered'];
      holder.remove();
    };
  }, [holder]);
  const submit = async (email: string, password: string) => {
    const answer = await signInAgain(email, password);
    if (answer.kind === 'gone') window.location.assign(signInAgainAddress());
    if (answer.kind === 'go') {
      const next = await refreshSession();
      tellSignedIn();
      const same = next.state === 'signed-in' && next.profile.staffId === profile?.staffId;
      if (!same) window.location.replace('/');
    }
    return answer;
  };
  const leave = async (): Promise<void> => {
    await signOut();
    window.location.assign('/');
  };
  return createPortal(
    <div className={classes['cover']} role="dialog" aria-modal aria-labelledby="cover-title">
      <div className={classes['card']}>
        <Brand />
        <h1 id="cover-title" className={classes['title']}>
          {text(`cover.${reason}`)}
        </h1>
        <p className={classes['say']}>{text(`cover.${reason}.say`)}</p>
        {profile && <p className={classes['say']}>{text('cover.as', { name: profile.name })}</p>}
        <SignInForm submit={submit} action={text('cover.goOn')} />
        <Button variant="subtle" fullWidth mt="xs" onClick={() => void leave()}>
          {text('cover.other')}
        </Button>
      </div>
    </div>,
    holder,
  );
};
