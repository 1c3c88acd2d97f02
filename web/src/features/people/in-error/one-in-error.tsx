import { Button, Group, Skeleton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { ConfirmDialog } from '../../../forms/confirm-dialog';
import { ReviewErrorDocument, TakeBackErrorDocument } from '../../../generated/commands';
import { ErrorOfDocument, type ErrorFactsFragment } from '../../../generated/in-error';
import type { Role } from '../../../generated/schema';
import { useRead } from '../../../graphql/use-read';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { useHasRole } from '../../../session/use-session';
import { Card } from '../../../ui/card';
import { PageHead } from '../../../ui/page-head';
import { PersonName } from '../../../ui/person-name';
import { Loaded, ScreenState } from '../../../ui/screen-state';
import { entryWords } from './entry-words';

const takingBack: readonly Role[] = ['SUPERVISOR', 'PROTECTION_OFFICER'];

type OneProps = { readonly error: ErrorFactsFragment; readonly again: () => void };

const pageOf = ({ personId, contactId }: ErrorFactsFragment): string =>
  personId === null ? `/contacts/${contactId ?? ''}` : `/people/${personId}`;

const ErrorActions = ({ error, again }: OneProps) => {
  const text = useText();
  const navigate = useNavigate();
  const [asking, ask] = useState<'review' | 'take-back' | null>(null);
  const close = (): void => ask(null);
  const command = (commandId: string) => ({ commandId, errorId: error.id });
  return (
    <Group gap="xs" mt="md">
      {error.may.includes('REVIEW_ERROR') && <Button onClick={() => ask('review')}>{text('inError.review')}</Button>}
      {error.may.includes('TAKE_BACK_ERROR') && (
        <Button variant="default" onClick={() => ask('take-back')}>
          {text('inError.takeBack')}
        </Button>
      )}
      {asking === 'review' && (
        <ConfirmDialog
          document={ReviewErrorDocument}
          title={text('inError.review.title')}
          action={text('inError.review')}
          ask={command}
          onClose={close}
          onDone={again}
        >
          <p style={{ marginTop: 0 }}>{text('inError.review.say')}</p>
        </ConfirmDialog>
      )}
      {asking === 'take-back' && (
        <ConfirmDialog
          document={TakeBackErrorDocument}
          title={text('inError.takeBack.title')}
          action={text('inError.takeBack')}
          ask={command}
          onClose={close}
          onDone={() => {
            void navigate(pageOf(error));
            again();
          }}
        >
          <p style={{ marginTop: 0 }}>{text('inError.takeBack.say')}</p>
        </ConfirmDialog>
      )}
    </Group>
  );
};

const ErrorView = ({ error, again }: OneProps) => {
  const text = useText();
  const format = useFormat();
  const who = (staff: ErrorFactsFragment['staff']): string => staff?.name ?? text('inError.somebody');
  return (
    <>
      <PageHead
        tab={text('inError.title')}
        title={error.name === null ? text('inError.one.contact', { reference: error.reference }) : error.name.script}
        below={<Link to="/in-error">{text('inError.list')}</Link>}
      />
      <Card title={text('inError.title')}>
        {error.name && <PersonName name={error.name} after={error.reference} />}
        <p>
          {entryWords(text, format, error)} · {text(`EnteredInErrorBecause.${error.because}`)}
        </p>
        {error.note !== null && <p dir="auto">{text('inError.one.note', { note: error.note })}</p>}
        <p>{text('inError.one.byAt', { who: who(error.staff), moment: format.moment(error.enteredAt) })}</p>
        {error.reviewedAt !== null && (
          <p>{text('inError.one.reviewed', { who: who(error.reviewedBy), moment: format.moment(error.reviewedAt) })}</p>
        )}
        <p>{text('inError.one.say')}</p>
        <ErrorActions error={error} again={again} />
      </Card>
    </>
  );
};

const Found = ({ entryId }: { readonly entryId: string }) => {
  const text = useText();
  const variables = useMemo(() => ({ entryId }), [entryId]);
  const reading = useRead({ document: ErrorOfDocument, variables });
  return (
    <Loaded page reading={reading} skeleton={<Skeleton height={240} />}>
      {({ errorOf }) =>
        errorOf.__typename === 'EnteredInError' ? (
          <ErrorView error={errorOf} again={reading.again} />
        ) : (
          <ScreenState page title={text('state.notFound')} say={text('state.notFound.say')} />
        )
      }
    </Loaded>
  );
};

/** What was entered in error, for who may take it back; for everybody else there is nothing here. */
export const OneInError = ({ entryId }: { readonly entryId: string }) => {
  const text = useText();
  return useHasRole(takingBack) ? (
    <Found entryId={entryId} />
  ) : (
    <ScreenState page title={text('state.notFound')} say={text('state.notFound.say')} />
  );
};

export const OneInErrorPage = () => {
  const { id = '' } = useParams();
  return <OneInError key={id} entryId={id} />;
};
