import { ledBy } from '../../forms/led-by';
import { everyDisclosedField } from '../../generated/codes';
import type { DisclosedField, Priority, SendReferralInput } from '../../generated/schema';
import { noManner, type Answered, type ConsentManner } from '../people/consent/manner';

export const referSteps = ['who', 'see', 'consent'] as const;
export type ReferStep = (typeof referSteps)[number];

export const isReferStep = (step: string | undefined): step is ReferStep => referSteps.some((each) => each === step);

/** What the command says besides what it names. */
type Said = Required<Omit<SendReferralInput, 'commandId' | 'requestId' | 'offeringId' | 'disclosureId'>>;

/** A referral as it is being written. A prepared disclosure is used once, by the referral that names it. */
export type ReferValues = ConsentManner &
  Answered &
  Said & {
    readonly offeringId: string | null;
    /** What travels besides the summary; null until somebody said, empty where nothing shall. */
    readonly fields: readonly DisclosedField[] | null;
    readonly summary: string;
    readonly wordingLanguage: string | null;
    /** As it was typed; absent in what an earlier release began. */
    readonly lastDay?: string;
    readonly prepareId: string;
    readonly prepared: { readonly disclosureId: string } | null;
    readonly saidNo: boolean;
  };

/** What the command says of what was written. */
export const saidIn = ({ priority }: ReferValues): Said => ({ priority });

export const freshReferral = (priority: Priority): ReferValues => ({
  offeringId: null,
  priority,
  fields: null,
  summary: '',
  wordingLanguage: null,
  decision: null,
  answeredTo: null,
  lastDay: '',
  ...noManner,
  prepareId: crypto.randomUUID(),
  prepared: null,
  saidNo: false,
});

/** What was said when the request was referred before. */
export type SaidBefore = Said & {
  readonly fields: readonly DisclosedField[];
  readonly summary: string;
};

/** A referral that begins with what was said before; whom to ask and the consent, which names its receiver, are asked anew. */
export const carriedOver = (fresh: ReferValues, before: SaidBefore | null): ReferValues => ({ ...fresh, ...before });

/** A change of what was agreed to: the consent is asked and prepared anew. */
export const askedAnew = (): Pick<ReferValues, 'prepareId' | 'prepared'> => ({
  prepareId: crypto.randomUUID(),
  prepared: null,
});

/** What is left to say where the person wants nothing sent to this receiver and another shall be asked. */
export const forAnother = (): Pick<ReferValues, 'offeringId' | 'wordingLanguage' | 'decision' | 'lastDay'> &
  ConsentManner &
  ReturnType<typeof askedAnew> => ({
  offeringId: null,
  wordingLanguage: null,
  decision: null,
  lastDay: '',
  ...noManner,
  ...askedAnew(),
});

/** The fields that may be offered for this person: a phone that is not safe never travels. */
export const offeredFields = ({ phoneWithheld }: { readonly phoneWithheld: boolean }): readonly DisclosedField[] =>
  ledBy(everyDisclosedField, 'NAME', 'PHONE').filter((field) => field !== 'PHONE' || !phoneWithheld);

/** The values without what may not be offered, whatever was chosen before that was known. */
export const withOfferedOnly = (values: ReferValues, need: { readonly phoneWithheld: boolean }): ReferValues => {
  const offered = offeredFields(need);
  const fields = values.fields?.filter((field) => offered.includes(field)) ?? null;
  const lost = fields !== null && fields.length === 0 && values.fields?.length !== 0;
  return { ...values, fields: lost ? null : fields };
};
