import { useDraft } from '../../../drafts/use-draft';
import { CommandDialog } from '../../../forms/command-dialog';
import { CorrectFamilyMemberDocument } from '../../../generated/commands';
import { longest } from '../../../generated/longest';
import { useText } from '../../../i18n/use-text';
import { announceChanges } from '../../../live/changes';
import { WhyFields, whyProblems, type Why } from '../correct/why-fields';
import { factsOf, told, unanswered, type FamilyMember, type MemberValues } from './family.values';
import { MemberFields } from './member-fields';

type Values = MemberValues & Why;

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
  const ask = (commandId: string) => {
    const to = factsOf(values);
    const { because, note } = values;
    const problems = [
      ...unanswered(values).map((field) => ({ field, text: text('form.required') })),
      ...whyProblems(text, values),
    ];
    if (!to || because === null || problems.length > 0) return { problems };
    return { commandId, personId, memberId: member.id, because, note: note.trim() || null, from, to };
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
          <WhyFields
            why={values}
            change={draft.change}
            problems={problems}
            longest={longest.correctFamilyMember.note}
            hint="family.correct.note.hint"
          />
        </>
      )}
    </CommandDialog>
  );
};
