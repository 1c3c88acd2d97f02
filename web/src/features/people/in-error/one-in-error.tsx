import { Button, Group, Skeleton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ConfirmDialog } from '../../../forms/confirm-dialog';
import { ReviewErrorDocument, TakeBackErrorDocument } from '../../../generated/commands';
import { ErrorOfDocument, type ErrorFactsFragment } from '../../../generated/in-error';
import type { Role } from '../../../generated/schema';
import { useRead } from '../../../graphql/use-read';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { useHasRole } from '../../../session/use-session';
import { Card } from '../../../ui/card';
import { setFlash } from '../../../ui/flash';
import { PageHead } from '../../../ui/page-head';
import { PersonName } from '../../../ui/person-name';
import { Loaded, ScreenState } from '../../../ui/screen-state';
import about from '../facts/about.module.css';
import classes from './in-error.module.css';
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
            setFlash(text('inError.takenBack'));
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

/** A fact of what was entered in error; nothing where there is none. */
const Fact = ({ name, children }: { readonly name: string; readonly children: string | null }) =>
  children !== null && (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </>
  );

const ErrorView = ({ error, again }: OneProps) => {
  const text = useText();
  const format = useFormat();
  const { name, reference, reviewedAt } = error;
  const byAt = (staff: ErrorFactsFragment['staff'], at: string): string =>
    text('inError.one.byAt', { who: staff?.name ?? text('inError.somebody'), moment: format.moment(at) });
  return (
    <>
      <PageHead
        tab={text('inError.title')}
        title={
          name === null ? (
            text('inError.one.contact', { reference })
          ) : (
            <PersonName name={name} size="page" after={reference} />
          )
        }
        back={{ to: '/in-error', place: text('inError.title') }}
      />
      <Card title={text('inError.title')}>
        <dl className={about['about']}>
          <Fact name={text('inError.what')}>{entryWords(text, format, error)}</Fact>
          <Fact name={text('inError.why')}>{text(`EnteredInErrorBecause.${error.because}`)}</Fact>
          <Fact name={text('inError.enter.note')}>{error.note}</Fact>
          <Fact name={text('inError.by')}>{byAt(error.staff, error.enteredAt)}</Fact>
          <Fact name={text('inError.review')}>{reviewedAt === null ? null : byAt(error.reviewedBy, reviewedAt)}</Fact>
        </dl>
        <p className={classes['after']}>{text('inError.one.say')}</p>
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
