import { Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { RequestDocument } from '../../generated/requests';
import { isProtected } from '../../graphql/is-protected';
import { useLivePage } from '../../graphql/use-live';
import { useRead } from '../../graphql/use-read';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import { DueDate } from '../../ui/due-date';
import { PageHead } from '../../ui/page-head';
import { PersonName } from '../../ui/person-name';
import { PriorityMark } from '../../ui/priority-mark';
import { RequestStateBadge } from '../../ui/request-state';
import { Loaded, ScreenState } from '../../ui/screen-state';
import { SeenBy } from '../../ui/seen-by';
import { AnswersKnown } from './answers-known';
import { AnswersToPassOn } from './answers-to-pass-on';
import { NextStep } from './next-step';
import { NoCareNotice } from './no-care-notice';
import type { Request } from './request';
import { RequestClosed } from './request-closed';
import { RequestWorker } from './request-worker';
import classes from './requests.module.css';
import { ServicesGiven } from './services-given';

const Subject = ({ subject }: Pick<Request, 'subject'>) => {
  const text = useText();
  if (subject === null) return <p className={classes['none']}>{text('state.partial.missing')}</p>;
  if (subject.__typename === 'Contact' && subject.person) {
    const { id, name, reference } = subject.person;
    return (
      <Link to={`/people/${id}`} className={classes['subject']}>
        <PersonName
          name={name}
          after={`${reference} · ${text('request.new.contact', { reference: subject.reference })}`}
        />
      </Link>
    );
  }
  if (subject.__typename === 'Contact') {
    return (
      <Link to={`/contacts/${subject.id}`} className={classes['link']}>
        {text('request.new.contact', { reference: subject.reference })}
      </Link>
    );
  }
  return (
    <Link to={`/people/${subject.id}`} className={classes['subject']}>
      <PersonName name={subject.name} after={subject.reference} />
    </Link>
  );
};

const RequestView = ({ request, again }: { readonly request: Request; readonly again: () => void }) => {
  const text = useText();
  const format = useFormat();
  return (
    <>
      <PageHead
        tab={text('request.tab')}
        title={serviceName(text, request.serviceCode)}
        below={
          <div className={classes['facts']}>
            <RequestStateBadge request={request} />
            <PriorityMark priority={request.priority} />
            {request.state === 'OPEN' && <DueDate on={request.dueOn} overdueDays={request.overdueDays} />}
            <span className={classes['dim']}>{request.number}</span>
            <span className={classes['dim']}>{text('request.since', { day: format.day(request.receivedOn) })}</span>
          </div>
        }
      />
      <AnswersToPassOn request={request} onLook={again} />
      <NoCareNotice request={request} />
      <RequestClosed request={request} />
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <Card title={text('request.words')}>
            <p className={classes['words']} dir="auto">
              {request.inTheirWords ?? <span className={classes['dim']}>{text('request.words.none')}</span>}
            </p>
          </Card>
          <NextStep request={request} onLook={again} />
          <AnswersKnown request={request} onLook={again} />
          <ServicesGiven request={request} onLook={again} />
        </div>
        <div className={classes['column']}>
          <Card title={text('request.person')}>
            <Subject subject={request.subject} />
          </Card>
          <RequestWorker request={request} onLook={again} />
          <SeenBy roles={request.seenBy} />
        </div>
      </div>
    </>
  );
};

/** One request for help: what was said, what was done, and what may be done next. */
export const RequestPage = () => {
  const text = useText();
  const { id = '' } = useParams();
  const variables = useMemo(() => ({ id }), [id]);
  const reading = useRead({ document: RequestDocument, variables });
  const answer = reading.data?.request;
  const request = answer?.__typename === 'Request' ? answer : undefined;
  const ids = request ? [request.id, request.subjectId, ...(request.referrals ?? []).map((each) => each.id)] : [id];
  useLivePage(ids, reading.again, request !== undefined && isProtected(request));
  return (
    <Loaded page reading={reading} skeleton={<Skeleton height={360} />}>
      {() =>
        request ? (
          <RequestView key={request.id} request={request} again={reading.again} />
        ) : (
          <ScreenState page title={text('state.notFound')} say={text('state.notFound.say')} />
        )
      }
    </Loaded>
  );
};
