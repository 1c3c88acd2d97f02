import { Fragment, type ReactNode } from 'react';
import { useDraft } from '../drafts/use-draft';
import type { CommandDocument } from '../graphql/use-command';
import type { MessageId } from '../i18n/message-id';
import { useFormat } from '../i18n/use-format';
import { useText } from '../i18n/use-text';
import { CommandDialog } from './command-dialog';
import type { Field } from './fields';
import { problemOf } from './problems';
import classes from './form-page.module.css';

type FieldsDialogProps<Input, Known extends keyof Input, Result> = {
  readonly document: CommandDocument<Input, Result>;
  /** What of the command nobody is asked for: whose it is, and in which version. */
  readonly about: Pick<Input, Known>;
  /** Tells what was typed from other drafts of the same staff member; holds ids only: `decline/<id>`. */
  readonly draft: string;
  /** Among drafts, where the dialog's own title would not do. */
  readonly draftTitle?: MessageId;
  readonly title: MessageId;
  readonly say?: MessageId;
  readonly action: MessageId;
  /** The rest of the command, in the order in which it is asked. */
  readonly fields: { readonly [Name in Exclude<keyof Input, Known | 'commandId'>]-?: Field<Input[Name]> };
  readonly onClose: () => void;
  /** Once it was done, before the dialogue closes. */
  readonly onDone?: () => void;
  /** Shows what is new where somebody else was quicker. */
  readonly onLook?: () => void;
  readonly children?: ReactNode;
};

type Typed = Readonly<Record<string, string>>;

const isWhole = <Input extends object>(given: object, fields: object): given is Input =>
  Object.keys(fields).every((name) => name in given);

/** A command of a few plain fields in a dialogue, with its draft: each field of its input is declared, or it does not compile. */
export const FieldsDialog = <Input extends object, Known extends keyof Input, Result extends object>({
  document,
  about,
  draft: name,
  title,
  draftTitle = title,
  say,
  action,
  fields,
  onClose,
  onDone,
  onLook,
  children,
}: FieldsDialogProps<Input, Known, Result>) => {
  const text = useText();
  const format = useFormat();
  const asked: Readonly<Record<string, Field<unknown>>> = fields;
  const begun = Object.fromEntries(Object.entries(asked).map(([field, { begins }]) => [field, begins(format)]));
  const draft = useDraft<Typed>(name, draftTitle, begun);
  const typedIn = (field: string): string => draft.values[field] ?? '';
  const ask = (commandId: string) => {
    const answers = Object.entries(asked).map(([field, { read }]) => ({ field, ...read(typedIn(field), format) }));
    const told = answers.flatMap((each) => ('value' in each ? [[each.field, each.value] as const] : []));
    const input = { commandId, ...about, ...Object.fromEntries(told) };
    if (isWhole<Input>(input, fields)) return input;
    return {
      problems: answers.flatMap(({ field, problem }) =>
        problem === undefined ? [] : [{ field, text: text(problem, { today: format.day(format.today()) }) }],
      ),
    };
  };
  return (
    <CommandDialog
      document={document}
      title={text(title)}
      action={text(action)}
      draft={draft}
      ask={ask}
      fields={Object.fromEntries(Object.keys(asked).map((field) => [field, field]))}
      onClose={onClose}
      {...(onDone === undefined ? {} : { onDone })}
      {...(onLook === undefined ? {} : { onLook })}
    >
      {(problems) => (
        <>
          {say !== undefined && <p className={classes['say']}>{text(say)}</p>}
          {children}
          {Object.entries(asked).map(([field, { show }]) => (
            <Fragment key={field}>
              {show({
                id: field,
                text,
                format,
                typed: typedIn(field),
                problem: problemOf(problems, field),
                onType: (typed) => draft.change({ [field]: typed }),
              })}
            </Fragment>
          ))}
        </>
      )}
    </CommandDialog>
  );
};
