import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CommandDocument } from '../graphql/use-command';
import { useText } from '../i18n/use-text';
import { Dialog } from '../ui/dialog';
import { OutcomeNotice } from '../ui/outcome-notice';
import { useCommandForm } from './use-command-form';

type ConfirmDialogProps<Input, Result> = {
  readonly document: CommandDocument<Input, Result>;
  readonly title: string;
  readonly action: string;
  readonly ask: (commandId: string) => Input;
  readonly onClose: () => void;
  /** Once it was done, before the dialogue closes. */
  readonly onDone?: () => void;
  /** Shows what is new where somebody else was quicker. */
  readonly onLook?: () => void;
  /** What will happen, and to whom. */
  readonly children: ReactNode;
};

/** A command without fields: says what it does before it is done, and can be left. */
export const ConfirmDialog = <Input extends object, Result extends object>({
  document,
  title,
  action,
  ask,
  onClose,
  onDone,
  onLook,
  children,
}: ConfirmDialogProps<Input, Result>) => {
  const text = useText();
  const finish = (): void => {
    onDone?.();
    onClose();
  };
  const { notDone, sending, submit } = useCommandForm({ document, ask, fields: {}, onDone: finish });
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <OutcomeNotice outcome={notDone} onAgain={submit} onLook={onLook} sending={sending} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {text('cancel')}
        </Button>
        <Button onClick={submit} loading={sending}>
          {action}
        </Button>
      </Group>
    </Dialog>
  );
};
