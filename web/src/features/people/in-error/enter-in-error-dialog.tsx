import { useNavigate } from 'react-router';
import { useDraft } from '../../../drafts/use-draft';
import { Choice } from '../../../forms/choice';
import { CommandDialog } from '../../../forms/command-dialog';
import { NoteInput } from '../../../forms/note-input';
import { problemOf } from '../../../forms/problems';
import { everyEnteredInErrorBecause } from '../../../generated/codes';
import { EnterInErrorDocument } from '../../../generated/commands';
import { longest } from '../../../generated/longest';
import type { EnteredInErrorBecause, EntryKind } from '../../../generated/schema';
import { useText } from '../../../i18n/use-text';
import { setFlash } from '../../../ui/flash';

/** What can be said to be entered in error, in words. */
export type Entry = { readonly kind: EntryKind; readonly entryId: string; readonly words: string };

type Values = {
  readonly entryId: string | null;
  readonly because: EnteredInErrorBecause | null;
  readonly note: string;
};

type EnterInErrorDialogProps = {
  /** Whose page it is: its draft is told from others by that. */
  readonly of: string;
  readonly say: string;
  readonly entries: readonly Entry[];
  readonly onClose: () => void;
};

/** Says what was entered in error, and why; where the whole record was it leads away from it. */
export const EnterInErrorDialog = ({ of, say, entries, onClose }: EnterInErrorDialogProps) => {
  const text = useText();
  const navigate = useNavigate();
  const [only, ...others] = entries;
  const draft = useDraft<Values>(`enter-in-error/${of}`, 'draft.enterInError', {
    entryId: others.length === 0 ? (only?.entryId ?? null) : null,
    because: null,
    note: '',
  });
  const { entryId, because, note } = draft.values;
  const chosen = entries.find((entry) => entry.entryId === entryId);
  const ask = (commandId: string) => {
    const left = [
      ...(chosen === undefined ? ['entryId'] : []),
      ...(because === null ? ['because'] : []),
      ...(because === 'OTHER' && note.trim() === '' ? ['note'] : []),
    ];
    if (chosen === undefined || because === null || left.length > 0)
      return { problems: left.map((field) => ({ field, text: text('form.required') })) };
    const { kind, entryId: id } = chosen;
    return { commandId, kind, entryId: id, because, note: note.trim() || null };
  };
  const done = (): void => {
    if (chosen?.kind !== 'PERSON' && chosen?.kind !== 'CONTACT') return;
    setFlash(text('inError.entered'));
    void navigate('/people');
  };
  return (
    <CommandDialog
      document={EnterInErrorDocument}
      title={text('inError.enter.title')}
      action={text('inError.enter.go')}
      draft={draft}
      ask={ask}
      fields={{ entryId: 'entryId', because: 'because', note: 'note' }}
      onClose={onClose}
      onDone={done}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{say}</p>
          {others.length > 0 && (
            <Choice
              id="entryId"
              label={text('inError.enter.what')}
              problem={problemOf(problems, 'entryId')}
              options={entries.map((entry) => ({ value: entry.entryId, label: entry.words }))}
              value={entryId}
              onChange={(next) => draft.change({ entryId: next })}
            />
          )}
          <Choice
            id="because"
            label={text('inError.enter.why')}
            inRow
            problem={problemOf(problems, 'because')}
            options={everyEnteredInErrorBecause.map((code) => ({
              value: code,
              label: text(`EnteredInErrorBecause.${code}`),
            }))}
            value={because}
            onChange={(next) => draft.change({ because: next })}
          />
          <NoteInput
            required={because === 'OTHER'}
            label={text('inError.enter.note')}
            hint={text('inError.enter.note.hint')}
            longest={longest.enterInError.note}
            problem={problemOf(problems, 'note')}
            value={note}
            onChange={(next) => draft.change({ note: next })}
          />
        </>
      )}
    </CommandDialog>
  );
};
