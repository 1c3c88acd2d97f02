import { useDraft } from '../../../drafts/use-draft';
import { CommandDialog } from '../../../forms/command-dialog';
import { AddFamilyMemberDocument } from '../../../generated/commands';
import { useText } from '../../../i18n/use-text';
import { factsOf, noMember, unanswered, type MemberValues } from './family.values';
import { MemberFields } from './member-fields';

type AddMemberDialogProps = { readonly personId: string; readonly onClose: () => void };

/** Writes a member of a family down, without a name. */
export const AddMemberDialog = ({ personId, onClose }: AddMemberDialogProps) => {
  const text = useText();
  const draft = useDraft<MemberValues>(`family/${personId}`, 'draft.family', noMember);
  const ask = (commandId: string) => {
    const facts = factsOf(draft.values);
    if (facts) return { commandId, personId, ...facts };
    return { problems: unanswered(draft.values).map((field) => ({ field, text: text('form.required') })) };
  };
  return (
    <CommandDialog
      document={AddFamilyMemberDocument}
      title={text('family.add.title')}
      action={text('family.add.go')}
      draft={draft}
      ask={ask}
      fields={{ tie: 'tie', ageBand: 'ageBand', whereabouts: 'whereabouts', country: 'country' }}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('family.add.say')}</p>
          <MemberFields values={draft.values} change={draft.change} problems={problems} />
        </>
      )}
    </CommandDialog>
  );
};
