import { Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { GivenWithReferralDocument } from '../../generated/referrals';
import { useRead } from '../../graphql/use-read';
import { useText } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/screen-state';
import { AgreedFacts, Fact, Facts } from './disclosed-facts';
import type { Sent } from './sent';
import classes from './referrals.module.css';

/**
 * What was agreed to be shared with a referral and what was written for its receiver. Asking is recorded as an opening, so it is
 * asked once, and not again with every change of the referral.
 */
export const GivenCard = ({ referral: { id } }: { readonly referral: Sent }) => {
  const text = useText();
  const variables = useMemo(() => ({ id }), [id]);
  const reading = useRead({ document: GivenWithReferralDocument, variables });
  return (
    <Card title={text('sent.shared')}>
      <Loaded reading={reading} skeleton={<Skeleton height={120} />}>
        {({ sentReferral }) => {
          const given = sentReferral.__typename === 'SentReferral' ? sentReferral.given : null;
          if (given === null) return <p className={classes['dim']}>{text('sent.shared.none')}</p>;
          return (
            <>
              <Facts>
                <Fact name={text('said.summary')}>
                  <span className={classes['written']} dir="auto">
                    {given.summary}
                  </span>
                </Fact>
                <AgreedFacts agreed={given} fields={given.fields} />
              </Facts>
              <p className={classes['small']}>{text('sent.shared.say')}</p>
            </>
          );
        }}
      </Loaded>
    </Card>
  );
};
