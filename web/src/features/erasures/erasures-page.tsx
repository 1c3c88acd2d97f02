import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { ErasuresDocument, type ErasuresQuery } from '../../generated/erasures';
import { useKeyset } from '../../graphql/use-keyset';
import { useText } from '../../i18n/use-text';
import { useKept } from '../../place/use-kept';
import { Card } from '../../ui/card';
import { FailureState, ScreenState } from '../../ui/screen-state';
import { DeskHead } from '../oversight/desk-head';
import { WhatIsErased } from './erasure-dialogs';
import { ErasureLine } from './erasure-line';
import classes from '../../ui/record-lines.module.css';

const pick = (data: ErasuresQuery) => data.erasures;
const pollEvery = (): number => 60_000;

const ErasureList = ({ open }: { readonly open: boolean }) => {
  const text = useText();
  const variables = useMemo(() => ({ open }), [open]);
  const list = useKeyset({ document: ErasuresDocument, variables, pick, pollEvery });
  const { rows, failure } = list;
  if (rows === undefined)
    return failure && failure.kind !== 'interrupted' ? (
      <FailureState failure={failure} again={list.again} />
    ) : (
      <Skeleton height={240} />
    );
  return (
    <>
      <div role="status">
        {list.news && (
          <Button size="compact-sm" variant="light" mb="xs" onClick={list.show}>
            {text('list.show')}
          </Button>
        )}
      </div>
      <Card>
        {rows.length === 0 ? (
          <ScreenState title={text(open ? 'erasures.none.open' : 'erasures.none')} say={text('erasures.none.say')} />
        ) : (
          <ul className={classes['list']}>
            {rows.map((erasure) => (
              <ErasureLine key={erasure.id} erasure={erasure} leads onDone={list.again} />
            ))}
          </ul>
        )}
      </Card>
      {list.hasMore && (
        <Button variant="default" mt="sm" onClick={list.more} loading={list.loading}>
          {text('list.more')}
        </Button>
      )}
    </>
  );
};

/** Who asked that nothing of them is kept, for those who decide. */
export const ErasuresPage = () => {
  const text = useText();
  const [shown, show] = useKept<'open' | 'all'>('shown', 'open');
  return (
    <div className={classes['page']}>
      <DeskHead title={text('erasures.title')} say={text('erasures.say')} />
      <WhatIsErased />
      <SegmentedControl
        aria-label={text('erasures.show')}
        my="sm"
        data={(['open', 'all'] as const).map((value) => ({ value, label: text(`erasures.show.${value}`) }))}
        value={shown}
        onChange={show}
      />
      <ErasureList key={shown} open={shown === 'open'} />
    </div>
  );
};
