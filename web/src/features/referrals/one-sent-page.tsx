import { Button, Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { OfferedActions } from '../../forms/offered-actions';
import { SentReferralDocument } from '../../generated/referrals';
import { isProtected } from '../../graphql/is-protected';
import { useLivePage } from '../../graphql/use-live';
import { useRead } from '../../graphql/use-read';
import { refusalText } from '../../i18n/refusal-text';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import { FlashNotice } from '../../ui/flash-notice';
import { PageHead } from '../../ui/page-head';
import { PersonName } from '../../ui/person-name';
import { PriorityMark } from '../../ui/priority-mark';
import { ReferralBadge } from '../../ui/referral-badge';
import { Loaded, ScreenState } from '../../ui/screen-state';
import { Fact, Facts } from './disclosed-facts';
import { GivenCard } from './given-card';
import classes from './referrals.module.css';
import type { Sent } from './sent';
import { sentActions } from './sent-actions';
import { SentAnswer } from './sent-answer';

const SentView = ({ referral, again }: { readonly referral: Sent; readonly again: () => void }) => {
  const text = useText();
  const format = useFormat();
  const { may, request, receiver, person } = referral;
  const mayAskAnother = referral.standing === 'ENDED' && request?.may.includes('REFER');
  return (
    <>
      <FlashNotice />
      <PageHead
        tab={text('sent.one')}
        back={{ to: '/referrals', place: text('sent.title') }}
        title={receiver?.name ?? referral.number}
        below={
          <div className={classes['head']}>
            <ReferralBadge {...referral} />
            <PriorityMark priority={referral.priority} />
            <span>{serviceName(text, referral.serviceCode)}</span>
            <span>{referral.number}</span>
          </div>
        }
        actions={
          <>
            <OfferedActions offers={sentActions} may={may} about={{ referral }} onLook={again} />
            {mayAskAnother && request && (
              <Button component={Link} to={`/requests/${request.id}/refer`}>
                {text('sent.askAnother')}
              </Button>
            )}
          </>
        }
      />
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <SentAnswer referral={referral} />
          {person !== null && <GivenCard referral={referral} />}
        </div>
        <div className={classes['column']}>
          <Card title={text('sent.person')}>
            {person === null ? (
              <p className={classes['dim']}>{text('sent.protected')}</p>
            ) : (
              <Link to={`/people/${person.id}`} className={classes['subject']}>
                <PersonName name={person.name} after={person.reference} />
              </Link>
            )}
            <p className={classes['small']}>{text('sent.consent')}</p>
          </Card>
          <Card title={text('sent.request')}>
            {request === null ? (
              <p className={classes['dim']}>{text('sent.request.missing')}</p>
            ) : (
              <Link to={`/requests/${request.id}`} className={classes['link']}>
                {serviceName(text, request.serviceCode)} · {request.number}
              </Link>
            )}
          </Card>
          <Card title={text('sent.dates')}>
            <Facts>
              <Fact name={text('sent.sentAt')}>{format.moment(referral.sentAt)}</Fact>
              {referral.receivedAt !== null && (
                <Fact name={text('sent.receivedAt')}>{format.moment(referral.receivedAt)}</Fact>
              )}
              {referral.answeredAt !== null && (
                <Fact name={text('sent.answeredAt')}>{format.moment(referral.answeredAt)}</Fact>
              )}
            </Facts>
          </Card>
        </div>
      </div>
    </>
  );
};

/** One referral as the sending centre sees it. */
export const OneSentPage = () => {
  const text = useText();
  const format = useFormat();
  const { id = '' } = useParams();
  const variables = useMemo(() => ({ id }), [id]);
  const reading = useRead({ document: SentReferralDocument, variables });
  const answer = reading.data?.sentReferral;
  const sent = answer?.__typename === 'SentReferral' ? answer : undefined;
  useLivePage(
    sent ? [id, sent.subjectId, ...(sent.request ? [sent.request.id] : [])] : [id],
    reading.again,
    sent?.request ? isProtected(sent.request) : false,
  );
  return (
    <Loaded page reading={reading} skeleton={<Skeleton height={360} />}>
      {() => {
        if (sent) return <SentView key={sent.id} referral={sent} again={reading.again} />;
        return answer && 'code' in answer && answer.code !== 'NOT_FOUND' ? (
          <ScreenState page title={text('send.refused')} say={refusalText(text, format, answer)} />
        ) : (
          <ScreenState page title={text('state.notFound')} say={text('state.notFound.say')} />
        );
      }}
    </Loaded>
  );
};
