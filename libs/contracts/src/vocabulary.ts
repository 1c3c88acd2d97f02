import * as z from 'zod';
import type { InputProblem } from './input-problems';
import { asAnswered, named } from './named';

const noSuchDay = 'no-such-day' satisfies InputProblem;
const notOfTheYears = 'not-of-1900-to-2100' satisfies InputProblem;

const isCalendarDay = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
};

/** A UUIDv4 in small letters, as the database writes it: the id of a person, of what is done for them, or of a command. */
export const id = z.uuidv4().refine((value) => value === value.toLowerCase(), 'invalid_format' satisfies InputProblem);
export const day = named(
  'Day',
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(isCalendarDay, noSuchDay)
    .refine((value) => value >= '1900-01-01' && value <= '2100-12-31', notOfTheYears),
  'A day of the calendar, `YYYY-MM-DD`, of the years 1900 to 2100.',
);
export const instant = named('Instant', z.iso.datetime(), 'A moment in ISO 8601 with `Z`.');
/** Hours and minutes of a day. */
const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;
const isWallTime = (value: string): boolean => isCalendarDay(value.slice(0, 10)) && clockTime.test(value.slice(11));

export const wallTime = named(
  'WallTime',
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
    .refine(isWallTime, 'no-such-time' satisfies InputProblem),
  'What a clock at a place shows, `YYYY-MM-DDTHH:MM`; which place is said beside it.',
);
export const timeZone = named(
  'TimeZone',
  z
    .string()
    .max(40)
    .regex(/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/),
  'A time zone of the IANA database: `Europe/Moscow`.',
);
export const country = named(
  'Country',
  z.string().regex(/^[A-Z]{2}$/),
  "A country as ISO 3166-1 alpha-2, or `IO` where an international organisation's own rules apply.",
);
/** A country, or `IO` where an international organisation's own rules apply. */
export const jurisdiction = country;
export const language = named(
  'Language',
  z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/),
  'A language as BCP 47, with a script where it matters: `tg`, `uz-Cyrl`.',
);
export const serviceCode = named(
  'ServiceCode',
  z.string().regex(/^[A-Z]{2,5}-\d{2}$/),
  'A service of the taxonomy, such as `LEG-01`; in answers also `restricted`, where the service itself must not be told.',
);
/** A service as it may travel: protected ones are only `restricted`. */
export const publishedServiceCode = asAnswered(serviceCode, z.union([serviceCode, z.literal('restricted')]));
export const taxonomyVersion = z.string().regex(/^\d{4}-\d{2}$/);

export const roles = [
  'intake',
  'case-worker',
  'supervisor',
  'protection-officer',
  'partner-officer',
  'programme-manager',
  'data-protection-officer',
  'administrator',
] as const;
export const role = named('Role', z.enum(roles));
export type Role = z.infer<typeof role>;

export const accessLevel = named('AccessLevel', z.enum(['open', 'audited', 'protected', 'sealed']));
export type AccessLevel = z.infer<typeof accessLevel>;
export const sex = named('Sex', z.enum(['female', 'male', 'another', 'not-stated', 'not-asked']));
export type Sex = z.infer<typeof sex>;
export const ageBands = [
  '0-4',
  '5-11',
  '12-14',
  '15-17',
  '18-24',
  '25-29',
  '30-34',
  '35-44',
  '45-54',
  '55-59',
  '60+',
  'not-known',
] as const;
export const ageBand = named('AgeBand', z.enum(ageBands));
export type AgeBand = z.infer<typeof ageBand>;
export const relation = named('Relation', z.enum(['migrant', 'family-member', 'community', 'other']));
export const stage = named('Stage', z.enum(['prospective', 'departed', 'abroad', 'returned']));
export const channel = named('Channel', z.enum(['visit', 'phone', 'message', 'outreach', 'event', 'other']));
export const topic = named(
  'Topic',
  z.enum(['work', 'documents', 'legal', 'health', 'protection', 'social', 'education', 'return', 'other']),
);
export const priority = named('Priority', z.enum(['routine', 'soon', 'urgent']));
export const ground = named(
  'Ground',
  z.enum(['consent', 'vital-interest', 'child-best-interests', 'legal-obligation', 'legal-claim', 'mandate']),
);
/** Grounds on which something is shared without asking: `mandate` reaches no further than one's own record. */
export const exceptionGround = named('ExceptionGround', ground.exclude(['consent', 'mandate']));
export type ExceptionGround = z.infer<typeof exceptionGround>;
export const exceptionNotOfferedBecause = named(
  'ExceptionNotOfferedBecause',
  z.enum(['authority', 'abroad', 'not-a-child', 'confidential']),
  'The receiver shares with immigration enforcement or may; is in another country; the person is an adult; nobody gives to a confidential receiver by themselves.',
);
export type ExceptionNotOfferedBecause = z.infer<typeof exceptionNotOfferedBecause>;

export const exceptionState = named(
  'ExceptionState',
  z.enum(['asked', 'refused', 'taken-back', 'granted', 'ended']),
  'An exception waits for a decision, was refused or taken back before it was decided, is in force, or has ended.',
);
export type ExceptionState = z.infer<typeof exceptionState>;

export const consentPurpose = named(
  'ConsentPurpose',
  z.enum(['care', 'statistics', 'follow-up', 'research', 'family', 'sharing']),
);
/** A draft waits for a second person; what is confirmed is to come, in force, or followed by a later version. */
export const wordingState = named('WordingState', z.enum(['draft', 'to-come', 'in-force', 'followed', 'taken-back']));
export type WordingState = z.infer<typeof wordingState>;
export type ConsentPurpose = z.infer<typeof consentPurpose>;
export const interpreterKind = named(
  'InterpreterKind',
  z.enum(['none', 'staff', 'professional', 'remote', 'relative', 'other']),
);
/** What a receiver may be shown of a person once the referral is accepted. A phone travels whole or not at all. */
export const disclosedField = named(
  'DisclosedField',
  z.enum(['name', 'birth-date', 'nationality', 'phone', 'corridor']),
);
export type DisclosedField = z.infer<typeof disclosedField>;
export const disclosureState = named('DisclosureState', z.enum(['prepared', 'offered', 'open', 'closed', 'refused']));
export type DisclosureState = z.infer<typeof disclosureState>;
export const closingReason = named(
  'ClosingReason',
  z.enum([
    'need-met',
    'partly-met',
    'no-remedy',
    'decided-otherwise',
    'not-reached',
    'moved-on',
    'handed-over',
    'detained-or-removed',
    'died',
    'entered-in-error',
  ]),
);
/** Why a service that was written down is taken out again. */
export const serviceErrorReason = named(
  'ServiceErrorReason',
  z.enum(['not-given', 'another-service', 'another-person', 'recorded-twice']),
);
export const declineCode = named(
  'DeclineCode',
  z.enum([
    'full',
    'not-eligible',
    'outside-area',
    'outside-mandate',
    'document-missing',
    'cost',
    'language',
    'unsafe',
    'conflict-of-interest',
    'cannot-reach',
    'denied-for-status',
  ]),
);
/** Why a service that a partner took on was not given. */
export const notServedReason = named(
  'NotServedReason',
  z.enum(['did-not-come', 'not-reached', 'partner-cannot', 'not-eligible']),
);
export type NotServedReason = z.infer<typeof notServedReason>;
export const referralState = named(
  'ReferralState',
  z.enum([
    'sent',
    'acknowledged',
    'accepted',
    'declined',
    'service-reported',
    'confirmed',
    'not-served',
    'not-confirmed',
    'expired',
    'withdrawn',
    'sharing-stopped',
  ]),
);
export type ReferralState = z.infer<typeof referralState>;

/** Why a referral was taken back before it was answered. */
export const withdrawalReason = named(
  'WithdrawalReason',
  z.enum(['consent-withdrawn', 'disclosure-refused', 'by-sender', 'nobody-reads-it']),
);
export type WithdrawalReason = z.infer<typeof withdrawalReason>;

/** Why somebody needs no protection: a parent or guardian answers for them, they are grown up, or as a note says. */
export const protectionLiftedBecause = named('ProtectionLiftedBecause', z.enum(['answered-for', 'is-adult', 'other']));
export type ProtectionLiftedBecause = z.infer<typeof protectionLiftedBecause>;

/** Why something was entered in error. */
export const enteredInErrorBecause = named(
  'EnteredInErrorBecause',
  z.enum(['registered-twice', 'wrong-person', 'test-entry', 'never-happened', 'other']),
);
export type EnteredInErrorBecause = z.infer<typeof enteredInErrorBecause>;

/** What of the register can be entered in error. */
export const entryKind = named(
  'EntryKind',
  z.enum([
    'person',
    'contact',
    'consent',
    'episode',
    'family-member',
    'exception',
    'document',
    'specific-need',
    'functioning',
    'contact-way',
    'other-name',
  ]),
);
export type EntryKind = z.infer<typeof entryKind>;

/** What a partner answers that the person is told, or asked about, by who is responsible. */
export const partnerAnswer = named('PartnerAnswer', z.enum(['accepted', 'appointment-moved', 'service-reported']));

/** What a referral waits for: to reach an inbox, an answer, the partner's report, or the person's word that help was given. */
export const referralAwaits = named('ReferralAwaits', z.enum(['inbox', 'answer', 'report', 'confirmation']));
export type ReferralAwaits = z.infer<typeof referralAwaits>;

/** How a referral stands for the request it was sent for: a partner is asked or at work, has helped, or it ended without help. */
export const referralStanding = named('ReferralStanding', z.enum(['with-partner', 'helped', 'ended']));
export type ReferralStanding = z.infer<typeof referralStanding>;

/** How a referral stands in each of its states. */
export const standingOf: Readonly<Record<ReferralState, ReferralStanding>> = {
  sent: 'with-partner',
  acknowledged: 'with-partner',
  accepted: 'with-partner',
  'sharing-stopped': 'with-partner',
  'service-reported': 'helped',
  confirmed: 'helped',
  'not-served': 'ended',
  'not-confirmed': 'ended',
  declined: 'ended',
  expired: 'ended',
  withdrawn: 'ended',
};

/** A date known to the day, the month or the year, or estimated; parts that are not known are absent. */
export const partialDate = named(
  'PartialDate',
  z
    .strictObject({
      precision: named('DatePrecision', z.enum(['day', 'month', 'year', 'estimated', 'unknown'])),
      year: z.int().min(1900, notOfTheYears).max(2100, notOfTheYears).optional(),
      month: z.int().min(1, noSuchDay).max(12, noSuchDay).optional(),
      day: z.int().min(1, noSuchDay).max(31, noSuchDay).optional(),
    })
    .superRefine((date, context) => {
      const needed = { day: 3, month: 2, year: 1, estimated: 1, unknown: 0 }[date.precision];
      const given = date.year === undefined ? 0 : date.month === undefined ? 1 : date.day === undefined ? 2 : 3;
      if (given !== needed)
        context.addIssue({ code: 'custom', message: 'unlike-its-precision' satisfies InputProblem });
      if (given !== 3) return;
      const iso = `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
      if (!isCalendarDay(iso)) context.addIssue({ code: 'custom', message: noSuchDay });
    }),
);
export type PartialDate = z.infer<typeof partialDate>;

/** Asks for the next at most 100 rows after an opaque cursor. */
export const pageRequest = { first: z.int().min(1).max(100), after: z.string().max(200).nullable() };

/** One page of rows under the name clients know it by, such as `RequestConnection`; `endCursor` is null on the last one. */
export const pageOf = <T extends z.ZodType>(name: string, row: T, says?: string) =>
  named(name, z.strictObject({ rows: z.array(row), endCursor: z.string().nullable() }), says);
