import { useEffect, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text';
import { Brand } from '../../shell/brand';
import { LanguageMenu } from '../../shell/language-menu';
import classes from '../../shell/welcome.module.css';

type EntryPageProps = { readonly title: string; readonly foot?: ReactNode; readonly children: ReactNode };

/** A page for whoever has not signed in yet: one card under the network's name. */
export const EntryPage = ({ title, foot, children }: EntryPageProps) => {
  const text = useText();
  const tab = `${title} · ${text('app.name')}`;
  useEffect(() => {
    document.title = tab;
  }, [tab]);
  return (
    <div className={classes['page']}>
      <header className={classes['top']}>
        <Brand />
        <LanguageMenu />
      </header>
      <main className={classes['card']}>
        <h1 className={classes['title']}>{title}</h1>
        {children}
        {foot && <p className={classes['foot']}>{foot}</p>}
      </main>
    </div>
  );
};
