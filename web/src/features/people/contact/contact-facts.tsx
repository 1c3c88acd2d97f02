import type { ReactNode } from 'react';
import { Choice } from '../../../forms/choice';
import { LanguageSelect } from '../../../forms/language-select';
import { problemOf, type Problem } from '../../../forms/problems';
import { everyAgeBand, everyChannel, everySex, everyStage, everyTopic } from '../../../generated/codes';
import type { AgeBand, Channel, Sex, Stage, Topic } from '../../../generated/schema';
import { useText } from '../../../i18n/use-text';

/** What is asked of somebody who gives no name; that the stage was not asked is an answer of its own. */
export type ContactFacts = {
  readonly topic: Topic;
  readonly language: string;
  readonly sex: Sex;
  readonly ageBand: AgeBand;
  readonly stage: Stage | 'NONE';
  readonly channel: Channel;
};

/** The same, as far as it is answered. */
export type ContactValues = { readonly [Fact in keyof ContactFacts]: ContactFacts[Fact] | null };

const stages = ['NONE', ...everyStage] as const;

type ContactFactFieldsProps = {
  readonly values: ContactValues;
  readonly change: (part: Partial<ContactFacts>) => void;
  readonly problems: readonly Problem[];
  /** What stands below a question. */
  readonly below?: (fact: keyof ContactFacts) => ReactNode;
};

/** The six questions to somebody who gives no name. */
export const ContactFactFields = ({ values, change, problems, below }: ContactFactFieldsProps) => {
  const text = useText();
  return (
    <>
      <Choice
        id="topic"
        label={text('contact.topic')}
        inRow
        problem={problemOf(problems, 'topic')}
        options={everyTopic.map((topic) => ({ value: topic, label: text(`Topic.${topic}`) }))}
        value={values.topic}
        onChange={(topic) => change({ topic })}
      />
      {below?.('topic')}
      <LanguageSelect
        id="language"
        label={text('contact.language')}
        problem={problemOf(problems, 'language')}
        value={values.language}
        onChange={(language) => change({ language })}
      />
      {below?.('language')}
      <Choice
        id="sex"
        label={text('contact.sex')}
        inRow
        problem={problemOf(problems, 'sex')}
        options={everySex.map((sex) => ({ value: sex, label: text(`Sex.${sex}`), apart: sex.startsWith('NOT') }))}
        value={values.sex}
        onChange={(sex) => change({ sex })}
      />
      {below?.('sex')}
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
      {below?.('ageBand')}
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
      {below?.('stage')}
      <Choice
        id="channel"
        label={text('contact.channel')}
        inRow
        problem={problemOf(problems, 'channel')}
        options={everyChannel.map((channel) => ({ value: channel, label: text(`Channel.${channel}`) }))}
        value={values.channel}
        onChange={(channel) => change({ channel })}
      />
      {below?.('channel')}
    </>
  );
};
