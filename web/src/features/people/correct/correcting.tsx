import { Skeleton } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { useText } from '../../../i18n/use-text';
import { Dialog } from '../../../ui/dialog';
import type { CorrectDialogProps } from './correct-dialog';

const load = () => import('./correct-dialog');
const CorrectDialog = lazy(() => load().then((loaded) => ({ default: loaded.CorrectDialog })));

/** Loads the form behind the page of somebody who may be corrected, so that no click waits for it. */
export const useCorrectDialogLoaded = (isOffered: boolean): void => {
  useEffect(() => {
    if (isOffered) load().catch(() => undefined);
  }, [isOffered]);
};

/** The form of a correction, which reads phone numbers and therefore comes by itself. */
export const Correcting = (props: CorrectDialogProps) => {
  const text = useText();
  const { block, onClose } = props;
  const title = text('correct.go.of', { block: text(`correct.block.${block}`) });
  return (
    <Suspense
      fallback={
        <Dialog title={title} onClose={onClose}>
          <Skeleton height={320} />
        </Dialog>
      }
    >
      <CorrectDialog {...props} />
    </Suspense>
  );
};
