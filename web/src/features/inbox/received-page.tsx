import { Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { ReceivedReferralDocument } from '../../generated/inbox';
import { useRead } from '../../graphql/use-read';
import { refusalText } from '../../i18n/refusal-text';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import { PageHead } from '../../ui/page-head';
import { PriorityMark } from '../../ui/priority-mark';
import { Loaded, ScreenState } from '../../ui/screen-state';
import { Fact, Facts } from '../referrals/disclosed-facts';
import { AnswerCard } from './answer-card';
import { ReceivedBadge } from './received-badge';
import { NeedCard, needOf, PersonCard } from './received-person';
import { SharingNoticeCard } from './sharing-notice-card';
import type { Received } from './received';
import { useReferralChange } from './use-referral-change';
import classes from './inbox.module.css';

const ReceivedView = ({ referral, again }: { readonly referral: Received; readonly again: () => void }) => {
  const text = useText();
  const format = useFormat();
  const need = needOf(referral);
  return (
    <>
      <PageHead
        tab={text('received.tab')}
        back={{ to: '/inbox', place: text('inbox.title') }}
        title={serviceName(text, referral.serviceCode)}
        below={
          <div className={classes['head']}>
            <ReceivedBadge {...referral} />
            <PriorityMark priority={referral.priority} />
            <span>{referral.number}</span>
          </div>
        }
      />
      <div className={classes['columns']}>
        <div className={classes['column']}>
          {need && <NeedCard need={need} />}
          <PersonCard referral={referral} again={again} />
        </div>
        <div className={`${classes['column']} ${classes['answer']}`}>
          {referral.may.includes('ANSWER_SHARING_NOTICE') && <SharingNoticeCard referral={referral} onLook={again} />}
          <AnswerCard referral={referral} onLook={again} />
          <Card title={text('received.from')}>
            <Facts>
              <Fact name={text('received.from')}>
                {referral.sender === null
                  ? text('state.partial.missing')
                  : `${referral.sender.name}, ${referral.sender.city}, ${format.country(referral.sender.country)}`}
              </Fact>
              <Fact name={text('received.sent')}>{format.moment(referral.sentAt)}</Fact>
              {referral.receivedAt !== null && (
                <Fact name={text('received.came')}>{format.moment(referral.receivedAt)}</Fact>
              )}
            </Facts>
          </Card>
        </div>
      </div>
    </>
  );
};

const ReceivedSkeleton = () => (
  <div aria-busy>
    <Skeleton height={64} mb="md" maw={480} />
    <div className={classes['columns']}>
      <Skeleton height={240} />
      <Skeleton height={200} />
    </div>
  </div>
);

const OneReferral = ({ id }: { readonly id: string }) => {
  const text = useText();
  const format = useFormat();
  const variables = useMemo(() => ({ id }), [id]);
  const reading = useRead({ document: ReceivedReferralDocument, variables });
  useReferralChange(id, reading.again);
  return (
    <Loaded page reading={reading} skeleton={<ReceivedSkeleton />}>
      {({ receivedReferral }) => {
        if (receivedReferral.__typename === 'ReceivedReferral') {
          return <ReceivedView referral={receivedReferral} again={reading.again} />;
        }
        return receivedReferral.code === 'NOT_FOUND' ? (
          <ScreenState page title={text('state.notFound')} say={text('state.notFound.say')} />
        ) : (
          <ScreenState page title={text('send.refused')} say={refusalText(text, format, receivedReferral)} />
        );
      }}
    </Loaded>
  );
};

/** One referral as the partner reads it: the need before an answer, the agreed details after. */
export const ReceivedPage = () => {
  const { id = '' } = useParams();
  return <OneReferral key={id} id={id} />;
};
