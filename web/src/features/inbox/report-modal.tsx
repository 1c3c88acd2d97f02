import { TextInput } from '@mantine/core';
import { useDraft } from '../../drafts/use-draft';
import { CommandDialog } from '../../forms/command-dialog';
import { NoteInput } from '../../forms/note-input';
import { problemOf } from '../../forms/problems';
import { ReportServiceDocument } from '../../generated/commands';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import type { AnswerProps } from './received';
import classes from './inbox.module.css';

type Values = { readonly givenOn: string; readonly note: string };

/** The partner's word that the service was given. */
export const ReportModal = ({ referral, onClose, onLook }: AnswerProps) => {
  const text = useText();
  const format = useFormat();
  const draft = useDraft<Values>(`report/${referral.id}`, 'record-service', { givenOn: format.today(), note: '' });
  const { values, change } = draft;
  const ask = (commandId: string) => {
    if (values.givenOn === '' || values.givenOn > format.today()) {
      const trouble = text(values.givenOn === '' ? 'form.required' : 'date.problem.future');
      return { problems: [{ field: 'givenOn', text: trouble, label: text('reportService.on') }] };
    }
    return {
      commandId,
      referralId: referral.id,
      expectedVersion: referral.version,
      givenOn: values.givenOn,
      note: values.note.trim() || null,
    };
  };
  return (
    <CommandDialog
      document={ReportServiceDocument}
      title={text('reportService.dialog')}
      action={text('reportService.go')}
      draft={draft}
      ask={ask}
      onClose={onClose}
      onLook={onLook}
    >
      {(problems) => (
        <>
          <p className={classes['say']}>{text('reportService.say')}</p>
          <TextInput
            id="givenOn"
            type="date"
            label={text('reportService.on')}
            max={format.today()}
            error={problemOf(problems, 'givenOn')}
            value={values.givenOn}
            onChange={({ currentTarget }) => change({ givenOn: currentTarget.value })}
            maw={220}
            mb="md"
          />
          <NoteInput label={text('reportService.note')} value={values.note} onChange={(note) => change({ note })} />
        </>
      )}
    </CommandDialog>
  );
};
