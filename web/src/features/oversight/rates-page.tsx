import { Button, SegmentedControl, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { UnusualRatesDocument, type UnusualRatesQuery } from '../../generated/oversight';
import { everyUnusualRateState } from '../../generated/codes';
import type { UnusualRateState } from '../../generated/schema';
import { useKeyset } from '../../graphql/use-keyset';
import { useText } from '../../i18n/use-text';
import { useKept } from '../../place/use-kept';
import { Card } from '../../ui/card';
import { FailureState, ScreenState } from '../../ui/screen-state';
import { DeskHead } from './desk-head';
import { RateCard } from './rate-card';
import classes from './oversight.module.css';

const pick = (data: UnusualRatesQuery) => data.unusualRates;
const pollEvery = (): number => 60_000;

const Rates = ({ state }: { readonly state: UnusualRateState }) => {
  const text = useText();
  const variables = useMemo(() => ({ state }), [state]);
  const list = useKeyset({ document: UnusualRatesDocument, variables, pick, pollEvery });
  const { rows, failure } = list;
  const failed = failure && failure.kind !== 'interrupted';
  return (
    <>
      <div role="status">
        {list.news && (
          <Button size="compact-sm" variant="light" onClick={list.show}>
            {text('list.show')}
          </Button>
        )}
      </div>
      {rows?.length === 0 && (
        <Card>
          <ScreenState title={text('rates.empty')} say={text('rates.empty.say')} />
        </Card>
      )}
      <Stack gap="md">
        {rows?.map((rate) => (
          <RateCard key={rate.id} rate={rate} again={list.again} />
        ))}
      </Stack>
      {failed && <FailureState failure={failure} again={list.hasMore ? list.more : list.again} />}
      {!failed && list.hasMore && (
        <Button mt="md" variant="default" onClick={list.more} loading={list.loading}>
          {text('list.more')}
        </Button>
      )}
    </>
  );
};

/** Who opened far more records than is usual, with what it is compared with. */
export const RatesPage = () => {
  const text = useText();
  const [state, show] = useKept<UnusualRateState>('state', 'OPEN');
  return (
    <>
      <DeskHead title={text('rates.title')} say={text('rates.say')} />
      <details className={classes['how']}>
        <summary>{text('rates.how')}</summary>
        <p>{text('rates.how.say')}</p>
      </details>
      <SegmentedControl
        aria-label={text('rates.show')}
        mb="sm"
        data={everyUnusualRateState.map((one) => ({
          value: one,
          label: text(one === 'OPEN' ? 'rates.open' : 'rates.closed'),
        }))}
        value={state}
        onChange={show}
      />
      <Rates key={state} state={state} />
    </>
  );
};
