import { Button, Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { SharingExceptionsDocument, type SharingExceptionsQuery } from '../../generated/exceptions';
import type { ExceptionsShown } from '../../generated/schema';
import { useKeyset } from '../../graphql/use-keyset';
import { useText } from '../../i18n/use-text';
import { useKept } from '../../place/use-kept';
import { useHasRole } from '../../session/use-session';
import { Card } from '../../ui/card';
import { FailureState, ScreenState } from '../../ui/screen-state';
import { TabBar } from '../../ui/tab-bar';
import { DeskHead } from '../oversight/desk-head';
import { ExceptionLine } from './exception-line';
import classes from './exceptions.module.css';

const pick = (data: SharingExceptionsQuery) => data.sharingExceptions;
const pollEvery = (): number => 60_000;

const ExceptionList = ({ shown }: { readonly shown: ExceptionsShown }) => {
  const text = useText();
  const variables = useMemo(() => ({ shown }), [shown]);
  const list = useKeyset({ document: SharingExceptionsDocument, variables, pick, pollEvery });
  const { rows, failure } = list;
  if (rows === undefined) {
    if (failure && failure.kind !== 'interrupted') return <FailureState failure={failure} again={list.again} />;
    return <Skeleton height={240} />;
  }
  if (rows.length === 0)
    return (
      <Card>
        <ScreenState title={text(`exceptions.empty.${shown}`)} say={text(`exceptions.empty.${shown}.say`)} />
      </Card>
    );
  return (
    <>
      <div role="status">
        {list.news && (
          <Button size="compact-sm" variant="light" mb="xs" onClick={list.show}>
            {text('list.changed', { count: list.news.added + list.news.changed })} — {text('list.show')}
          </Button>
        )}
      </div>
      <Card>
        <ul className={classes['list']}>
          {rows.map((exception) => (
            <ExceptionLine key={exception.id} exception={exception} onDone={list.again} />
          ))}
        </ul>
      </Card>
      {list.hasMore && (
        <Button variant="default" mt="sm" onClick={list.more} loading={list.loading}>
          {text('list.more')}
        </Button>
      )}
    </>
  );
};

const ofDeciders: readonly ExceptionsShown[] = ['TO_DECIDE', 'TO_TELL', 'ALL'];
const ofReviewer: readonly ExceptionsShown[] = ['TO_REVIEW', 'TO_TELL', 'ALL'];

/** Exceptions, for who decides on them and who reviews them: first what waits for them. */
export const ExceptionsPage = () => {
  const text = useText();
  const decides = useHasRole(['SUPERVISOR', 'PROTECTION_OFFICER']);
  const reviews = useHasRole(['DATA_PROTECTION_OFFICER']);
  const tabs = [...(decides ? ofDeciders : []), ...(reviews ? ofReviewer : [])];
  const offered = [...new Set(tabs)];
  const [chosen, choose] = useKept<ExceptionsShown>('tab', offered[0] ?? 'ALL');
  const shown = offered.includes(chosen) ? chosen : (offered[0] ?? 'ALL');
  return (
    <div className={classes['page']}>
      <DeskHead title={text('exceptions.title')} say={text('exceptions.say')} />
      <TabBar
        label={text('exceptions.tabs')}
        tabs={offered.map((name) => ({ name, label: text(`ExceptionsShown.${name}`) }))}
        chosen={shown}
        onChoose={choose}
      >
        <ExceptionList key={shown} shown={shown} />
      </TabBar>
    </div>
  );
};
