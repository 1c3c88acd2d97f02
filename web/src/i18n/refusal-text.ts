import type { AnyRefusal } from '../generated/refusals';
import type { Format } from './use-format';
import type { Text } from './use-text';

export type { AnyRefusal };

/** What happened and what to do, in the chosen language. */
export const refusalText = (text: Text, format: Format, refusal: AnyRefusal): string =>
  text(`refusal.${refusal.code}`, {
    country: format.country(refusal.jurisdiction ?? refusal.country ?? ''),
    purpose: refusal.consentPurposeOfRefusal === undefined ? '' : text(`purpose.${refusal.consentPurposeOfRefusal}`),
    reason: refusal.closingReasonOfRefusal === undefined ? '' : text(`closing.${refusal.closingReasonOfRefusal}`),
    state:
      refusal.disclosureNotUsableStateOfRefusal === undefined
        ? refusal.referralStateOfRefusal === undefined
          ? ''
          : text(`referral.state.${refusal.referralStateOfRefusal}`)
        : text(`disclosure.${refusal.disclosureNotUsableStateOfRefusal}`),
    until: refusal.until === undefined ? '' : format.moment(refusal.until),
    nextClose: refusal.nextCloseAt === undefined ? '' : format.moment(refusal.nextCloseAt),
  });
