import { Button, Group, Skeleton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { OfferedActions } from '../../forms/offered-actions';
import { AssignRequestDocument } from '../../generated/commands';
import { RequestDocument } from '../../generated/requests';
import { useCommand } from '../../graphql/use-command';
import { useCommandId } from '../../graphql/use-command-id';
import { useLivePage } from '../../graphql/use-live';
import { useRead } from '../../graphql/use-read';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useProfile } from '../../session/use-session';
import { Card } from '../../ui/card';
import { DueDate } from '../../ui/due-date';
import { Notice } from '../../ui/notice';
import { OutcomeNotice } from '../../ui/outcome-notice';
import { PageHead } from '../../ui/page-head';
import { PersonName } from '../../ui/person-name';
import { PriorityMark } from '../../ui/priority-mark';
import type { NotDone } from '../../ui/refusal-notice';
import { RequestStateBadge } from '../../ui/request-state';
import { Loaded, ScreenState } from '../../ui/screen-state';
import { SeenBy } from '../../ui/seen-by';
import { AnswersToPassOn } from './answers-to-pass-on';
import { GiveBackModal } from './give-back-modal';
import { NextStep } from './next-step';
import { NoCareNotice } from './no-care-notice';
import type { Request, RequestModalProps } from './request';
import { workerActions } from './request-actions';
import classes from './requests.module.css';

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

const Worker = ({ request, onLook }: Pick<RequestModalProps, 'request' | 'onLook'>) => {
  const text = useText();
  const { staffId } = useProfile();
  const { id: commandId, renew } = useCommandId();
  const { send, sending } = useCommand(AssignRequestDocument);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const [asks, setAsks] = useState(false);
  const [gaveBack, setGaveBack] = useState(false);
  const [mayTake, mayGive] = [request.may.includes('ASSIGN'), request.may.includes('ASSIGN_TO_OTHERS')];
  const isMine = request.assignedTo?.id === staffId;
  const take = async (): Promise<void> => {
    setNotDone(null);
    const outcome = await send({ commandId, requestId: request.id, staffId, expectedVersion: request.version });
    if (outcome.kind === 'done') {
      setGaveBack(false);
      renew();
    } else setNotDone(outcome);
  };
  const mayUndo = gaveBack && mayTake && request.assignedTo === null;
  return (
    <Card title={text('request.with')}>
      <p className={classes['with']}>{request.assignedTo?.name ?? text('request.nobody')}</p>
      <OutcomeNotice outcome={notDone} onAgain={() => void take()} onLook={onLook} sending={sending} />
      {mayUndo && (
        <Notice
          kind="info"
          title={text('request.gaveBack')}
          action={
            <Button size="sm" variant="default" onClick={() => void take()} loading={sending}>
              {text('request.gaveBack.undo')}
            </Button>
          }
        />
      )}
      <Group gap="xs">
        {mayTake && !isMine && !mayUndo && (
          <Button size="sm" variant="default" onClick={() => void take()} loading={sending}>
            {text('request.take')}
          </Button>
        )}
        {request.may.includes('GIVE_BACK') && !mayGive && isMine && (
          <Button size="sm" variant="default" onClick={() => setAsks(true)}>
            {text('request.giveBack')}
          </Button>
        )}
        <OfferedActions offers={workerActions} may={request.may} about={{ request }} onLook={onLook} />
      </Group>
      {asks && (
        <GiveBackModal
          request={request}
          onClose={() => setAsks(false)}
          onDone={() => setGaveBack(true)}
          onLook={() => {
            setAsks(false);
            onLook();
          }}
        />
      )}
    </Card>
  );
};

const ServicesGiven = ({ services }: Pick<Request, 'services'>) => {
  const text = useText();
  const format = useFormat();
  if (services.length === 0) return null;
  return (
    <Card title={text('request.services')}>
      <ul className={classes['lines']}>
        {services.map((service) => (
          <li key={service.id} className={classes['line']}>
            <div>{serviceName(text, service.serviceCode)}</div>
            {service.note !== null && (
              <p className={classes['words']} dir="auto">
                {service.note}
              </p>
            )}
            <div className={classes['small']}>{format.day(service.givenOn)}</div>
          </li>
        ))}
      </ul>
    </Card>
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
      {request.closingReason !== null && (
        <Notice
          kind={request.closingReason === 'NEED_MET' ? 'done' : 'closed'}
          title={text('request.closed', { reason: text(`ClosingReason.${request.closingReason}`) })}
        >
          {request.closingNote}
        </Notice>
      )}
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <Card title={text('request.words')}>
            <p className={classes['words']} dir="auto">
              {request.inTheirWords ?? <span className={classes['dim']}>{text('request.words.none')}</span>}
            </p>
          </Card>
          <NextStep request={request} onLook={again} />
          <ServicesGiven services={request.services} />
        </div>
        <div className={classes['column']}>
          <Card title={text('request.person')}>
            <Subject subject={request.subject} />
          </Card>
          <Worker request={request} onLook={again} />
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
  useLivePage(ids, reading.again, request?.accessLevel === 'PROTECTED' || request?.accessLevel === 'SEALED');
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
