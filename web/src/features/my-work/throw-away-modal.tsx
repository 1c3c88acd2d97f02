import { Button, Group } from '@mantine/core';
import { deleteDraft, type DraftLine } from '../../drafts/drafts.store';
import { useText } from '../../i18n/use-text';
import { useProfile } from '../../session/use-session';
import { Dialog } from '../../ui/dialog';

type ThrowAwayModalProps = { readonly draft: DraftLine; readonly about: string; readonly onClose: () => void };

/** Asks before what was typed is deleted from this device. */
export const ThrowAwayModal = ({ draft, about, onClose }: ThrowAwayModalProps) => {
  const text = useText();
  const { staffId } = useProfile();
  const throwAway = async (): Promise<void> => {
    await deleteDraft(staffId, draft.name);
    onClose();
  };
  return (
    <Dialog title={text('work.draft.throw.title')} onClose={onClose}>
      <p style={{ marginTop: 0 }}>{about}</p>
      <p>{text(draft.waiting ? 'work.draft.throw.waiting' : 'work.draft.throw.say')}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {text('cancel')}
        </Button>
        <Button onClick={() => void throwAway()}>{text('work.draft.throw.go')}</Button>
      </Group>
    </Dialog>
  );
};
