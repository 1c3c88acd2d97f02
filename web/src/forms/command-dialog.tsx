import type { ReactNode } from 'react';
import type { RefusalCode } from '../generated/schema';
import type { CommandDocument } from '../graphql/use-command';
import { Dialog } from '../ui/dialog';
import { OutcomeNotice } from '../ui/outcome-notice';
import { FormPage } from './form-page';
import type { FieldsByPath } from './input-issues';
import type { Problem } from './problems';
import { useCommandForm, type Done, type Incomplete, type SentDraft } from './use-command-form';

type CommandDialogProps<Input, Result> = {
  readonly document: CommandDocument<Input, Result>;
  readonly title: string;
  readonly action: string;
  readonly size?: 'lg' | 'xl';
  readonly draft?: SentDraft;
  /** The command from what was typed, or what is left to answer. */
  readonly ask: (commandId: string) => Input | Incomplete;
  /** Where it is asked what a service may refuse, by path of the command. */
  readonly fields: FieldsByPath;
  readonly onClose: () => void;
  /** Once it was done, before the dialogue closes. */
  readonly onDone?: (done: Done<Result>) => void;
  /** Hears of a refusal that is about no field. */
  readonly onRefusal?: (code: RefusalCode) => void;
  /** Shows what is new where somebody else was quicker. */
  readonly onLook?: () => void;
  /** The fields, given what is left to answer. */
  readonly children: (problems: readonly Problem[]) => ReactNode;
};

/** A command with its fields in a dialogue, which closes once it was done. */
export const CommandDialog = <Input extends object, Result extends object>({
  document,
  title,
  action,
  size = 'lg',
  draft,
  ask,
  fields,
  onClose,
  onDone,
  onRefusal,
  onLook,
  children,
}: CommandDialogProps<Input, Result>) => {
  const finish = (done: Done<Result>): void => {
    onDone?.(done);
    onClose();
  };
  const form = useCommandForm({ document, draft, ask, fields, onRefusal, onDone: finish });
  const { problems, notDone, sending, submit } = form;
  return (
    <Dialog title={title} size={size} onClose={onClose}>
      <FormPage
        problems={problems}
        onSubmit={submit}
        action={action}
        sending={sending}
        onCancel={onClose}
        savedAt={draft?.savedAt ?? null}
        notice={<OutcomeNotice outcome={notDone} onAgain={submit} onLook={onLook} sending={sending} />}
      >
        {children(problems)}
      </FormPage>
    </Dialog>
  );
};
