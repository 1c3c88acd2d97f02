import { TextInput } from '@mantine/core';
import { useDraft } from '../../../drafts/use-draft';
import { CommandDialog } from '../../../forms/command-dialog';
import { ConfirmDialog } from '../../../forms/confirm-dialog';
import { codeField } from '../../../forms/fields';
import { FieldsDialog } from '../../../forms/fields-dialog';
import { problemOf } from '../../../forms/problems';
import { everyLeftFamilyBecause } from '../../../generated/codes';
import {
  EndFamilyMemberDocument,
  LinkFamilyMemberDocument,
  UnlinkFamilyMemberDocument,
} from '../../../generated/commands';
import { longest } from '../../../generated/longest';
import { useText } from '../../../i18n/use-text';
import type { MemberDialogProps } from './correct-member-dialog';

/** Says which record is of this member, by the number on their card. */
export const LinkMemberDialog = ({ personId, member, onClose }: MemberDialogProps) => {
  const text = useText();
  const draft = useDraft(`family-link/${member.id}`, 'draft.family', { reference: '' });
  const { reference } = draft.values;
  const ask = (commandId: string) =>
    reference.trim() === ''
      ? { problems: [{ field: 'reference', text: text('form.required') }] }
      : { commandId, personId, memberId: member.id, reference: reference.trim() };
  return (
    <CommandDialog
      document={LinkFamilyMemberDocument}
      title={text('family.link.title')}
      action={text('family.link.go')}
      draft={draft}
      ask={ask}
      fields={{ reference: 'reference' }}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('family.link.say')}</p>
          <TextInput
            id="reference"
            label={text('family.link.reference')}
            error={problemOf(problems, 'reference')}
            autoComplete="off"
            maxLength={longest.linkFamilyMember.reference}
            value={reference}
            onChange={({ currentTarget }) => draft.change({ reference: currentTarget.value })}
          />
        </>
      )}
    </CommandDialog>
  );
};

/** Ends the link to the record of this member. */
export const UnlinkMemberDialog = ({ personId, member, onClose }: MemberDialogProps) => {
  const text = useText();
  return (
    <ConfirmDialog
      document={UnlinkFamilyMemberDocument}
      title={text('family.unlink.title')}
      action={text('family.unlink')}
      ask={(commandId) => ({ commandId, personId, memberId: member.id })}
      onClose={onClose}
    >
      <p>{text('family.unlink.say')}</p>
    </ConfirmDialog>
  );
};

type EndDialogProps = { readonly personId: string; readonly memberId: string | null; readonly onClose: () => void };

/** Says that a member, or without one the person themselves, is no longer of the family. */
export const EndMemberDialog = ({ personId, memberId, onClose }: EndDialogProps) => {
  const words = memberId === null ? 'family.leave' : 'family.end';
  return (
    <FieldsDialog
      document={EndFamilyMemberDocument}
      about={{ personId, memberId }}
      draft={`family-end/${memberId ?? personId}`}
      draftTitle="draft.family"
      title={`${words}.title`}
      say={`${words}.say`}
      action={`${words}.go`}
      fields={{
        because: codeField({
          label: 'family.end.why',
          codes: everyLeftFamilyBecause,
          words: (text, code) => text(`LeftFamilyBecause.${code}`),
        }),
      }}
      onClose={onClose}
    />
  );
};
