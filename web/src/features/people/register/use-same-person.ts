import { useState } from 'react';
import type { DraftForm } from '../../../drafts/use-draft';
import { refusedFields } from '../../../forms/input-issues';
import type { Problem } from '../../../forms/problems';
import { CorrectPersonDocument, IdentifyContactDocument, RecordConsentDocument } from '../../../generated/commands';
import type { CorrectionOutcome, CorrectPersonInput, RecordConsentInput } from '../../../generated/schema';
import { useCommand } from '../../../graphql/use-command';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import type { NotDone } from '../../../ui/refusal-notice';
import type { SameValues } from './same-person';

/** What is written of somebody who turned out to be registered. */
export type Carried = {
  readonly correction: CorrectPersonInput | undefined;
  readonly words: readonly RecordConsentInput[];
  readonly link: { readonly commandId: string; readonly contactId: string; readonly personId: string } | undefined;
};

/**
 * Carries what was said at the desk over to the person: what was accepted first, then what was said to purposes, then the contact they were. Each is
 * the same command at every try, so that nothing is done twice; what was not done keeps all that was typed.
 */
export const useSamePerson = (
  draft: DraftForm<SameValues>,
  onMoved: () => void,
  onDone: (outcome: CorrectionOutcome | null) => void,
) => {
  const text = useText();
  const format = useFormat();
  const correct = useCommand(CorrectPersonDocument);
  const record = useCommand(RecordConsentDocument);
  const identify = useCommand(IdentifyContactDocument);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const refusedBy = (outcome: NotDone): void => {
    const found = outcome.kind === 'refused' ? refusedFields(text, format, outcome.refusal, { note: 'note' }) : [];
    setProblems(found);
    if (found.length === 0) setNotDone(outcome);
    if (outcome.kind === 'refused' && outcome.refusal.code === 'CHANGED_MEANWHILE') onMoved();
    if (outcome.kind === 'failed') draft.markWaiting();
  };

  const carry = async ({ correction, words, link }: Carried): Promise<void> => {
    setNotDone(null);
    setProblems([]);
    let { outcome: corrected } = draft.values;
    if (correction) {
      const outcome = await correct.send(correction);
      if (outcome.kind !== 'done') return refusedBy(outcome);
      corrected = outcome.value.state;
      draft.change({ outcome: corrected });
    }
    for (const word of words) {
      const outcome = await record.send(word);
      if (outcome.kind !== 'done') return refusedBy(outcome);
    }
    if (link) {
      const outcome = await identify.send(link);
      if (outcome.kind !== 'done') return refusedBy(outcome);
    }
    return onDone(corrected);
  };
  return { carry, notDone, problems, setProblems, sending: correct.sending || record.sending || identify.sending };
};
