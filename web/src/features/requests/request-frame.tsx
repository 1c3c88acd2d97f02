import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RequestQuery } from '../../generated/requests';
import { useText } from '../../i18n/use-text';
import { RefusalNotice, type NotDone } from '../../ui/refusal-notice';

export type Request = Extract<RequestQuery['request'], { readonly __typename: 'Request' }>;

/** What every dialogue about a request is given; `onLook` closes it and shows what is new. */
export type RequestModalProps = {
  readonly request: Request;
  readonly onClose: () => void;
  readonly onLook: () => void;
};

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

/** Where a colleague was quicker, the way on is to look at what is new. */
export const Outcome = ({ outcome, onAgain, onLook, sending }: OutcomeProps) => {
  const text = useText();
  return (
    <RefusalNotice
      outcome={outcome}
      onAgain={onAgain}
      sending={sending}
      wayOut={({ code }) =>
        (code === 'CHANGED_BY_SOMEONE_ELSE' || code === 'REQUEST_CLOSED' || code === 'REQUEST_OPEN') && (
          <Button size="sm" variant="default" onClick={onLook}>
            {text('request.changed')}
          </Button>
        )
      }
    />
  );
};
