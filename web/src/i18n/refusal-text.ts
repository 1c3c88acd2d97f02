import type {
  ConsentPurpose,
  ClosingReason,
  DisclosureNotUsableState,
  ReferralState,
  RefusalCode,
} from '../generated/schema';
import type { Format } from './use-format';
import type { Text } from './use-text';

/** A refusal as the shared fragment selects it. */
export type AnyRefusal = {
  readonly code: RefusalCode;
  readonly issues?: ReadonlyArray<{ readonly path: string; readonly problem: string }>;
  readonly jurisdiction?: string;
  readonly purpose?: ConsentPurpose;
  readonly country?: string;
  readonly closedBecause?: ClosingReason;
  readonly disclosureState?: DisclosureNotUsableState;
  readonly referralState?: ReferralState;
  readonly until?: string;
  readonly nextCloseAt?: string;
};

/** What happened and what to do, in the chosen language. */
export const refusalText = (text: Text, format: Format, refusal: AnyRefusal): string =>
  text(`RefusalCode.${refusal.code}`, {
    country: format.country(refusal.jurisdiction ?? refusal.country ?? ''),
    purpose: refusal.purpose === undefined ? '' : text(`ConsentPurpose.${refusal.purpose}`),
    reason: refusal.closedBecause === undefined ? '' : text(`ClosingReason.${refusal.closedBecause}`),
    state:
      refusal.disclosureState === undefined
        ? refusal.referralState === undefined
          ? ''
          : text(`ReferralState.${refusal.referralState}`)
        : text(`DisclosureNotUsableState.${refusal.disclosureState}`),
    until: refusal.until === undefined ? '' : format.moment(refusal.until),
    nextClose: refusal.nextCloseAt === undefined ? '' : format.moment(refusal.nextCloseAt),
  });
