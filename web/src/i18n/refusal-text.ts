import type { AnyRefusal } from '../generated/refusals';
import type { Format } from './use-format';
import type { Text } from './use-text';

export type { AnyRefusal };

/** What happened and what to do, in the chosen language. */
export const refusalText = (text: Text, format: Format, refusal: AnyRefusal): string => {
  const {
    consentPurposeOfRefusal: purpose,
    closingReasonOfRefusal: reason,
    disclosureNotUsableStateOfRefusal: disclosure,
    referralStateOfRefusal: referral,
    exceptionStateOfRefusal: exception,
    exceptionNotOfferedBecauseOfRefusal: notOffered,
  } = refusal;
  return text(`RefusalCode.${refusal.code}`, {
    country: format.country(refusal.jurisdiction ?? refusal.country ?? ''),
    purpose: purpose === undefined ? '' : text(`ConsentPurpose.${purpose}`),
    reason: reason === undefined ? '' : text(`ClosingReason.${reason}`),
    state:
      disclosure === undefined
        ? referral === undefined
          ? ''
          : text(`ReferralState.${referral}`)
        : text(`DisclosureNotUsableState.${disclosure}`),
    exception:
      exception === undefined
        ? notOffered === undefined
          ? ''
          : text(`ExceptionNotOfferedBecause.${notOffered}`)
        : text(`ExceptionState.${exception}`),
    until: refusal.until === undefined ? '' : format.moment(refusal.until),
    number: refusal.number ?? '',
    nextClose: refusal.nextCloseAt === undefined ? '' : format.moment(refusal.nextCloseAt),
  });
};
