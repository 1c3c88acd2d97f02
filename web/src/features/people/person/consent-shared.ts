import type { ConsentPurpose, ConsentState, DisclosedField } from '../../../generated/schema';
import type { MessageId } from '../../../i18n/message-id';

type Consent = {
  readonly purpose: ConsentPurpose;
  readonly decision: ConsentState;
  readonly fields: readonly DisclosedField[];
};

/** What a consent lets its receiver read, as texts. The summary written for the receiver is always part of it. */
export const sharedWith = ({ purpose, decision, fields }: Consent): readonly MessageId[] => {
  if (purpose !== 'SHARING' || decision === 'REFUSED') return [];
  return [...fields.map((field) => `DisclosedField.${field}` as const), 'person.consent.summary'];
};
