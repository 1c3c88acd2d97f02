import { Button, Skeleton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useDraft } from '../../../drafts/use-draft';
import { Choice } from '../../../forms/choice';
import { CommandDialog } from '../../../forms/command-dialog';
import { NoteInput } from '../../../forms/note-input';
import { problemOf } from '../../../forms/problems';
import { MergePersonsDocument } from '../../../generated/commands';
import { longest } from '../../../generated/longest';
import { MergePreviewDocument } from '../../../generated/merging';
import { useRead } from '../../../graphql/use-read';
import { useText } from '../../../i18n/use-text';
import { Loaded } from '../../../ui/screen-state';
import { inOrder, type Pair } from './pair';
import { MergeConsequences } from './merge-consequences';

type Values = { readonly keptId: string | null; readonly note: string };
type MergePairProps = { readonly pair: Pair; readonly onLook: () => void };

const Preview = ({ pairId }: { readonly pairId: string }) => {
  const variables = useMemo(() => ({ pairId }), [pairId]);
  const reading = useRead({ document: MergePreviewDocument, variables });
  return (
    <Loaded reading={reading} skeleton={<Skeleton height={120} />}>
      {({ previewMerge }) =>
        previewMerge.__typename === 'MergePreview' ? <MergeConsequences preview={previewMerge} /> : null
      }
    </Loaded>
  );
};

const MergeDialog = ({ pair, onLook, onClose }: MergePairProps & { readonly onClose: () => void }) => {
  const text = useText();
  const draft = useDraft<Values>(`merge-persons/${pair.id}`, 'draft.mergePersons', { keptId: null, note: '' });
  const { keptId, note } = draft.values;
  const ask = (commandId: string) => {
    const problems = [
      ...(keptId === null ? [{ field: 'keptId', text: text('form.required') }] : []),
      ...(note.trim() === '' ? [{ field: 'note', text: text('form.required') }] : []),
    ];
    if (keptId === null || problems.length > 0) return { problems };
    return { commandId, pairId: pair.id, keptId, note: note.trim(), expectedVersion: pair.version };
  };
  return (
    <CommandDialog
      document={MergePersonsDocument}
      title={text('merging.title')}
      action={text('merging.go')}
      draft={draft}
      ask={ask}
      fields={{ keptId: 'keptId', note: 'note' }}
      onClose={onClose}
      onDone={onLook}
      onLook={onLook}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('merging.say')}</p>
          <Preview pairId={pair.id} />
          <Choice
            id="keptId"
            label={text('merging.keep')}
            problem={problemOf(problems, 'keptId')}
            options={inOrder(pair).map(({ id, name, reference }) => ({
              value: id,
              label: text('merging.side', { name: name.script, reference }),
            }))}
            value={keptId}
            onChange={(next) => draft.change({ keptId: next })}
          />
          <NoteInput
            required
            label={text('merging.why')}
            longest={longest.mergePersons.note}
            problem={problemOf(problems, 'note')}
            value={note}
            onChange={(next) => draft.change({ note: next })}
          />
        </>
      )}
    </CommandDialog>
  );
};

/** Makes one record of two that were said to be of one person, after what comes of it was read. */
export const MergePair = ({ pair, onLook }: MergePairProps) => {
  const text = useText();
  const [asking, ask] = useState(false);
  const look = (): void => {
    ask(false);
    onLook();
  };
  return (
    <>
      <Button onClick={() => ask(true)}>{text('merging.go')}</Button>
      {asking && <MergeDialog pair={pair} onLook={look} onClose={() => ask(false)} />}
    </>
  );
};
