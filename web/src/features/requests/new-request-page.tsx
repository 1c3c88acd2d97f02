import { Button, Checkbox, Skeleton, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useDraft } from '../../drafts/use-draft';
import { Choice } from '../../forms/choice';
import { FormPage } from '../../forms/form-page';
import { problemOf } from '../../forms/problems';
import { useCommandForm } from '../../forms/use-command-form';
import { everyPriority } from '../../generated/codes';
import { ReceiveRequestDocument } from '../../generated/commands';
import { longest } from '../../generated/longest';
import { RequestSubjectDocument, type RequestSubjectQuery } from '../../generated/requests';
import type { Priority } from '../../generated/schema';
import { useRead } from '../../graphql/use-read';
import { useText } from '../../i18n/use-text';
import { useHasRole } from '../../session/use-session';
import form from '../../forms/steps.module.css';
import { PageHead } from '../../ui/page-head';
import { PersonName } from '../../ui/person-name';
import { RefusalNotice } from '../../ui/refusal-notice';
import { ScreenState } from '../../ui/screen-state';
import { takeOfferedService } from './offered-service';
import { OpenAlready } from './open-already';
import { ServicePicker } from './service-picker';

type RequestValues = {
  readonly serviceCode: string | null;
  readonly priority: Priority | null;
  readonly words: string;
  readonly mine: boolean;
};

type SubjectLine = RequestSubjectQuery | undefined;

const exists = (data: SubjectLine): boolean =>
  data === undefined || data.person.__typename === 'Person' || data.contact.__typename === 'Contact';

/** Whom the request is for, so that nothing is written down for somebody else. */
const ForWhom = ({ data }: { readonly data: SubjectLine }) => {
  const text = useText();
  if (data?.person.__typename === 'Person') {
    return (
      <Link to={`/people/${data.person.id}`} style={{ color: 'inherit', textDecoration: 'none' }}>
        <PersonName name={data.person.name} after={data.person.reference} />
      </Link>
    );
  }
  if (data?.contact.__typename === 'Contact') {
    const { id, reference } = data.contact;
    return <Link to={`/contacts/${id}`}>{text('request.new.contact', { reference })}</Link>;
  }
  return <Skeleton height={40} width={220} />;
};

/** Takes a request for help: which service, how urgent, and what was said. */
export const NewRequestPage = () => {
  const { subject = '' } = useParams();
  return <NewRequest key={subject} subject={subject} />;
};

const NewRequest = ({ subject }: { readonly subject: string }) => {
  const text = useText();
  const navigate = useNavigate();
  const variables = useMemo(() => ({ id: subject }), [subject]);
  const { data } = useRead({ document: RequestSubjectDocument, variables });
  const works = useHasRole(['CASE_WORKER', 'SUPERVISOR', 'PROTECTION_OFFICER']);
  const [offered] = useState(() => takeOfferedService(subject));
  const draft = useDraft<RequestValues>(`request/${subject}`, 'draft.request', {
    serviceCode: offered,
    priority: null,
    words: '',
    mine: works,
  });
  const { values, change } = draft;
  const ask = (commandId: string) => {
    const { serviceCode, priority, words, mine } = values;
    if (serviceCode === null || priority === null) {
      const missing = Object.entries({ service: serviceCode, priority }).filter(([, value]) => value === null);
      return { problems: missing.map(([field]) => ({ field, text: text('form.required') })) };
    }
    const inTheirWords = words.trim() || null;
    return { commandId, subjectId: subject, serviceCode, priority, inTheirWords, assignToMe: mine };
  };
  const { problems, notDone, sending, submit } = useCommandForm({
    document: ReceiveRequestDocument,
    draft,
    ask,
    fields: { serviceCode: 'service', priority: 'priority', inTheirWords: 'words', assignToMe: 'mine' },
    onDone: ({ id }) => void navigate(`/requests/${id}`, { replace: true }),
  });
  if (!exists(data)) return <ScreenState page title={text('state.notFound')} say={text('state.notFound.say')} />;
  if (!draft.loaded) return <Skeleton height={320} maw={720} />;
  return (
    <div className={form['page']}>
      <PageHead tab={text('request.new.title')} title={text('request.new.title')} below={<ForWhom data={data} />} />
      <div className={form['panel']}>
        <FormPage
          problems={problems}
          onSubmit={submit}
          action={text('request.new.go')}
          sending={sending}
          onBack={() => void navigate(-1)}
          savedAt={draft.savedAt}
          notice={
            <RefusalNotice
              outcome={notDone}
              onAgain={submit}
              sending={sending}
              wayOut={({ code }) =>
                code === 'COMMAND_REUSED' && (
                  <Button variant="default" size="sm" component={Link} to={`/requests/${draft.commandId}`}>
                    {text('request.new.openSaved')}
                  </Button>
                )
              }
            />
          }
        >
          <ServicePicker
            id="service"
            problem={problemOf(problems, 'service')}
            value={values.serviceCode}
            onChange={(serviceCode) => change({ serviceCode })}
          />
          <OpenAlready subjectId={subject} serviceCode={values.serviceCode} />
          <Choice
            id="priority"
            label={text('request.new.priority')}
            problem={problemOf(problems, 'priority')}
            options={everyPriority.map((priority) => ({
              value: priority,
              label: text(`Priority.${priority}`),
              hint: text(`request.new.priority.${priority}`),
            }))}
            value={values.priority}
            onChange={(priority) => change({ priority })}
          />
          <Textarea
            id="words"
            label={text('form.optional', { label: text('request.new.words') })}
            description={text('request.new.words.hint')}
            autosize
            minRows={3}
            maxLength={longest.receiveRequest.inTheirWords}
            dir="auto"
            error={problemOf(problems, 'words')}
            value={values.words}
            onChange={({ currentTarget }) => change({ words: currentTarget.value })}
            mb="md"
          />
          {works && (
            <Checkbox
              id="mine"
              label={text('request.new.mine')}
              error={problemOf(problems, 'mine')}
              checked={values.mine}
              onChange={({ currentTarget }) => change({ mine: currentTarget.checked })}
            />
          )}
        </FormPage>
      </div>
    </div>
  );
};
