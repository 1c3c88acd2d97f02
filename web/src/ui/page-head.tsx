import { Group } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../i18n/use-text';
import { useBackTo } from '../place/use-visits';
import classes from './page-head.module.css';

type PageHeadProps = {
  /** Shown in the tab and the history: generic words only, nothing of a person. */
  readonly tab: string;
  readonly title: ReactNode;
  readonly below?: ReactNode;
  readonly actions?: ReactNode;
  readonly back?: { readonly to: string; readonly place: string };
};

/** The head of a page: its subject, what may be done with it, and the way back. It takes the focus when the page opens. */
export const PageHead = ({ tab, title, below, actions, back }: PageHeadProps) => {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = text('app.name');
  const goBackTo = useBackTo();
  const goBack = (event: MouseEvent, to: string): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (goBackTo(to)) event.preventDefault();
  };
  useEffect(() => {
    document.title = `${tab} · ${name}`;
  }, [name, tab]);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className={classes['head']}>
      {back && (
        <Link to={back.to} className={classes['back']} onClick={(event) => goBack(event, back.to)}>
          <IconChevronLeft size={16} aria-hidden className={classes['arrow']} />
          {text('back.to', { place: back.place })}
        </Link>
      )}
      <div className={classes['row']}>
        <h1 className={classes['title']} tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {actions && (
          <Group gap="xs" className={classes['actions'] ?? ''}>
            {actions}
          </Group>
        )}
      </div>
      {below && <div className={classes['below']}>{below}</div>}
    </header>
  );
};
