import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { codeField, codesField, noteField, pastDayField } from '../../forms/fields';
import { ConfirmDialog } from '../../forms/confirm-dialog';
import type { DialogEnds } from '../../forms/use-asked';
import { FieldsDialog } from '../../forms/fields-dialog';
import {
  AgreeToErasureDocument,
  AskErasureDocument,
  KeepRecordDocument,
  TakeBackErasureDocument,
} from '../../generated/commands';
import {
  everyErasureBecause,
  everyErasureHold,
  everyErasureTakenBackBecause,
  everyIdentityChecked,
} from '../../generated/codes';
import type { ErasureFactsFragment } from '../../generated/erasures';
import { longest } from '../../generated/longest';
import { useText } from '../../i18n/use-text';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';

type AskProps = { readonly personId: string; readonly onClose: () => void; readonly onDone: () => void };

export type ErasureDialogProps = DialogEnds & { readonly erasure: ErasureFactsFragment };

/** What is erased with a person, and what stays: the same for everybody. */
export const WhatIsErased = () => {
  const text = useText();
  return (
    <>
      <Notice kind="info" title={text('erasures.gone')}>
        {text('erasures.gone.say')}
      </Notice>
      <Notice kind="info" title={text('erasures.stays')}>
        {text('erasures.stays.say')}
      </Notice>
    </>
  );
};

/** Writes down that a person asked, themselves, that nothing of them is kept. */
export const AskErasureDialog = ({ personId, onClose, onDone }: AskProps) => {
  const text = useText();
  return (
    <FieldsDialog
      document={AskErasureDocument}
      about={{ personId }}
      draft={`ask-erasure/${personId}`}
      draftTitle="draft.askErasure"
      title="erasures.ask.title"
      say="erasures.ask.say"
      action="erasures.ask.go"
      fields={{
        identityChecked: codeField({
          label: 'erasures.identity',
          codes: everyIdentityChecked,
          words: (words, code) => words(`IdentityChecked.${code}`),
        }),
        because: codeField({
          label: 'erasures.because',
          codes: everyErasureBecause,
          words: (words, code) => words(`ErasureBecause.${code}`),
          apart: 'NOT_SAID',
        }),
        askedOn: pastDayField({ label: 'erasures.askedOn' }),
      }}
      onClose={onClose}
      onDone={onDone}
    >
      <Notice kind="info" title={text('erasures.ask.alone')}>
        {text('erasures.ask.alone.say')}
      </Notice>
    </FieldsDialog>
  );
};

type ReadProps = { readonly onClose: () => void; readonly onRead: () => void };

const ReadFirst = ({ onClose, onRead }: ReadProps) => {
  const text = useText();
  return (
    <Dialog title={text('erasures.agree.title')} onClose={onClose}>
      <WhatIsErased />
      <Group justify="flex-end" gap="xs" mt="sm">
        <Button variant="default" onClick={onClose}>
          {text('cancel')}
        </Button>
        <Button onClick={onRead}>{text('erasures.agree.on')}</Button>
      </Group>
    </Dialog>
  );
};

/** Says that nothing stands against it: first what goes and what stays, then that nobody can take it back. */
export const AgreeDialog = ({ erasure, onClose, onDone, onLook }: ErasureDialogProps) => {
  const text = useText();
  const [read, hasRead] = useState(false);
  const { id: erasureId, version: expectedVersion, waitsFor } = erasure;
  const isLast = waitsFor.length === 1;
  if (!read) return <ReadFirst onClose={onClose} onRead={() => hasRead(true)} />;
  return (
    <ConfirmDialog
      document={AgreeToErasureDocument}
      title={text('erasures.agree.sure')}
      action={text(isLast ? 'erasures.agree.erase' : 'erasures.agree.go')}
      ask={(commandId) => ({ commandId, erasureId, expectedVersion })}
      onClose={onClose}
      onDone={onDone}
      onLook={onLook}
    >
      <p style={{ marginTop: 0 }}>{text(isLast ? 'erasures.agree.last' : 'erasures.agree.first')}</p>
    </ConfirmDialog>
  );
};

/** Says that a record is kept for now, and why. */
export const KeepDialog = ({ erasure, onClose, onDone, onLook }: ErasureDialogProps) => (
  <FieldsDialog
    document={KeepRecordDocument}
    about={{ erasureId: erasure.id, expectedVersion: erasure.version }}
    draft={`keep-record/${erasure.id}`}
    draftTitle="draft.keepRecord"
    title="erasures.keep.title"
    say="erasures.keep.say"
    action="erasures.keep.go"
    fields={{
      holds: codesField({
        label: 'erasures.holds',
        codes: everyErasureHold,
        words: (text, code) => text(`ErasureHold.${code}`),
        needed: true,
      }),
      note: noteField({ label: 'erasures.note', hint: 'erasures.note.hint', longest: longest.keepRecord.note }),
    }}
    onClose={onClose}
    onDone={onDone}
    onLook={onLook}
  />
);

/** She does not want it any more, or it was written down in error. */
export const TakeBackErasureDialog = ({ erasure, onClose, onDone, onLook }: ErasureDialogProps) => (
  <FieldsDialog
    document={TakeBackErasureDocument}
    about={{ erasureId: erasure.id, expectedVersion: erasure.version }}
    draft={`take-back-erasure/${erasure.id}`}
    title="erasures.takeBack.title"
    say="erasures.takeBack.say"
    action="erasures.takeBack.go"
    fields={{
      because: codeField({
        label: 'erasures.takeBack.why',
        codes: everyErasureTakenBackBecause,
        words: (text, code) => text(`ErasureTakenBackBecause.${code}`),
      }),
    }}
    onClose={onClose}
    onDone={onDone}
    onLook={onLook}
  />
);
