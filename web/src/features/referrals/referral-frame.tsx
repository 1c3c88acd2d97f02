import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text';
import { RefusalNotice, type NotDone } from '../../ui/refusal-notice';

type FrameProps = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode };

export const Frame = ({ title, onClose, children }: FrameProps) => {
  const text = useText();
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': text('close') }}>
      {children}
    </Modal>
  );
};

type OutcomeProps = {
  readonly outcome: NotDone | null;
  readonly onAgain: () => void;
  readonly onLook: () => void;
  readonly sending: boolean;
};

const overtaken: ReadonlySet<string> = new Set(['CHANGED_BY_SOMEONE_ELSE', 'REFERRAL_STATE_FORBIDS']);

/** Where somebody else was quicker, the way on is to look at what is new. */
export const Outcome = ({ outcome, onAgain, onLook, sending }: OutcomeProps) => {
  const text = useText();
  return (
    <RefusalNotice
      outcome={outcome}
      onAgain={onAgain}
      sending={sending}
      wayOut={({ code }) =>
        overtaken.has(code) && (
          <Button size="sm" variant="default" onClick={onLook}>
            {text('referral.look')}
          </Button>
        )
      }
    />
  );
};
