import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { AuthorityDemandsDocument, type AuthorityDemandsQuery } from '../../generated/demands';
import { useKeyset } from '../../graphql/use-keyset';
import { useText } from '../../i18n/use-text';
import { useHasRole } from '../../session/use-session';
import { Card } from '../../ui/card';
import { FailureState, ScreenState } from '../../ui/screen-state';
import { DeskHead } from '../oversight/desk-head';
import { WhatToSay, WriteDemandDialog } from './demand-dialogs';
import { DemandLine } from './demand-line';
import classes from '../../ui/record-lines.module.css';

const pick = (data: AuthorityDemandsQuery) => data.authorityDemands;
const pollEvery = (): number => 60_000;

type DemandListProps = {
  readonly open: boolean;
  /** Whether a demand is being written down, and what happens once it is left. */
  readonly writing: boolean;
  readonly onLeft: () => void;
};

const DemandList = ({ open, writing, onLeft }: DemandListProps) => {
  const text = useText();
  const variables = useMemo(() => ({ open }), [open]);
  const list = useKeyset({ document: AuthorityDemandsDocument, variables, pick, pollEvery });
  const { rows, failure } = list;
  return (
    <>
      <div role="status">
        {list.news && (
          <Button size="compact-sm" variant="light" mb="xs" onClick={list.show}>
            {text('list.changed', { count: list.news.added + list.news.changed })} — {text('list.show')}
          </Button>
        )}
      </div>
      {rows === undefined ? (
        failure && failure.kind !== 'interrupted' ? (
          <FailureState failure={failure} again={list.again} />
        ) : (
          <Skeleton height={240} />
        )
      ) : (
        <Card>
          {rows.length === 0 ? (
            <ScreenState title={text(open ? 'demands.none.open' : 'demands.none')} say={text('demands.none.say')} />
          ) : (
            <ul className={classes['list']}>
              {rows.map((demand) => (
                <DemandLine key={demand.id} demand={demand} onDone={list.again} />
              ))}
            </ul>
          )}
        </Card>
      )}
      {list.hasMore && (
        <Button variant="default" mt="sm" onClick={list.more} loading={list.loading}>
          {text('list.more')}
        </Button>
      )}
      {writing && <WriteDemandDialog onClose={onLeft} onDone={list.again} onLook={list.again} />}
    </>
  );
};

const atTheDesk = ['INTAKE', 'CASE_WORKER', 'SUPERVISOR', 'PROTECTION_OFFICER'] as const;

/** What authorities demand: what to say to them, and the register in which it is written down. */
export const DemandsPage = () => {
  const text = useText();
  const [shown, show] = useState<'open' | 'all'>('open');
  const [writing, write] = useState(false);
  const writes = useHasRole(atTheDesk);
  return (
    <div className={classes['page']}>
      <DeskHead
        title={text('demands.title')}
        say={text('demands.say')}
        actions={writes && <Button onClick={() => write(true)}>{text('demands.write')}</Button>}
      />
      <WhatToSay />
      <SegmentedControl
        aria-label={text('demands.show')}
        my="sm"
        data={[
          { value: 'open' as const, label: text('demands.show.open') },
          { value: 'all' as const, label: text('demands.show.all') },
        ]}
        value={shown}
        onChange={show}
      />
      <DemandList key={shown} open={shown === 'open'} writing={writing} onLeft={() => write(false)} />
    </div>
  );
};
