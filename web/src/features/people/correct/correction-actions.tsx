import type { ReactNode } from 'react';
import { ConfirmDialog } from '../../../forms/confirm-dialog';
import { FieldsDialog } from '../../../forms/fields-dialog';
import { noteField } from '../../../forms/fields';
import type { Offer, Opened } from '../../../forms/offered-actions';
import {
  DecideCorrectionDocument,
  ReviewCorrectionDocument,
  UndoCorrectionDocument,
} from '../../../generated/commands';
import { longest } from '../../../generated/longest';
import { useText } from '../../../i18n/use-text';
import type { CorrectionAction } from '../../../generated/schema';
import { CorrectionChanges } from './correction-changes';
import type { Correction } from './fact-in-words';
import classes from './correct.module.css';

type About = { readonly correction: Correction };

/** What is said of a correction that waits: by somebody else, and by who asked for it. */
const deciding = {
  CONFIRM: {
    decision: 'CONFIRM',
    title: 'correct.confirm.title',
    say: 'correct.confirm.say',
    action: 'correct.confirm.go',
  },
  DECLINE: {
    decision: 'DECLINE',
    title: 'correct.decline.title',
    say: 'correct.decline.say',
    action: 'correct.decline.go',
  },
  TAKE_BACK: {
    decision: 'DECLINE',
    title: 'correct.takeBack.title',
    say: 'correct.takeBack.say',
    action: 'correct.takeBack.go',
  },
} as const;

type DecideProps = About & Opened & { readonly act: keyof typeof deciding };

/** What a dialog is about. */
const Asked = (about: About) => (
  <div className={classes['asked']}>
    <CorrectionChanges {...about} />
  </div>
);

const DecideDialog = ({ correction, act, onClose, onLook }: DecideProps) => {
  const { decision, ...words } = deciding[act];
  return (
    <FieldsDialog
      document={DecideCorrectionDocument}
      about={{ correctionId: correction.id, decision }}
      draft={`${act.toLowerCase()}-correction/${correction.id}`}
      {...words}
      fields={{ note: noteField({ label: 'correct.decision.note', longest: longest.decideCorrection.note }) }}
      onClose={onClose}
      onLook={onLook}
    >
      <Asked correction={correction} />
    </FieldsDialog>
  );
};

const ConfirmCorrection = (about: About & Opened) => <DecideDialog {...about} act="CONFIRM" />;

const DeclineCorrection = (about: About & Opened) => <DecideDialog {...about} act="DECLINE" />;

const TakeBackCorrection = (about: About & Opened) => <DecideDialog {...about} act="TAKE_BACK" />;

/** What undoing it does: from what stands now to what stood before. */
const turnedBack = (correction: Correction): Correction => ({
  ...correction,
  from: correction.to,
  to: correction.from,
});

const UndoCorrection = ({ correction, onClose, onLook }: About & Opened) => (
  <FieldsDialog
    document={UndoCorrectionDocument}
    about={{ correctionId: correction.id }}
    draft={`undo-correction/${correction.id}`}
    title="correct.undo.title"
    say="correct.undo.say"
    action="correct.undo.go"
    fields={{ note: noteField({ label: 'correct.decision.note', longest: longest.undoCorrection.note }) }}
    onClose={onClose}
    onLook={onLook}
  >
    <Asked correction={turnedBack(correction)} />
  </FieldsDialog>
);

const Said = ({ children }: { readonly children: ReactNode }) => <p style={{ marginTop: 0 }}>{children}</p>;

const ReviewCorrection = ({ correction, onClose, onLook }: About & Opened) => {
  const text = useText();
  return (
    <ConfirmDialog
      document={ReviewCorrectionDocument}
      title={text('correct.review.title')}
      action={text('correct.review.go')}
      ask={(commandId) => ({ commandId, correctionId: correction.id })}
      onClose={onClose}
      onLook={onLook}
    >
      <Said>{text('correct.review.say')}</Said>
      <Asked correction={correction} />
    </ConfirmDialog>
  );
};

type Act = keyof typeof deciding | Exclude<CorrectionAction, 'DECIDE'>;

/** What can be done with a correction, in the order in which it is offered. */
export const correctionOffers: Readonly<Record<Act, Offer<About>>> = {
  CONFIRM: { label: 'correct.confirm', Dialog: ConfirmCorrection },
  DECLINE: { label: 'correct.decline', Dialog: DeclineCorrection },
  TAKE_BACK: { label: 'correct.takeBack', Dialog: TakeBackCorrection },
  REVIEW: { label: 'correct.review', Dialog: ReviewCorrection },
  UNDO: { label: 'correct.undo', Dialog: UndoCorrection },
};

const acts: Readonly<Record<CorrectionAction, readonly Act[]>> = {
  DECIDE: ['CONFIRM', 'DECLINE'],
  TAKE_BACK: ['TAKE_BACK'],
  REVIEW: ['REVIEW'],
  UNDO: ['UNDO'],
};

/** Of the offers, those that are open to who reads. */
export const openTo = ({ may }: Correction): readonly Act[] => may.flatMap((action) => acts[action]);
