import { useDraft } from '../../drafts/use-draft';
import { Choice } from '../../forms/choice';
import { CommandDialog } from '../../forms/command-dialog';
import { NoteInput } from '../../forms/note-input';
import { problemOf } from '../../forms/problems';
import { everyDeclineCode } from '../../generated/codes';
import { DeclineReferralDocument } from '../../generated/commands';
import type { DeclineCode } from '../../generated/schema';
import { useText } from '../../i18n/use-text';
import type { AnswerProps } from './received';
import classes from './inbox.module.css';

type Values = { readonly code: DeclineCode | null; readonly note: string };

/** Declines a referral with the reason the centre needs to find another way. */
export const DeclineModal = ({ referral, onClose, onLook }: AnswerProps) => {
  const text = useText();
  const draft = useDraft<Values>(`decline/${referral.id}`, 'refer', { code: null, note: '' });
  const { values, change } = draft;
  const ask = (commandId: string) => {
    if (values.code === null) {
      return { problems: [{ field: 'code', text: text('form.required'), label: text('decline.reason') }] };
    }
    return {
      commandId,
      referralId: referral.id,
      expectedVersion: referral.version,
      code: values.code,
      note: values.note.trim() || null,
    };
  };
  return (
    <CommandDialog
      document={DeclineReferralDocument}
      title={text('decline.title')}
      action={text('decline.go')}
      draft={draft}
      ask={ask}
      onClose={onClose}
      onLook={onLook}
    >
      {(problems) => (
        <>
          <p className={classes['say']}>{text('decline.say')}</p>
          <Choice
            id="code"
            label={text('decline.reason')}
            inRow
            problem={problemOf(problems, 'code')}
            options={everyDeclineCode.map((code) => ({ value: code, label: text(`DeclineCode.${code}`) }))}
            value={values.code}
            onChange={(code) => change({ code })}
          />
          <NoteInput
            label={text('decline.note')}
            hint={text('decline.note.hint')}
            longest={500}
            value={values.note}
            onChange={(note) => change({ note })}
          />
        </>
      )}
    </CommandDialog>
  );
};
