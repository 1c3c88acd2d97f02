import { useDraft } from '../../../drafts/use-draft';
import { Choice } from '../../../forms/choice';
import { CommandDialog } from '../../../forms/command-dialog';
import { NoteInput } from '../../../forms/note-input';
import { problemOf } from '../../../forms/problems';
import { everyCorrectionReason } from '../../../generated/codes';
import { CorrectFamilyMemberDocument } from '../../../generated/commands';
import { longest } from '../../../generated/longest';
import type { CorrectionReason } from '../../../generated/schema';
import { useText } from '../../../i18n/use-text';
import { announceChanges } from '../../../live/changes';
import { factsOf, told, unanswered, type FamilyMember, type MemberValues } from './family.values';
import { MemberFields } from './member-fields';

type Values = MemberValues & { readonly because: CorrectionReason | null; readonly note: string };

export type MemberDialogProps = {
  readonly personId: string;
  readonly member: FamilyMember;
  readonly onClose: () => void;
};

/** Puts right what is told of a member: the fields hold what is there. */
export const CorrectMemberDialog = ({ personId, member, onClose }: MemberDialogProps) => {
  const text = useText();
  const from = told(member);
  const draft = useDraft<Values>(`family-member/${member.id}`, 'draft.family', { ...from, because: null, note: '' });
  const { values } = draft;
  const required = (field: string) => ({ field, text: text('form.required') });
  const ask = (commandId: string) => {
    const to = factsOf(values);
    const { because, note } = values;
    if (to && because !== null && (because !== 'OTHER' || note.trim() !== ''))
      return { commandId, personId, memberId: member.id, because, note: note.trim() || null, from, to };
    return {
      problems: [
        ...unanswered(values).map(required),
        ...(because === null ? [required('because')] : []),
        ...(because === 'OTHER' && note.trim() === '' ? [required('note')] : []),
      ],
    };
  };
  return (
    <CommandDialog
      document={CorrectFamilyMemberDocument}
      title={text('family.correct.title')}
      action={text('family.correct.go')}
      draft={draft}
      ask={ask}
      fields={{
        to: 'tie',
        'to.tie': 'tie',
        'to.ageBand': 'ageBand',
        'to.whereabouts': 'whereabouts',
        'to.country': 'country',
        because: 'because',
        note: 'note',
      }}
      onClose={onClose}
      onLook={() => announceChanges([personId])}
    >
      {(problems) => (
        <>
          <MemberFields values={values} change={draft.change} problems={problems} />
          <Choice
            id="because"
            label={text('family.correct.why')}
            problem={problemOf(problems, 'because')}
            options={everyCorrectionReason.map((code) => ({ value: code, label: text(`CorrectionReason.${code}`) }))}
            value={values.because}
            onChange={(because) => draft.change({ because })}
          />
          <NoteInput
            required={values.because === 'OTHER'}
            label={text('family.correct.note')}
            hint={text('family.correct.note.hint')}
            longest={longest.correctFamilyMember.note}
            problem={problemOf(problems, 'note')}
            value={values.note}
            onChange={(note) => draft.change({ note })}
          />
        </>
      )}
    </CommandDialog>
  );
};
