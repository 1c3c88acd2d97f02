import { codeField, noteField, pastDayField } from '../../forms/fields';
import { FieldsDialog } from '../../forms/fields-dialog';
import type { AtOnce, Offer } from '../../forms/offered-actions';
import { everyDeclineCode, everyNotServedReason } from '../../generated/codes';
import { DeclineReferralDocument, ReportNotServedDocument, ReportServiceDocument } from '../../generated/commands';
import { longest } from '../../generated/longest';
import type { ReceivedReferralAction } from '../../generated/schema';
import { changeOf } from '../referrals/change-of';
import { AcceptModal } from './accept-modal';
import { MoveModal } from './move-modal';
import type { AboutReceived, AnswerProps } from './received';

/** Declines a referral with the reason the centre needs to find another way. */
const DeclineModal = ({ referral, ...opened }: AnswerProps) => (
  <FieldsDialog
    {...opened}
    document={DeclineReferralDocument}
    about={changeOf(referral)}
    draft={`decline/${referral.id}`}
    title="decline.title"
    say="decline.say"
    action="decline.go"
    fields={{
      code: codeField({
        label: 'decline.reason',
        codes: everyDeclineCode,
        words: (text, code) => text(`DeclineCode.${code}`),
      }),
      note: noteField({ label: 'decline.note', hint: 'decline.note.hint', longest: longest.declineReferral.note }),
    }}
  />
);

/** The partner's word that the service was given. */
const ReportModal = ({ referral, ...opened }: AnswerProps) => (
  <FieldsDialog
    {...opened}
    document={ReportServiceDocument}
    about={changeOf(referral)}
    draft={`report/${referral.id}`}
    title="reportService.dialog"
    say="reportService.say"
    action="reportService.go"
    fields={{
      givenOn: pastDayField({ label: 'reportService.on' }),
      note: noteField({ label: 'reportService.note', longest: longest.reportService.note }),
    }}
  />
);

/** The partner's word that nothing came of it, and why. */
const NotServedModal = ({ referral, ...opened }: AnswerProps) => (
  <FieldsDialog
    {...opened}
    document={ReportNotServedDocument}
    about={changeOf(referral)}
    draft={`not-served/${referral.id}`}
    title="notServed.dialog"
    say="notServed.say"
    action="notServed.go"
    fields={{
      reason: codeField({
        label: 'notServed.reason',
        codes: everyNotServedReason,
        words: (text, code) => text(`NotServedReason.${code}`),
      }),
      note: noteField({ label: 'decline.note', hint: 'decline.note.hint', longest: longest.reportNotServed.note }),
    }}
  />
);

/** What the partner can answer, in the order of the buttons; what becomes of its copy is asked on a card of its own. */
export const answersWith = (acknowledge: AtOnce) =>
  ({
    ACCEPT: { label: 'received.accept', main: true, Dialog: AcceptModal },
    REPORT_SERVICE: { label: 'received.report', main: true, Dialog: ReportModal },
    MOVE_APPOINTMENT: { label: 'received.move', Dialog: MoveModal },
    REPORT_NOT_SERVED: { label: 'received.notServed', Dialog: NotServedModal },
    ACKNOWLEDGE: { label: 'received.acknowledge', ...acknowledge },
    DECLINE: { label: 'received.decline', Dialog: DeclineModal },
  }) satisfies Record<Exclude<ReceivedReferralAction, 'ANSWER_SHARING_NOTICE'>, Offer<AboutReceived>>;
