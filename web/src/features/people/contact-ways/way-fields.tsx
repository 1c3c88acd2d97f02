import { TextInput } from '@mantine/core';
import { Choice } from '../../../forms/choice';
import { problemOf, type Problem } from '../../../forms/problems';
import { everyContactWayKind, everyPhoneOwner, everyPhoneSafety, everyPreferredWay } from '../../../generated/codes';
import { longest } from '../../../generated/longest';
import { useText, type Text } from '../../../i18n/use-text';
import { leftToAnswer, type WayValues } from './contact-ways.values';

type WayFieldsProps = {
  readonly values: WayValues;
  readonly change: (part: Partial<WayValues>) => void;
  readonly problems: readonly Problem[];
  /** Whether it is asked if the way is used again. */
  readonly wasEnded?: boolean;
};

/** What is left to answer of a way, in words. */
export const wayProblems = (text: Text, values: WayValues): readonly Problem[] =>
  leftToAnswer(values).map((field) => ({
    field,
    text: text(
      field === 'reachedAt' ? 'ways.reachedAt.required' : field === 'hours' ? 'ways.hours.required' : 'form.required',
    ),
  }));

/** What is asked of a way to reach a person; nothing is chosen in advance. */
export const WayFields = ({ values, change, problems, wasEnded = false }: WayFieldsProps) => {
  const text = useText();
  const longestOf = longest.recordContactWay.way;
  const words = (field: 'hours' | 'sayYouAre' | 'remark', most: number, label: string) => (
    <TextInput
      id={field}
      my="md"
      label={label}
      error={problemOf(problems, field)}
      maxLength={most}
      autoComplete="off"
      value={values[field]}
      onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
    />
  );
  return (
    <>
      <Choice
        id="kind"
        label={text('ways.kind')}
        inRow
        problem={problemOf(problems, 'kind')}
        options={everyContactWayKind.map((code) => ({ value: code, label: text(`ContactWayKind.${code}`) }))}
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextInput
        id="reachedAt"
        my="md"
        label={text('ways.reachedAt')}
        description={text('ways.reachedAt.hint')}
        error={problemOf(problems, 'reachedAt')}
        maxLength={longestOf.reachedAt}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        value={values.reachedAt}
        onChange={({ currentTarget }) => change({ reachedAt: currentTarget.value })}
      />
      <Choice
        id="whose"
        label={text('ways.whose')}
        inRow
        problem={problemOf(problems, 'whose')}
        options={everyPhoneOwner.map((code) => ({ value: code, label: text(`PhoneOwner.${code}`) }))}
        value={values.whose}
        onChange={(whose) => change({ whose })}
      />
      <Choice
        id="safe"
        label={text('ways.safe')}
        hint={text('register.phone.safe.hint')}
        problem={problemOf(problems, 'safe')}
        options={everyPhoneSafety.map((code) => ({
          value: code,
          label: text(`ways.safe.${code}`),
          apart: code === 'NOT_ASKED',
        }))}
        value={values.safe}
        onChange={(safe) => change({ safe })}
      />
      {values.safe === 'ONLY_WHEN' && words('hours', longestOf.hours, text('register.phone.hours'))}
      {values.safe !== 'NO' &&
        words('sayYouAre', longestOf.sayYouAre, text('form.optional', { label: text('register.phone.sayYouAre') }))}
      {words('remark', longestOf.note, text('form.optional', { label: text('ways.note') }))}
      <Choice
        id="preferred"
        label={text('ways.preferred')}
        inRow
        problem={problemOf(problems, 'preferred')}
        options={everyPreferredWay.map((code) => ({
          value: code,
          label: text(`PreferredWay.${code}`),
          apart: code === 'NOT_ASKED',
        }))}
        value={values.preferred}
        onChange={(preferred) => change({ preferred })}
      />
      {wasEnded && (
        <Choice
          id="used"
          label={text('ways.used')}
          inRow
          problem={problemOf(problems, 'used')}
          options={[
            { value: 'yes', label: text('ways.used.yes') },
            { value: 'no', label: text('ways.used.no') },
          ]}
          value={values.used}
          onChange={(used) => change({ used })}
        />
      )}
    </>
  );
};
