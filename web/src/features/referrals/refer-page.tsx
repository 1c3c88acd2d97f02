import { Button, Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { RequestToReferDocument } from '../../generated/referrals';
import { useRead } from '../../graphql/use-read';
import { useText } from '../../i18n/use-text';
import { Loaded, ScreenState } from '../../ui/screen-state';
import type { PersonToRefer, RequestToRefer } from './refer-request';
import { ReferWizard } from './refer-wizard';

const personOf = ({ subject }: RequestToRefer): PersonToRefer | null =>
  subject?.__typename === 'Contact' ? subject.person : subject;

/** Refers a request to a partner: who, what they will see, consent, sent. */
export const ReferPage = () => {
  const text = useText();
  const { id = '' } = useParams();
  const variables = useMemo(() => ({ id }), [id]);
  const reading = useRead({ document: RequestToReferDocument, variables });
  return (
    <Loaded page reading={reading} skeleton={<Skeleton height={420} />}>
      {({ request }) => {
        if (request.__typename !== 'Request') {
          return <ScreenState page title={text('state.notFound')} say={text('state.notFound.say')} />;
        }
        const person = personOf(request);
        if (request.subject?.__typename === 'Contact' && person === null) {
          return (
            <ScreenState
              page
              title={text('refer.contact.title')}
              say={text('refer.contact.say')}
              action={
                <Button component={Link} to={`/contacts/${request.subject.id}`}>
                  {text('refer.contact.open')}
                </Button>
              }
            />
          );
        }
        if (person === null || !request.may.includes('REFER')) {
          return (
            <ScreenState
              page
              title={text('refer.closed')}
              say={text('refer.closed.say')}
              action={
                <Button component={Link} to={`/requests/${request.id}`}>
                  {text('refer.openRequest')}
                </Button>
              }
            />
          );
        }
        return <ReferWizard key={request.id} request={request} person={person} />;
      }}
    </Loaded>
  );
};
