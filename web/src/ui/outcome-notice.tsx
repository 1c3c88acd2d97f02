import { Button } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { RefusalNotice, type NotDone } from './refusal-notice';

type OutcomeNoticeProps = {
  readonly outcome: NotDone | null;
  readonly onAgain: () => void;
  /** Shows what is new; without it there is nothing to look at. */
  readonly onLook?: (() => void) | undefined;
  readonly sending: boolean;
};

const overtaken: ReadonlySet<string> = new Set([
  'CHANGED_BY_SOMEONE_ELSE',
  'CHANGED_MEANWHILE',
  'CORRECTION_STATE_FORBIDS',
  'EXCEPTION_STATE_FORBIDS',
  'FAMILY_CHANGED',
  'NEED_CHANGED',
  'OPENING_REVIEW_FORBIDS',
  'REFERRAL_STATE_FORBIDS',
  'REQUEST_CLOSED',
  'REQUEST_OPEN',
  'STATUS_CHANGED',
]);

/** Where somebody else was quicker, the way on is to look at what is new. */
export const OutcomeNotice = ({ outcome, onAgain, onLook, sending }: OutcomeNoticeProps) => {
  const text = useText();
  return (
    <RefusalNotice
      outcome={outcome}
      onAgain={onAgain}
      sending={sending}
      wayOut={({ code }) =>
        onLook &&
        overtaken.has(code) && (
          <Button size="sm" variant="default" onClick={onLook}>
            {text('send.look')}
          </Button>
        )
      }
    />
  );
};
