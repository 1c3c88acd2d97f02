import { useNavigate } from 'react-router';
import { useDraft } from '../../../drafts/use-draft';
import { Choice } from '../../../forms/choice';
import { FormPage } from '../../../forms/form-page';
import { LanguageSelect } from '../../../forms/language-select';
import { problemOf } from '../../../forms/problems';
import { useCommandForm } from '../../../forms/use-command-form';
import { everyAgeBand, everyChannel, everySex, everyStage, everyTopic } from '../../../generated/codes';
import { RecordContactDocument } from '../../../generated/commands';
import type { AgeBand, Channel, Sex, Stage, Topic } from '../../../generated/schema';
import { useText } from '../../../i18n/use-text';
import { PageHead } from '../../../ui/page-head';
import { RefusalNotice } from '../../../ui/refusal-notice';
import classes from '../../../forms/steps.module.css';

type ContactValues = {
  readonly channel: Channel | null;
  readonly language: string | null;
  readonly sex: Sex | null;
  readonly ageBand: AgeBand | null;
  readonly stage: Stage | 'NONE' | null;
  readonly topic: Topic | null;
};

const empty: ContactValues = { channel: null, language: null, sex: null, ageBand: null, stage: null, topic: null };

const stages = ['NONE', ...everyStage] as const;

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
          <Choice
            id="topic"
            label={text('contact.topic')}
            inRow
            problem={problemOf(problems, 'topic')}
            options={everyTopic.map((topic) => ({ value: topic, label: text(`Topic.${topic}`) }))}
            value={values.topic}
            onChange={(topic) => change({ topic })}
          />
          <LanguageSelect
            id="language"
            label={text('contact.language')}
            problem={problemOf(problems, 'language')}
            value={values.language}
            onChange={(language) => change({ language })}
          />
          <Choice
            id="sex"
            label={text('contact.sex')}
            inRow
            problem={problemOf(problems, 'sex')}
            options={everySex.map((sex) => ({ value: sex, label: text(`Sex.${sex}`), apart: sex.startsWith('NOT') }))}
            value={values.sex}
            onChange={(sex) => change({ sex })}
          />
          <Choice
            id="ageBand"
            label={text('contact.ageBand')}
            inRow
            problem={problemOf(problems, 'ageBand')}
            options={everyAgeBand.map((band) => ({
              value: band,
              label: text(`AgeBand.${band}`),
              apart: band === 'AGE_NOT_KNOWN',
            }))}
            value={values.ageBand}
            onChange={(ageBand) => change({ ageBand })}
          />
          <Choice
            id="stage"
            label={text('contact.stage')}
            inRow
            problem={problemOf(problems, 'stage')}
            options={stages.map((stage) => ({
              value: stage,
              label: stage === 'NONE' ? text('contact.stage.none') : text(`Stage.${stage}`),
              apart: stage === 'NONE',
            }))}
            value={values.stage}
            onChange={(stage) => change({ stage })}
          />
          <Choice
            id="channel"
            label={text('contact.channel')}
            inRow
            problem={problemOf(problems, 'channel')}
            options={everyChannel.map((channel) => ({ value: channel, label: text(`Channel.${channel}`) }))}
            value={values.channel}
            onChange={(channel) => change({ channel })}
          />
        </FormPage>
      </div>
    </div>
  );
};
