import { comingDayField, neededNoteField, saidField } from '../../forms/fields';
import { FieldsDialog } from '../../forms/fields-dialog';
import { ConfirmWordingDocument, DraftWordingDocument, TakeBackWordingDocument } from '../../generated/commands';
import { longest } from '../../generated/longest';
import type { ConsentPurpose } from '../../generated/schema';

type DraftProps = {
  readonly purpose: ConsentPurpose;
  readonly language: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Writes the next version of the words for a purpose in a language. */
export const DraftWordingDialog = ({ purpose, language, onClose, onDone }: DraftProps) => (
  <FieldsDialog
    document={DraftWordingDocument}
    about={{ purpose, language }}
    draft={`wording/${purpose}/${language}`}
    draftTitle="draft.wording"
    title="wordings.draft.title"
    say="wordings.draft.say"
    action="wordings.draft.go"
    fields={{
      text: neededNoteField({ label: 'wordings.text', longest: longest.draftWording.text }),
      from: comingDayField({ label: 'wordings.draft.from' }),
    }}
    onClose={onClose}
    onDone={onDone}
    onLook={onDone}
  />
);

type VersionProps = { readonly versionId: string; readonly onClose: () => void; readonly onDone: () => void };

/** A second person, who speaks the language, confirms. */
export const ConfirmWordingDialog = ({ versionId, onClose, onDone }: VersionProps) => (
  <FieldsDialog
    document={ConfirmWordingDocument}
    about={{ versionId }}
    draft={`confirm-wording/${versionId}`}
    draftTitle="draft.wordingConfirm"
    title="wordings.confirm.title"
    say="wordings.confirm.say"
    action="wordings.confirm.go"
    fields={{ speaksLanguage: saidField({ label: 'wordings.confirm.speaks' }) }}
    onClose={onClose}
    onDone={onDone}
    onLook={onDone}
  />
);

/** Takes back what was never read out. */
export const TakeBackWordingDialog = ({ versionId, onClose, onDone }: VersionProps) => (
  <FieldsDialog
    document={TakeBackWordingDocument}
    about={{ versionId }}
    draft={`take-back-wording/${versionId}`}
    draftTitle="draft.wordingTakeBack"
    title="wordings.takeBack.title"
    say="wordings.takeBack.say"
    action="wordings.takeBack.go"
    fields={{ note: neededNoteField({ label: 'wordings.takeBack.why', longest: longest.takeBackWording.note }) }}
    onClose={onClose}
    onDone={onDone}
    onLook={onDone}
  />
);
