import { useNavigate } from 'react-router';
import { useDraft } from '../../../drafts/use-draft';
import { FormPage } from '../../../forms/form-page';
import { useCommandForm } from '../../../forms/use-command-form';
import { RecordContactDocument } from '../../../generated/commands';
import { useText } from '../../../i18n/use-text';
import { PageHead } from '../../../ui/page-head';
import { RefusalNotice } from '../../../ui/refusal-notice';
import { ContactFactFields, type ContactValues } from './contact-facts';
import classes from '../../../forms/steps.module.css';

const empty: ContactValues = { channel: null, language: null, sex: null, ageBand: null, stage: null, topic: null };

/** Help for somebody who gives no name: six questions, one page. */
export const NewContactPage = () => {
  const text = useText();
  const navigate = useNavigate();
  const draft = useDraft('contact', 'draft.contact', empty);
  const { values, change } = draft;
  const ask = (commandId: string) => {
    const { language, sex, ageBand, topic, channel, stage } = values;
    if (language === null || sex === null || ageBand === null || topic === null || channel === null || stage === null) {
      const missing = Object.entries({ topic, language, sex, ageBand, stage, channel }).filter(
        ([, value]) => value === null,
      );
      return { problems: missing.map(([field]) => ({ field, text: text('form.required') })) };
    }
    return { commandId, channel, language, sex, ageBand, topic, stage: stage === 'NONE' ? null : stage };
  };
  const { problems, notDone, sending, submit } = useCommandForm({
    document: RecordContactDocument,
    draft,
    ask,
    fields: {
      topic: 'topic',
      language: 'language',
      sex: 'sex',
      ageBand: 'ageBand',
      stage: 'stage',
      channel: 'channel',
    },
    onDone: ({ id }) => void navigate(`/contacts/${id}`, { replace: true }),
  });
  return (
    <div className={classes['page']}>
      <PageHead
        tab={text('contact.title')}
        title={text('contact.title')}
        below={text('contact.say')}
        back={{ to: '/people', place: text('find.title') }}
      />
      <div className={classes['panel']}>
        <FormPage
          problems={problems}
          onSubmit={submit}
          action={text('contact.go')}
          sending={sending}
          savedAt={draft.savedAt}
          notice={<RefusalNotice outcome={notDone} onAgain={submit} sending={sending} />}
        >
          <ContactFactFields values={values} change={change} problems={problems} />
        </FormPage>
      </div>
    </div>
  );
};
