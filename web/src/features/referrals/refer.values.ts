import type { ConsentDecision, DisclosedField, Priority } from '../../generated/schema';
import { usualManner, type ConsentManner } from '../people/consent/manner';

export const referSteps = ['who', 'see', 'consent'] as const;
export type ReferStep = (typeof referSteps)[number];

export const isReferStep = (step: string | undefined): step is ReferStep => referSteps.some((each) => each === step);

/** A referral as it is being written. A prepared disclosure is used once, by the referral that names it. */
export type ReferValues = ConsentManner & {
  readonly offeringId: string | null;
  readonly priority: Priority;
  readonly fields: readonly DisclosedField[];
  readonly summary: string;
  readonly wordingLanguage: string | null;
  readonly decision: ConsentDecision | null;
  readonly prepareId: string;
  readonly prepared: { readonly disclosureId: string } | null;
  readonly saidNo: boolean;
};

export const freshReferral = (priority: Priority): ReferValues => ({
  offeringId: null,
  priority,
  fields: ['NAME', 'PHONE'],
  summary: '',
  wordingLanguage: null,
  decision: null,
  ...usualManner,
  prepareId: crypto.randomUUID(),
  prepared: null,
  saidNo: false,
});

/** A change of what was agreed to: the consent is asked and prepared anew. */
export const askedAnew = (): Pick<ReferValues, 'prepareId' | 'prepared'> => ({
  prepareId: crypto.randomUUID(),
  prepared: null,
});
