import { codeField, neededNoteField, noteField, pastDayField, type Field } from '../../forms/fields';
import { FieldsDialog } from '../../forms/fields-dialog';
import type { DialogEnds } from '../../forms/use-asked';
import {
  EndExceptionDocument,
  EnterInErrorDocument,
  GrantExceptionDocument,
  RefuseExceptionDocument,
  ReviewExceptionDocument,
  TellOfExceptionDocument,
} from '../../generated/commands';
import { everyEnteredInErrorBecause, everyExceptionFinding, everyNotToldBecause } from '../../generated/codes';
import type { ExceptionFactsFragment } from '../../generated/exceptions';
import { longest } from '../../generated/longest';
import type { ExceptionReviewer } from '../../generated/schema';
import type { MessageId } from '../../i18n/message-id';
import { grantedField, hoursField } from './exception-fields';

export type ExceptionDialogProps = DialogEnds & { readonly exception: ExceptionFactsFragment };

const why = (label: MessageId) => neededNoteField({ label, longest: longest.grantException.note });

/** Grants what is needed of what was asked, for as few hours. */
export const GrantDialog = ({ exception, ...ends }: ExceptionDialogProps) => (
  <FieldsDialog
    document={GrantExceptionDocument}
    about={{ exceptionId: exception.id }}
    draft={`grant-exception/${exception.id}`}
    draftTitle="draft.grantException"
    title="exceptions.grant.title"
    say="exceptions.grant.say"
    action="exceptions.grant.go"
    fields={{
      fields: grantedField(exception.askedFields),
      hours: hoursField('exceptions.ask.hours', exception.askedHours),
      note: why('exceptions.decide.why'),
    }}
    {...ends}
  />
);

export const RefuseDialog = ({ exception, ...ends }: ExceptionDialogProps) => (
  <FieldsDialog
    document={RefuseExceptionDocument}
    about={{ exceptionId: exception.id }}
    draft={`refuse-exception/${exception.id}`}
    draftTitle="draft.refuseException"
    title="exceptions.refuse.title"
    say="exceptions.refuse.say"
    action="exceptions.refuse.go"
    fields={{ note: why('exceptions.decide.why') }}
    {...ends}
  />
);

export const EndDialog = ({ exception, ...ends }: ExceptionDialogProps) => (
  <FieldsDialog
    document={EndExceptionDocument}
    about={{ exceptionId: exception.id }}
    draft={`end-exception/${exception.id}`}
    draftTitle="draft.endException"
    title={exception.state === 'ASKED' ? 'exceptions.takeBack.title' : 'exceptions.end.title'}
    say={exception.state === 'ASKED' ? 'exceptions.takeBack.say' : 'exceptions.end.say'}
    action={exception.state === 'ASKED' ? 'exceptions.takeBack.go' : 'exceptions.end.go'}
    fields={{ note: noteField({ label: 'exceptions.note', longest: longest.endException.note }) }}
    {...ends}
  />
);

type ReviewDialogProps = ExceptionDialogProps & { readonly as: ExceptionReviewer };

/** Whether an exception was right: where it was not, what is still open closes. */
export const ReviewDialog = ({ exception, as, ...ends }: ReviewDialogProps) => (
  <FieldsDialog
    document={ReviewExceptionDocument}
    about={{ exceptionId: exception.id, as }}
    draft={`review-exception/${exception.id}/${as}`}
    draftTitle="draft.reviewException"
    title="exceptions.review.title"
    say="exceptions.review.say"
    action="exceptions.review.go"
    fields={{
      finding: codeField({
        label: 'exceptions.review.finding',
        codes: everyExceptionFinding,
        words: (text, code) => text(`ExceptionFinding.${code}`),
      }),
      note: why('exceptions.review.why'),
    }}
    {...ends}
  />
);

const nothing: Field<null> = { begins: () => '', read: () => ({ value: null }), show: () => null };

/** Notes on which day the person was told what was shared, and why. */
export const ToldDialog = ({ exception, ...ends }: ExceptionDialogProps) => (
  <FieldsDialog
    document={TellOfExceptionDocument}
    about={{ exceptionId: exception.id }}
    draft={`told-of-exception/${exception.id}`}
    draftTitle="draft.tellOfException"
    title="exceptions.told.title"
    say="exceptions.told.say"
    action="exceptions.told.go"
    fields={{
      toldOn: pastDayField({ label: 'exceptions.told.on' }),
      because: nothing,
      note: noteField({ label: 'exceptions.note', longest: longest.tellOfException.note }),
    }}
    {...ends}
  />
);

/** Notes why the person is not told yet. */
export const NotToldDialog = ({ exception, ...ends }: ExceptionDialogProps) => (
  <FieldsDialog
    document={TellOfExceptionDocument}
    about={{ exceptionId: exception.id }}
    draft={`not-told-of-exception/${exception.id}`}
    draftTitle="draft.tellOfException"
    title="exceptions.notTold.title"
    say="exceptions.notTold.say"
    action="exceptions.notTold.go"
    fields={{
      toldOn: nothing,
      because: codeField({
        label: 'exceptions.notTold.because',
        codes: everyNotToldBecause,
        words: (text, code) => text(`NotToldBecause.${code}`),
        apart: 'OTHER',
      }),
      note: noteField({ label: 'exceptions.note', longest: longest.tellOfException.note }),
    }}
    {...ends}
  />
);

export const ExceptionInErrorDialog = ({ exception, ...ends }: ExceptionDialogProps) => (
  <FieldsDialog
    document={EnterInErrorDocument}
    about={{ kind: 'EXCEPTION', entryId: exception.id }}
    draft={`exception-in-error/${exception.id}`}
    draftTitle="draft.exceptionInError"
    title="exceptions.inError.title"
    say="exceptions.inError.say"
    action="exceptions.inError.go"
    fields={{
      because: codeField({
        label: 'exceptions.inError.why',
        codes: everyEnteredInErrorBecause,
        words: (text, code) => text(`EnteredInErrorBecause.${code}`),
        apart: 'OTHER',
      }),
      note: noteField({ label: 'exceptions.note', longest: longest.enterInError.note }),
    }}
    {...ends}
  />
);
