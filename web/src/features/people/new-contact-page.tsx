import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDraft } from '../../drafts/use-draft';
import { Choice } from '../../forms/choice';
import { FormPage } from '../../forms/form-page';
import { LanguageSelect } from '../../forms/language-select';
import { problemOf, type Problem } from '../../forms/problems';
import { RecordContactDocument, type RecordContactMutation } from '../../generated/contacts';
import type { AgeBand, Channel, Sex, Stage, Topic } from '../../generated/schema';
import { useCommand } from '../../graphql/use-command';
import { useText } from '../../i18n/use-text';
import { PageHead } from '../../ui/page-head';
import { RefusalNotice, type NotDone } from '../../ui/refusal-notice';
import classes from './register.module.css';

type ContactValues = {
  readonly channel: Channel;
  readonly language: string | null;
  readonly sex: Sex | null;
  readonly ageBand: AgeBand | null;
  readonly stage: Stage | 'NONE';
  readonly topic: Topic | null;
};

const empty: ContactValues = { channel: 'VISIT', language: null, sex: null, ageBand: null, stage: 'NONE', topic: null };

const channels = ['VISIT', 'PHONE', 'MESSAGE', 'OUTREACH', 'EVENT', 'OTHER'] as const;
const sexes = ['FEMALE', 'MALE', 'ANOTHER', 'NOT_STATED', 'NOT_ASKED'] as const;
const stages = ['NONE', 'PROSPECTIVE', 'DEPARTED', 'ABROAD', 'RETURNED'] as const;
const topics = [
  'WORK',
  'DOCUMENTS',
  'LEGAL',
  'HEALTH',
  'PROTECTION',
  'SOCIAL',
  'EDUCATION',
  'RETURN',
  'OTHER',
] as const;
const ageBands = [
  'AGE_0_4',
  'AGE_5_11',
  'AGE_12_14',
  'AGE_15_17',
  'AGE_18_24',
  'AGE_25_29',
  'AGE_30_34',
  'AGE_35_44',
  'AGE_45_54',
  'AGE_55_59',
  'AGE_60_PLUS',
  'AGE_NOT_KNOWN',
] as const;
const pick = (data: RecordContactMutation) => data.recordContact;

/** Help for somebody who gives no name: six questions, one page. */
export const NewContactPage = () => {
  const text = useText();
  const navigate = useNavigate();
  const draft = useDraft('contact', 'contact', empty);
  const { values, change } = draft;
  const { send, sending } = useCommand(RecordContactDocument, pick);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const record = async (): Promise<void> => {
    const { language, sex, ageBand, topic, channel, stage } = values;
    if (language === null || sex === null || ageBand === null || topic === null) {
      const missing = { topic, language, sex, ageBand };
      setProblems(
        Object.entries(missing).flatMap(([field, value]) =>
          value === null ? [{ field, text: text('form.required') }] : [],
        ),
      );
      return;
    }
    setProblems([]);
    setNotDone(null);
    const outcome = await send({
      commandId: draft.commandId,
      channel,
      language,
      sex,
      ageBand,
      topic,
      stage: stage === 'NONE' ? null : stage,
    });
    if (outcome.kind !== 'done') {
      setNotDone(outcome);
      if (outcome.kind === 'failed') draft.markWaiting();
      return;
    }
    await draft.discard();
    void navigate(`/contacts/${outcome.value.id}`, { replace: true });
  };
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
          onSubmit={() => void record()}
          action={text('contact.go')}
          sending={sending}
          savedAt={draft.savedAt}
          notice={<RefusalNotice outcome={notDone} onAgain={() => void record()} sending={sending} />}
        >
          <Choice
            id="topic"
            label={text('contact.topic')}
            inRow
            problem={problemOf(problems, 'topic')}
            options={topics.map((topic) => ({ value: topic, label: text(`Topic.${topic}`) }))}
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
            options={sexes.map((sex) => ({ value: sex, label: text(`Sex.${sex}`), apart: sex.startsWith('NOT') }))}
            value={values.sex}
            onChange={(sex) => change({ sex })}
          />
          <Choice
            id="ageBand"
            label={text('contact.ageBand')}
            inRow
            problem={problemOf(problems, 'ageBand')}
            options={ageBands.map((band) => ({
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
            options={channels.map((channel) => ({ value: channel, label: text(`Channel.${channel}`) }))}
            value={values.channel}
            onChange={(channel) => change({ channel })}
          />
        </FormPage>
      </div>
    </div>
  );
};
