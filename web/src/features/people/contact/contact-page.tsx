import { Button, Skeleton } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { ContactDocument } from '../../../generated/contact';
import { useLivePage } from '../../../graphql/use-live';
import { useRead } from '../../../graphql/use-read';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { useNewKey } from '../../../shell/use-keys';
import { Card } from '../../../ui/card';
import { FlashNotice } from '../../../ui/flash-notice';
import { PageHead } from '../../../ui/page-head';
import { PersonName } from '../../../ui/person-name';
import { Loaded } from '../../../ui/screen-state';
import { announceChanges } from '../../../live/changes';
import { CorrectionDone } from '../correct/correction-done';
import { CorrectionsCard } from '../correct/corrections-card';
import { useContactCorrections } from '../correct/use-corrections';
import { changeFind, forgetFind } from '../find/find-state';
import { ContactInError } from '../in-error/contact-in-error';
import { OneInError } from '../in-error/one-in-error';
import classes from '../person/person.module.css';
import { RequestList } from '../person/request-list';
import { TimelineCard } from '../timeline/timeline-card';
import { CorrectContactDialog, type Contact } from './correct-contact-dialog';

const ContactActions = ({ contact }: { readonly contact: Contact }) => {
  const text = useText();
  const navigate = useNavigate();
  const register = (): void => {
    forgetFind();
    const { id, reference, language, sex, stage } = contact;
    changeFind({ contact: { id, reference, language, sex, stage } });
    void navigate('/people');
  };
  return (
    <>
      {contact.person === null && (
        <Button variant="default" onClick={register}>
          {text('contact.registers')}
        </Button>
      )}
      <Button component={Link} to={`/requests/new/${contact.id}`}>
        {text('person.newRequest')}
      </Button>
    </>
  );
};

const ContactView = ({ contact }: { readonly contact: Contact }) => {
  const text = useText();
  const format = useFormat();
  const corrections = useContactCorrections(contact.id);
  const [isCorrecting, correct] = useState(false);
  const [isCorrected, setCorrected] = useState(false);
  const begin = (): void => {
    setCorrected(false);
    correct(true);
  };
  const facts = [
    text(`Topic.${contact.topic}`),
    text(`Sex.${contact.sex}`),
    text(`AgeBand.${contact.ageBand}`),
    format.language(contact.language),
    contact.stage === null ? null : text(`Stage.${contact.stage}`),
    text(`Channel.${contact.channel}`),
  ].filter((fact) => fact !== null);
  return (
    <>
      <FlashNotice />
      <CorrectionDone outcome={isCorrected ? 'APPLIED' : null} />
      <PageHead
        tab={text('contact.tab')}
        title={text('contact.one', { reference: contact.reference })}
        below={
          <>
            <ul className={classes['facts']}>
              {facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
              {contact.may.includes('CORRECT') && (
                <li>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    px={4}
                    aria-label={text('contact.correct')}
                    onClick={begin}
                  >
                    {text('correct.go')}
                  </Button>
                </li>
              )}
            </ul>
            <p className={classes['small']} style={{ margin: '4px 0 0' }}>
              {text('contact.recorded', { day: format.day(contact.recordedOn), centre: contact.centre?.name ?? '…' })}
            </p>
            {contact.person === null && (
              <p className={classes['small']} style={{ margin: '4px 0 0' }}>
                {text('contact.number')}
              </p>
            )}
          </>
        }
        actions={<ContactActions contact={contact} />}
      />
      <div className={classes['alone']}>
        {contact.person && (
          <Card title={text('contact.isNow')}>
            <Link to={`/people/${contact.person.id}`} className={classes['link']}>
              <PersonName name={contact.person.name} after={contact.person.reference} />
            </Link>
          </Card>
        )}
        <RequestList requests={contact.requests?.rows ?? null} />
        <TimelineCard homeCentre={contact.centre?.id} entries={contact.timeline?.rows ?? null} />
        <CorrectionsCard corrections={corrections} onLook={() => announceChanges([contact.id])} />
        <ContactInError contact={contact} />
      </div>
      {isCorrecting && (
        <CorrectContactDialog contact={contact} onDone={() => setCorrected(true)} onClose={() => correct(false)} />
      )}
    </>
  );
};

/** Somebody who was helped without a name. */
export const ContactPage = () => {
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const variables = useMemo(() => ({ id }), [id]);
  const reading = useRead({ document: ContactDocument, variables });
  const answer = reading.data?.contact;
  const requests = answer?.__typename === 'Contact' ? (answer.requests?.rows ?? []) : [];
  useLivePage([id, ...requests.map((request) => request.id)], reading.again, false);
  useNewKey(useCallback(() => void navigate(`/requests/new/${id}`), [id, navigate]));
  return (
    <Loaded page reading={reading} skeleton={<Skeleton height={320} />}>
      {({ contact }) =>
        contact.__typename === 'Contact' ? <ContactView contact={contact} /> : <OneInError entryId={id} />
      }
    </Loaded>
  );
};
