import { Button } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import type { Failure } from '../graphql/failure';
import { useLineState } from '../graphql/use-live';
import type { Reading } from '../graphql/use-read';
import { useText, type Text } from '../i18n/use-text';
import { Notice } from './notice';
import classes from './screen-state.module.css';

type StateProps = {
  readonly title: string;
  readonly say: string;
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
  /** It is the whole page, so its title is the first heading. */
  readonly page?: boolean;
};

/** A page or card with nothing in it: what will be here, or what failed, and the next step. */
export const ScreenState = ({ title, say, action, icon, page = false }: StateProps) => (
  <div className={classes['state']}>
    {icon && <div className={classes['icon']}>{icon}</div>}
    {page ? <h1 className={classes['title']}>{title}</h1> : <h2 className={classes['title']}>{title}</h2>}
    <p className={classes['say']}>{say}</p>
    {action && <div className={classes['action']}>{action}</div>}
  </div>
);

const wordsOf = (text: Text, failure: Failure): { title: string; say: string } => {
  if (failure.kind === 'offline') return { title: text('state.offline'), say: text('state.offline.say') };
  if (failure.kind === 'not-allowed') return { title: text('state.notAllowed'), say: text('state.notAllowed.say') };
  if (failure.kind === 'defect') {
    return { title: text('state.defect'), say: text('state.defect.say', { reference: failure.reference }) };
  }
  return { title: text('state.unavailable'), say: text('state.unavailable.say') };
};

/** What waits for the line tries again by itself once that is back. */
const useAgainOnceBack = (failure: Failure, again: () => void): void => {
  const line = useLineState();
  const waits = failure.kind === 'offline';
  useEffect(() => {
    if (waits && line !== 'offline') again();
  }, [again, line, waits]);
};

type FailureStateProps = { readonly failure: Failure; readonly again: () => void; readonly page?: boolean };

/** What failed, the reference to quote, and a way to try again; a page that waits for the line tries by itself. */
export const FailureState = ({ failure, again, page = false }: FailureStateProps) => {
  const text = useText();
  useAgainOnceBack(failure, again);
  const { title, say } = wordsOf(text, failure);
  return (
    <ScreenState
      page={page}
      title={title}
      say={say}
      action={
        failure.kind === 'not-allowed' ? undefined : (
          <Button variant="default" onClick={again}>
            {text('state.again')}
          </Button>
        )
      }
    />
  );
};

type LoadedProps<Data> = {
  readonly reading: Reading<Data>;
  readonly skeleton: ReactNode;
  readonly page?: boolean;
  readonly children: (data: Data) => ReactNode;
};

const OldData = ({ failure, again }: Omit<FailureStateProps, 'page'>) => {
  const text = useText();
  useAgainOnceBack(failure, again);
  return (
    <Notice
      kind={failure.kind === 'offline' ? 'offline' : 'problem'}
      title={text(failure.kind === 'offline' ? 'state.old' : 'state.partial')}
      action={
        <Button size="xs" variant="default" onClick={again}>
          {text('state.again')}
        </Button>
      }
    />
  );
};

/** Skeleton, failure or the data; data that is there stays while the line is down, and says so. */
export const Loaded = <Data,>({ reading, skeleton, page = false, children }: LoadedProps<Data>) => {
  const { data, failure, again } = reading;
  if (data === undefined) {
    if (failure && failure.kind !== 'interrupted') return <FailureState failure={failure} again={again} page={page} />;
    return skeleton;
  }
  return (
    <>
      {failure && failure.kind !== 'interrupted' && <OldData failure={failure} again={again} />}
      {children(data)}
    </>
  );
};
