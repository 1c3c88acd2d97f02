import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../i18n/use-text';
import { Notice } from '../ui/notice';
import { Brand } from './brand';
import { LanguageMenu } from './language-menu';
import classes from './welcome.module.css';

const problems = ['failed', 'refused', 'suspended', 'unavailable'] as const;

const signInProblem = (search: string): (typeof problems)[number] | undefined => {
  const told = new URLSearchParams(search).get('sign-in');
  return problems.find((problem) => problem === told);
};

/** What somebody sees who is not signed in: one button. */
export const Welcome = ({ returnTo }: { readonly returnTo: string }) => {
  const text = useText();
  const name = text('app.name');
  const problem = signInProblem(useLocation().search);
  useEffect(() => {
    document.title = name;
  }, [name]);
  return (
    <div className={classes['page']}>
      <header className={classes['top']}>
        <Brand />
        <LanguageMenu />
      </header>
      <main className={classes['card']}>
        <h1 className={classes['title']}>{text('welcome.title')}</h1>
        <p className={classes['say']}>{text('welcome.say')}</p>
        {problem && <Notice kind="problem" title={text(`welcome.problem.${problem}`)} />}
        <Button component="a" href={`/session/sign-in?return=${encodeURIComponent(returnTo)}`} size="md" fullWidth>
          {text('welcome.signIn')}
        </Button>
      </main>
    </div>
  );
};
