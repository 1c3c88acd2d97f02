import { Button, Skeleton, Stack } from '@mantine/core';
import { DuplicatePairsDocument, type DuplicatePairsQuery } from '../../../generated/duplicates';
import { useKeyset } from '../../../graphql/use-keyset';
import { useText } from '../../../i18n/use-text';
import { Card } from '../../../ui/card';
import { PageHead } from '../../../ui/page-head';
import { FailureState, ScreenState } from '../../../ui/screen-state';
import { PairCard } from './pair-card';
import classes from './duplicates.module.css';

const all = {};
const pick = (data: DuplicatePairsQuery) => data.duplicatePairs;
const pollEvery = (): number => 60_000;

/** Who may be registered twice, side by side, the strongest first, with what to say of them. */
export const DuplicatesPage = () => {
  const text = useText();
  const list = useKeyset({ document: DuplicatePairsDocument, variables: all, pick, pollEvery });
  const { rows, failure } = list;
  const failed = failure && failure.kind !== 'interrupted';
  return (
    <>
      <PageHead tab={text('duplicates.title')} title={text('duplicates.title')} />
      <p className={classes['say']}>{text('duplicates.say')}</p>
      <div role="status">
        {list.news && (
          <Button size="compact-sm" variant="light" onClick={list.show}>
            {text('duplicates.news')}
          </Button>
        )}
      </div>
      {rows === undefined && !failed && (
        <div aria-busy>
          <Skeleton height={260} radius={8} />
        </div>
      )}
      {rows?.length === 0 && (
        <Card>
          <ScreenState title={text('duplicates.empty')} say={text('duplicates.empty.say')} />
        </Card>
      )}
      <Stack gap="md">
        {rows?.map((pair) => (
          <PairCard key={pair.id} pair={pair} onLook={list.again} />
        ))}
      </Stack>
      {failed && <FailureState failure={failure} again={list.hasMore ? list.more : list.again} />}
      {!failed && list.hasMore && (
        <Button variant="default" onClick={list.more} loading={list.loading}>
          {text('list.more')}
        </Button>
      )}
    </>
  );
};
