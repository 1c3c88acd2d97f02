import { useDraft } from '../../../drafts/use-draft';
import { CommandDialog } from '../../../forms/command-dialog';
import { CorrectPersonDocument } from '../../../generated/commands';
import type { CorrectionOutcome } from '../../../generated/schema';
import { useFormat } from '../../../i18n/use-format';
import { longest } from '../../../generated/longest';
import { useText } from '../../../i18n/use-text';
import { announceChanges } from '../../../live/changes';
import { isSame } from '../correct/recorded';
import { WhyFields, whyProblems, type Why } from '../correct/why-fields';
import { PaperFields } from './paper-fields';
import { paperProblems } from './paper-problems';
import { paperFields, paperOf, told, valuesOf, type Paper, type PaperValues } from './papers.values';

type CorrectPaperDialogProps = {
  readonly personId: string;
  readonly paper: Paper;
  readonly onDone: (outcome: CorrectionOutcome) => void;
  readonly onClose: () => void;
};

/** Puts right what is recorded of a document: the fields hold what is there. */
export const CorrectPaperDialog = ({ personId, paper, onDone, onClose }: CorrectPaperDialogProps) => {
  const text = useText();
  const format = useFormat();
  const from = told(paper.document);
  const draft = useDraft<PaperValues & Why>(`correct-paper/${paper.id}`, 'draft.paper', {
    ...valuesOf(from),
    because: null,
    note: '',
  });
  const { values } = draft;
  const ask = (commandId: string) => {
    const today = format.today();
    const to = paperOf(values, today);
    const { because, note } = values;
    const unchanged = to !== undefined && isSame(from, to);
    const problems = [
      ...paperProblems(text, values, today),
      ...(unchanged ? [{ field: 'kind', text: text('correct.unchanged') }] : []),
      ...whyProblems(text, values),
    ];
    if (to === undefined || because === null || problems.length > 0) return { problems };
    return {
      commandId,
      personId,
      because,
      note: note.trim() || null,
      document: { documentId: paper.id, from, to },
    };
  };
  return (
    <CommandDialog
      document={CorrectPersonDocument}
      title={text('papers.correct.title')}
      action={text('correct.send')}
      draft={draft}
      ask={ask}
      fields={{ ...paperFields('document.to'), document: 'kind', because: 'because', note: 'note' }}
      onClose={onClose}
      onDone={({ state }) => onDone(state)}
      onLook={() => announceChanges([personId])}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('correct.say')}</p>
          <PaperFields values={values} change={draft.change} problems={problems} />
          <WhyFields why={values} change={draft.change} problems={problems} longest={longest.correctPerson.note} />
        </>
      )}
    </CommandDialog>
  );
};
