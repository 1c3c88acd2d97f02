import { useEffect } from 'react';
import { useParams } from 'react-router';
import { SignInForm } from '../../forms/sign-in-form';
import { useText } from '../../i18n/use-text';
import { submitSignIn } from '../../session/sign-in-again';
import { Brand } from '../../shell/brand';
import { LanguageMenu } from '../../shell/language-menu';
import classes from '../../shell/welcome.module.css';

/** The page the network's own issuer sends people to. */
export const SignInPage = () => {
  const text = useText();
  const { uid = '' } = useParams();
  const tab = `${text('signIn.title')} · ${text('app.name')}`;
  useEffect(() => {
    document.title = tab;
  }, [tab]);
  const submit = async (email: string, password: string) => {
    const answer = await submitSignIn(uid, email, password);
    if (answer.kind === 'go') window.location.assign(answer.to);
    return answer;
  };
  return (
    <div className={classes['page']}>
      <header className={classes['top']}>
        <Brand />
        <LanguageMenu />
      </header>
      <main className={classes['card']}>
        <h1 className={classes['title']}>{text('signIn.title')}</h1>
        <SignInForm submit={submit} action={text('signIn.go')} />
        <p className={classes['foot']}>{text('signIn.forgot')}</p>
      </main>
    </div>
  );
};
