import { useDraft } from '../../../drafts/use-draft';
import type { CorrectionOutcome, IdentityDocumentInput } from '../../../generated/schema';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { CorrectOneDialog } from '../correct/correct-one-dialog';
import type { Seen } from '../correct/recorded';
import type { Why } from '../correct/why-fields';
import { wholePaperInWords } from '../facts/paper-words';
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
  const today = format.today();
  const now = told(paper.document);
  const draft = useDraft<PaperValues & Why & Seen<IdentityDocumentInput>>(`correct-paper/${paper.id}`, 'draft.paper', {
    ...valuesOf(now),
    from: now,
    because: null,
    note: '',
  });
  const { values } = draft;
  const { from } = values;
  return (
    <CorrectOneDialog
      personId={personId}
      title={text('papers.correct.title')}
      draft={draft}
      why={values}
      from={from}
      now={now}
      to={paperOf(values, today)}
      problems={paperProblems(text, values, today)}
      about={(to) => ({ document: { documentId: paper.id, from, to } })}
      fields={{ ...paperFields('document.to'), document: 'kind' }}
      nowInWords={wholePaperInWords(text, format, paper.document)}
      change={draft.change}
      onKeep={() => draft.change({ from: now })}
      onTake={() => draft.change({ ...valuesOf(now), from: now })}
      onDone={onDone}
      onClose={onClose}
    >
      {(problems) => <PaperFields values={values} change={draft.change} problems={problems} />}
    </CorrectOneDialog>
  );
};
