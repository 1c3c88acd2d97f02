// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.
import type { ClosingReason, ConsentPurpose, CorrectionState, DisclosureNotUsableState, ExceptionNotOfferedBecause, ExceptionState, Ground, OpeningReviewState, RecordedField, ReferralState, RefusalCode, Scalars, WordingState } from './schema';

export type AnyRefusal = {
  readonly code: RefusalCode;
  readonly referralId?: Scalars['ID']['output'];
  readonly number?: Scalars['String']['output'];
  readonly version?: Scalars['Int']['output'];
  readonly recordedFieldOfRefusal?: ReadonlyArray<RecordedField>;
  readonly consentPurposeOfRefusal?: ConsentPurpose;
  readonly correctionStateOfRefusal?: CorrectionState;
  readonly country?: Scalars['Country']['output'];
  readonly disclosureNotUsableStateOfRefusal?: DisclosureNotUsableState;
  readonly exceptionNotOfferedBecauseOfRefusal?: ExceptionNotOfferedBecause;
  readonly exceptionStateOfRefusal?: ExceptionState;
  readonly groundOfRefusal?: Ground;
  readonly issues?: ReadonlyArray<{ readonly path: Scalars['String']['output']; readonly problem: Scalars['String']['output']; readonly firstDay?: Scalars['Day']['output'] | null; readonly lastDay?: Scalars['Day']['output'] | null }>;
  readonly jurisdiction?: Scalars['Country']['output'];
  readonly openingReviewStateOfRefusal?: OpeningReviewState;
  readonly referralStateOfRefusal?: ReferralState;
  readonly closingReasonOfRefusal?: ClosingReason;
  readonly until?: Scalars['Instant']['output'];
  readonly nextCloseAt?: Scalars['Instant']['output'];
  readonly wordingStateOfRefusal?: WordingState;
};
