import { useState } from 'react';
import type { DraftForm } from '../drafts/use-draft';
import { useCommand, type CommandDocument, type CommandOutcome } from '../graphql/use-command';
import { useCommandId } from '../graphql/use-command-id';
import type { RefusalCode } from '../generated/schema';
import { useFormat } from '../i18n/use-format';
import { useText } from '../i18n/use-text';
import type { NotDone } from '../ui/refusal-notice';
import { isAnsweredAnew, refusedFields, type FieldsByPath } from './input-issues';
import { stillSaid, type Problem } from './problems';

/** What is left to answer before a command can be sent. */
export type Incomplete = { readonly problems: readonly Problem[] };

const isIncomplete = (asked: object): asked is Incomplete => 'problems' in asked;

export type Done<Result> = Extract<CommandOutcome<Result>, { readonly kind: 'done' }>['value'];

/** A form's draft, as far as sending it goes. */
export type SentDraft = Pick<DraftForm<never>, 'commandId' | 'markWaiting' | 'discard' | 'savedAt'>;

type CommandFormProps<Input, Result> = {
  readonly document: CommandDocument<Input, Result>;
  /** Keeps what was typed until it was sent, and the command's id with it. */
  readonly draft?: SentDraft | undefined;
  /** The command from what was typed, or what is left to answer. */
  readonly ask: (commandId: string) => Input | Incomplete;
  /** Where it is asked what a service may refuse, so that the field says why; a form that asks nothing says so. */
  readonly fields: FieldsByPath;
  /** Leads to the fields that were refused, where they stand on another page. */
  readonly onRefused?: (problems: readonly Problem[]) => void;
  /** Hears of a refusal that is about no field. */
  readonly onRefusal?: ((code: RefusalCode) => void) | undefined;
  readonly onDone: (value: Done<Result>) => void;
};

/** What was found wrong with the answers, and in which command where a service refused it. */
type Found<Input> = { readonly problems: readonly Problem[]; readonly refused: Input | null };

const nothingFound = { problems: [], refused: null };

/**
 * A form that sends one command: it stays the same command from the first try to the last, a line that is down leaves its
 * draft waiting, what is wrong with an answer is said there until it is another one, and the draft goes when the command was done.
 */
export const useCommandForm = <Input extends object, Result extends object>({
  document,
  draft,
  ask,
  fields,
  onRefused,
  onRefusal,
  onDone,
}: CommandFormProps<Input, Result>) => {
  const text = useText();
  const format = useFormat();
  const { id } = useCommandId();
  const { send, sending } = useCommand(document);
  const [found, setFound] = useState<Found<Input>>(nothingFound);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const submit = async (): Promise<void> => {
    const asked = ask(draft?.commandId ?? id);
    if (isIncomplete(asked)) {
      setFound({ problems: asked.problems, refused: null });
      return;
    }
    setFound(nothingFound);
    setNotDone(null);
    const outcome = await send(asked);
    if (outcome.kind !== 'done') {
      const refused = outcome.kind === 'refused' ? refusedFields(text, format, outcome.refusal, fields) : [];
      setFound({ problems: refused, refused: asked });
      if (refused.length > 0) onRefused?.(refused);
      else setNotDone(outcome);
      if (outcome.kind === 'refused' && refused.length === 0) onRefusal?.(outcome.refusal.code);
      if (outcome.kind === 'failed') draft?.markWaiting();
      return;
    }
    await draft?.discard();
    onDone(outcome.value);
  };
  const stillFound = (): readonly Problem[] => {
    if (found.problems.length === 0) return found.problems;
    const asked = ask(draft?.commandId ?? id);
    const { refused } = found;
    if (refused === null) return isIncomplete(asked) ? stillSaid(found.problems, asked.problems) : [];
    if (isIncomplete(asked)) return [];
    return found.problems.filter(({ field }) => !isAnsweredAnew(fields, field, refused, asked));
  };
  return { problems: stillFound(), notDone, sending, submit: () => void submit() };
};
