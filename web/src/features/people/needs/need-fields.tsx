import { Choice } from '../../../forms/choice';
import { DayInput } from '../../../forms/day-input';
import { NoteInput } from '../../../forms/note-input';
import { PartialDateInput } from '../../../forms/partial-date-input';
import { problemOf, type Problem } from '../../../forms/problems';
import { everyCorrectionReason, everyFunctioningAnswer, everySpecificNeedCode } from '../../../generated/codes';
import type { CorrectionReason } from '../../../generated/schema';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { aYearAhead, questions, type FunctioningValues, type NeedValues } from './needs.values';

type FieldsProps<Values> = {
  readonly values: Values;
  readonly change: (part: Partial<Values>) => void;
  readonly problems: readonly Problem[];
};

/** What is asked of a specific need; nothing is chosen in advance. */
export const NeedFields = ({ values, change, problems }: FieldsProps<NeedValues>) => {
  const text = useText();
  const latest = aYearAhead(useFormat().today());
  return (
    <>
      <Choice
        id="code"
        label={text('needs.which')}
        tight
        problem={problemOf(problems, 'code')}
        options={everySpecificNeedCode.map((code) => ({ value: code, label: text(`SpecificNeedCode.${code}`) }))}
        value={values.code}
        onChange={(code) => change({ code })}
      />
      <PartialDateInput
        id="from"
        label={text('needs.from')}
        latest={latest}
        problem={problemOf(problems, 'from')}
        value={values.from}
        onChange={(from) => change({ from })}
      />
      {values.code === 'PREGNANCY' && (
        <PartialDateInput
          id="expected"
          label={text('form.optional', { label: text('needs.expected') })}
          latest={latest}
          problem={problemOf(problems, 'expected')}
          value={values.expected}
          onChange={(expected) => change({ expected })}
        />
      )}
      <PartialDateInput
        id="until"
        label={text('form.optional', { label: text('needs.until') })}
        hint={text('needs.until.hint')}
        latest={latest}
        problem={problemOf(problems, 'until')}
        value={values.until}
        onChange={(until) => change({ until })}
      />
    </>
  );
};

/** The six questions on functioning, each with its four answers, set apart what is not known or not said. */
export const FunctioningFields = ({ values, change, problems }: FieldsProps<FunctioningValues>) => {
  const text = useText();
  const format = useFormat();
  return (
    <>
      {questions.map((question) => (
        <Choice
          key={question}
          id={question}
          label={text(`needs.ask.${question}`)}
          inRow
          problem={problemOf(problems, question)}
          options={everyFunctioningAnswer.map((code) => ({
            value: code,
            label: text(`FunctioningAnswer.${code}`),
            apart: code === 'NOT_KNOWN' || code === 'NOT_STATED',
          }))}
          value={values[question]}
          onChange={(answer) => change({ [question]: answer })}
        />
      ))}
      <DayInput
        id="answeredOn"
        label={text('needs.answeredOn')}
        problem={problemOf(problems, 'answeredOn')}
        value={values.answeredOn}
        onChange={(answeredOn) => change({ answeredOn })}
        offer={{ day: format.today(), label: text('date.today') }}
      />
    </>
  );
};

export type WhyValues = { readonly because: CorrectionReason | null; readonly note: string };

/** Why it is put right. */
export const WhyFields = ({
  values,
  change,
  problems,
  longest,
}: FieldsProps<WhyValues> & { readonly longest: number }) => {
  const text = useText();
  return (
    <>
      <Choice
        id="because"
        label={text('needs.correct.why')}
        problem={problemOf(problems, 'because')}
        options={everyCorrectionReason.map((code) => ({ value: code, label: text(`CorrectionReason.${code}`) }))}
        value={values.because}
        onChange={(because) => change({ because })}
      />
      <NoteInput
        required={values.because === 'OTHER'}
        label={text('needs.note')}
        hint={text('needs.note.hint')}
        longest={longest}
        problem={problemOf(problems, 'note')}
        value={values.note}
        onChange={(note) => change({ note })}
      />
    </>
  );
};
