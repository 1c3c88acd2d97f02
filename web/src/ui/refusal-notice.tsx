import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CommandOutcome, RefusalFacts } from '../graphql/use-command';
import { useLineState } from '../graphql/use-live';
import { refusalText, type AnyRefusal } from '../i18n/refusal-text';
import { useFormat } from '../i18n/use-format';
import { useText } from '../i18n/use-text';
import { Notice } from './notice';

/** What is left of an outcome that was not done. */
export type NotDone =
  | { readonly kind: 'refused'; readonly refusal: AnyRefusal }
  | Extract<CommandOutcome<RefusalFacts>, { readonly kind: 'failed' }>;

type RefusalNoticeProps = {
  readonly outcome: NotDone | null;
  readonly onAgain: () => void;
  readonly sending: boolean;
  /** Where to go on for a refusal that has a way out, such as a link to what was saved. */
  readonly wayOut?: (refusal: AnyRefusal) => ReactNode;
};

/** Says what happened and what to do after a command was not done; a repeat carries the same command id. */
export const RefusalNotice = ({ outcome, onAgain, sending, wayOut }: RefusalNoticeProps) => {
  const text = useText();
  const format = useFormat();
  const line = useLineState();
  if (!outcome) return null;
  if (outcome.kind === 'refused') {
    const action = wayOut?.(outcome.refusal);
    return (
      <Notice kind="problem" title={text('send.refused')} action={action}>
        {refusalText(text, format, outcome.refusal)}
      </Notice>
    );
  }
  const { failure } = outcome;
  if (failure.kind === 'interrupted') return null;
  if (failure.kind === 'not-allowed') {
    return (
      <Notice kind="problem" title={text('send.refused')}>
        {text('RefusalCode.NOT_ALLOWED')}
      </Notice>
    );
  }
  const again = (
    <Button size="sm" variant="default" onClick={onAgain} loading={sending}>
      {text('send.again')}
    </Button>
  );
  if (failure.kind === 'defect') {
    return (
      <Notice kind="problem" title={text('state.defect')} action={again}>
        {text('state.defect.say', { reference: failure.reference })}
      </Notice>
    );
  }
  if (failure.kind === 'offline') {
    const isBack = line !== 'offline';
    return (
      <Notice kind={isBack ? 'info' : 'offline'} title={text('send.failed')} action={again}>
        {text(isBack ? 'send.back.say' : 'send.offline.say')}
      </Notice>
    );
  }
  return (
    <Notice kind="problem" title={text('send.failed')} action={again}>
      {text('send.failed.say')}
    </Notice>
  );
};
