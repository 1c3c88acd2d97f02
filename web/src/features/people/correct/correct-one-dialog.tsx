import type { ReactNode } from 'react';
import { CommandDialog } from '../../../forms/command-dialog';
import type { FieldsByPath } from '../../../forms/input-issues';
import type { Problem } from '../../../forms/problems';
import type { SentDraft } from '../../../forms/use-command-form';
import { CorrectPersonDocument } from '../../../generated/commands';
import { longest } from '../../../generated/longest';
import type { CorrectionOutcome, CorrectPersonInput } from '../../../generated/schema';
import { useText } from '../../../i18n/use-text';
import { announceChanges } from '../../../live/changes';
import { Moved } from './moved';
import { isSame } from './recorded';
import { WhyFields, whyProblems, type Why } from './why-fields';

type CorrectOneProps<Value> = {
  readonly personId: string;
  readonly title: string;
  readonly draft: SentDraft;
  readonly why: Why;
  /** What was recorded as it was looked at last, what is recorded now, and what was typed; undefined until all is answered. */
  readonly from: Value;
  readonly now: Value;
  readonly to: Value | undefined;
  /** What is left to answer of it. */
  readonly problems: readonly Problem[];
  /** The command's part that says it. */
  readonly about: (to: Value) => Partial<CorrectPersonInput>;
  readonly fields: FieldsByPath;
  readonly nowInWords: string;
  readonly change: (part: Partial<Why>) => void;
  /** What was typed is right, or what somebody else wrote meanwhile. */
  readonly onKeep: () => void;
  readonly onTake: () => void;
  readonly onDone: (outcome: CorrectionOutcome) => void;
  readonly onClose: () => void;
  readonly children: (problems: readonly Problem[]) => ReactNode;
};

/** Puts right what is recorded of one of several; where a colleague changed it meanwhile, it is asked which is right before anything is sent. */
export const CorrectOneDialog = <Value extends object>({
  personId,
  title,
  draft,
  why,
  from,
  now,
  to,
  problems: left,
  about,
  fields,
  nowInWords,
  change,
  onKeep,
  onTake,
  onDone,
  onClose,
  children,
}: CorrectOneProps<Value>) => {
  const text = useText();
  const isMoved = !isSame(from, now);
  const ask = (commandId: string) => {
    const { because, note } = why;
    const unchanged = to !== undefined && isSame(from, to);
    const problems = [
      ...left,
      ...(isMoved ? [{ field: 'kind', text: text('correct.meanwhile.choose') }] : []),
      ...(unchanged && !isMoved ? [{ field: 'kind', text: text('correct.unchanged') }] : []),
      ...whyProblems(text, why),
    ];
    if (to === undefined || because === null || problems.length > 0) return { problems };
    return { commandId, personId, because, note: note.trim() || null, ...about(to) };
  };
  return (
    <CommandDialog
      document={CorrectPersonDocument}
      title={title}
      action={text('correct.send')}
      draft={draft}
      ask={ask}
      fields={{ ...fields, because: 'because', note: 'note' }}
      onClose={onClose}
      onDone={({ state }) => onDone(state)}
      onRefusal={(code) => {
        if (code === 'CHANGED_MEANWHILE') announceChanges([personId]);
      }}
      onLook={() => announceChanges([personId])}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('correct.say')}</p>
          {isMoved && <Moved now={nowInWords} takesFocus={false} onKeep={onKeep} onTake={onTake} />}
          {children(problems)}
          <WhyFields why={why} change={change} problems={problems} longest={longest.correctPerson.note} />
        </>
      )}
    </CommandDialog>
  );
};
