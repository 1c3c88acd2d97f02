import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';

type DialogProps = {
  readonly title: string;
  readonly size?: 'lg' | 'xl';
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export const Dialog = ({ title, size = 'lg', onClose, children }: DialogProps) => {
  const text = useText();
  return (
    <Modal opened onClose={onClose} title={title} size={size} closeButtonProps={{ 'aria-label': text('close') }}>
      {children}
    </Modal>
  );
};
