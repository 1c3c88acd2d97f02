import { Button, Menu, Skeleton } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { PersonDocument } from '../../../generated/person';
import { isProtected } from '../../../graphql/is-protected';
import { useLivePage } from '../../../graphql/use-live';
import { useRead } from '../../../graphql/use-read';
import { refusalText } from '../../../i18n/refusal-text';
import { serviceName } from '../../../i18n/services';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { useNewKey } from '../../../shell/use-keys';
import { FlashNotice } from '../../../ui/flash-notice';
import { Loaded, ScreenState } from '../../../ui/screen-state';
import { OneInError } from '../in-error/one-in-error';
import { MergedNotice } from './merged-notice';
import { CareNotice } from './care-notice';
import type { Person } from './person';
import { PersonView } from './person-view';
import { ReasonForm } from './reason-form';
import classes from './person.module.css';
import { openedFreely, type WhyOpened } from './why-opened';

const PersonSkeleton = () => (
  <div aria-busy>
    <Skeleton height={116} mb="md" />
    <div className={classes['columns']}>
      <Skeleton height={480} />
      <Skeleton height={320} />
    </div>
  </div>
);

export const PersonActions = ({ person }: { readonly person: Person }) => {
  const text = useText();
  const referable = (person.requests?.rows ?? []).filter(({ may }) => may.includes('REFER'));
  const [only] = referable;
  return (
    <>
      {referable.length === 1 && only && (
        <Button variant="default" component={Link} to={`/requests/${only.id}/refer`}>
          {text('person.refer')}
        </Button>
      )}
      {referable.length > 1 && (
        <Menu position="bottom-end" width={280}>
          <Menu.Target>
            <Button variant="default">{text('person.refer')}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{text('person.refer.which')}</Menu.Label>
            {referable.map((request) => (
              <Menu.Item key={request.id} component={Link} to={`/requests/${request.id}/refer`}>
                {serviceName(text, request.serviceCode)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {person.agreesToCare && !person.isMerged && (
        <Button component={Link} to={`/requests/new/${person.id}`}>
          {text('person.newRequest')}
        </Button>
      )}
    </>
  );
};

const idsOf = (person: Person | undefined): readonly string[] =>
  person
    ? [
        person.id,
        ...person.consents.map(({ id }) => id),
        ...(person.merges ?? []).map(({ merged }) => merged.id),
        ...(person.requests?.rows ?? []).map(({ id }) => id),
        ...(person.referrals?.rows ?? []).map(({ id }) => id),
      ]
    : [];

/** A person: who, what was agreed, what happened, what is open. */
export const PersonPage = () => {
  const { id = '' } = useParams();
  return <OnePerson key={id} id={id} />;
};

const OnePerson = ({ id }: { readonly id: string }) => {
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const [why, sayWhy] = useState<WhyOpened>(openedFreely);
  const variables = useMemo(() => ({ id, ...why }), [id, why]);
  const reading = useRead({ document: PersonDocument, variables });
  const answer = reading.data?.person;
  const person = answer?.__typename === 'Person' ? answer : undefined;
  useLivePage(idsOf(person), reading.again, person !== undefined && isProtected(person));
  useNewKey(useCallback(() => void navigate(`/requests/new/${id}`), [id, navigate]));
  return (
    <Loaded page reading={reading} skeleton={<PersonSkeleton />}>
      {() => {
        if (person) {
          return (
            <>
              <FlashNotice />
              <MergedNotice person={person} />
              <CareNotice person={person} />
              <PersonView person={person} why={why} actions={<PersonActions person={person} />} />
            </>
          );
        }
        if (answer?.__typename === 'ReasonNeeded') return <ReasonForm onReason={sayWhy} />;
        if (answer && 'code' in answer && answer.code !== 'NOT_FOUND') {
          return <ScreenState page title={text('send.refused')} say={refusalText(text, format, answer)} />;
        }
        return <OneInError entryId={id} />;
      }}
    </Loaded>
  );
};
