import { Choice } from '../../forms/choice';
import { codeField, codesField, noteField, type Field } from '../../forms/fields';
import { everyExceptionGround } from '../../generated/codes';
import { longest } from '../../generated/longest';
import type { DisclosedField } from '../../generated/schema';
import type { MessageId } from '../../i18n/message-id';

const lengths = [24, 48, 72] as const;

/** For how many hours, of those that are offered, at most as many as were asked. */
export const hoursField = (label: MessageId, most = 72): Field<number> => ({
  begins: () => '',
  read: (typed) => {
    const value = [...lengths, most].find((hours) => String(hours) === typed);
    return value === undefined ? { problem: 'form.required' } : { value };
  },
  show: ({ id, text, typed, problem, onType }) => {
    const offered = [...new Set([...lengths.filter((hours) => hours < most), most])];
    return (
      <Choice
        id={id}
        label={text(label)}
        hint={text('exceptions.hours.hint')}
        inRow
        problem={problem}
        options={offered.map((hours) => ({ value: String(hours), label: text('exceptions.hours.some', { hours }) }))}
        value={offered.map(String).find((hours) => hours === typed) ?? null}
        onChange={onType}
      />
    );
  },
});

/** Which of the asked fields are granted: those that are needed. */
export const grantedField = (asked: readonly DisclosedField[]): Field<DisclosedField[]> =>
  codesField({
    label: 'exceptions.grant.fields',
    hint: 'exceptions.grant.fields.hint',
    codes: asked,
    words: (text, field) => text(`DisclosedField.${field}`),
    needed: false,
  });

export const groundField = codeField({
  label: 'exceptions.ask.ground',
  codes: everyExceptionGround,
  words: (text, code) => text(`ExceptionGround.${code}`),
});

export const articleField = noteField({
  label: 'exceptions.ask.article',
  hint: 'exceptions.ask.article.hint',
  longest: longest.askException.article,
});
