import { neededNoteField } from '../../forms/fields';
import { FieldsDialog } from '../../forms/fields-dialog';
import { ApplyExceptionDocument, AskExceptionDocument } from '../../generated/commands';
import { longest } from '../../generated/longest';
import type { DisclosedField } from '../../generated/schema';
import { articleField, groundField, hoursField } from './exception-fields';

/** What a partner would be given of whom. */
export type ToExcept = {
  readonly personId: string;
  readonly receiverId: string;
  readonly fields: DisclosedField[];
  readonly summary: string;
};

type DialogProps = { readonly about: ToExcept; readonly onClose: () => void };

const whyField = neededNoteField({
  label: 'exceptions.ask.why',
  hint: 'exceptions.ask.why.hint',
  longest: longest.askException.why,
});

/** Asks that a partner is given something of a person who cannot be asked; somebody else decides. */
export const AskExceptionDialog = ({ about, onClose }: DialogProps) => (
  <FieldsDialog
    document={AskExceptionDocument}
    about={about}
    draft={`ask-exception/${about.personId}/${about.receiverId}`}
    draftTitle="draft.askException"
    title="exceptions.ask.title"
    say="exceptions.ask.say"
    action="exceptions.ask.go"
    fields={{ ground: groundField, article: articleField, why: whyField, hours: hoursField('exceptions.ask.hours') }}
    onClose={onClose}
  />
);

/** In immediate danger gives a partner what it needs at once; somebody else looks at it after. */
export const ApplyExceptionDialog = ({ about, onClose }: DialogProps) => (
  <FieldsDialog
    document={ApplyExceptionDocument}
    about={about}
    draft={`apply-exception/${about.personId}/${about.receiverId}`}
    draftTitle="draft.applyException"
    title="exceptions.apply.title"
    say="exceptions.apply.say"
    action="exceptions.apply.go"
    fields={{ why: whyField, hours: hoursField('exceptions.ask.hours') }}
    onClose={onClose}
  />
);
