import { Choice } from '../../../forms/choice';
import { NoteInput } from '../../../forms/note-input';
import { problemOf, type Problem } from '../../../forms/problems';
import { everyCorrectionReason } from '../../../generated/codes';
import type { CorrectionReason } from '../../../generated/schema';
import type { MessageId } from '../../../i18n/message-id';
import type { Text } from '../../../i18n/use-text';
import { useText } from '../../../i18n/use-text';
import classes from './correct.module.css';

/** Why something is put right, as it is answered. */
export type Why = { readonly because: CorrectionReason | null; readonly note: string };

/** What is left to answer of why: a reason, and for another one a note. */
export const whyProblems = (
  text: Text,
  { because, note }: { readonly because: string | null; readonly note: string },
): readonly Problem[] => {
  const required = (field: string): Problem => ({ field, text: text('form.required') });
  return [
    ...(because === null ? [required('because')] : []),
    ...(because === 'OTHER' && note.trim() === '' ? [required('note')] : []),
  ];
};

type WhyFieldsProps = {
  readonly why: Why;
  readonly change: (part: Partial<Why>) => void;
  readonly problems: readonly Problem[];
  /** Letters of the note, as the contract has it: `longest.correctPerson.note`. */
  readonly longest: number;
  /** Who reads the note later. */
  readonly hint?: MessageId;
};

/** Asks why something is put right. */
export const WhyFields = ({ why, change, problems, longest, hint = 'correct.note.hint' }: WhyFieldsProps) => {
  const text = useText();
  return (
    <div className={classes['why']}>
      <Choice
        id="because"
        label={text('correct.because')}
        inRow
        problem={problemOf(problems, 'because')}
        options={everyCorrectionReason.map((code) => ({ value: code, label: text(`CorrectionReason.${code}`) }))}
        value={why.because}
        onChange={(because) => change({ because })}
      />
      <NoteInput
        required={why.because === 'OTHER'}
        label={text('correct.note')}
        hint={text(hint)}
        longest={longest}
        problem={problemOf(problems, 'note')}
        value={why.note}
        onChange={(note) => change({ note })}
      />
    </div>
  );
};
