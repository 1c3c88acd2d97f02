import {
  everyClosingReason,
  everyConsentPurpose,
  everyCorrectedField,
  everyDeclineCode,
  everyNotServedReason,
  everyProtectionLiftedBecause,
} from '../../../generated/codes';
import { serviceName } from '../../../i18n/services';
import type { HasText, Text } from '../../../i18n/use-text';

type Entry = {
  readonly type: string;
  /** Whom it concerns, where the page knows it. */
  readonly partner?: string | undefined;
  readonly facts: ReadonlyArray<{ readonly name: string; readonly value: string | null }>;
};

export type TimelineKind = 'requests' | 'referrals' | 'consents' | 'other';

const coded = <Code extends string>(codes: readonly Code[], value: string): Code | undefined =>
  codes.find((code) => code === value.toUpperCase().replaceAll('-', '_'));

/** Which filter of the timeline an entry falls under. */
export const timelineKind = (type: string): TimelineKind => {
  if (type.startsWith('request.') || type.startsWith('service.')) return 'requests';
  if (type.startsWith('referral.')) return 'referrals';
  return type.startsWith('consent.') || type.startsWith('disclosure.') ? 'consents' : 'other';
};

/** The day of the appointment that an entry tells of, null where it tells that there is none any more. */
const appointmentOf = ({ type, facts }: Entry): string | null | undefined => {
  const on = facts.find(({ name }) => name === 'appointmentOn')?.value;
  return type === 'referral.accepted' ? (on ?? undefined) : on;
};

/** Codes that stand in one fact, with commas between them. */
const codedAll = <Code extends string>(codes: readonly Code[], values: string): readonly Code[] =>
  values.split(',').flatMap((value) => coded(codes, value) ?? []);

const idOf = ({ type, partner, facts }: Entry, fact: (name: string) => string, hasText: HasText): string => {
  if (type === 'request.assigned' && fact('assigned') === 'false') return 'timeline.request.unassigned';
  if (type === 'referral.declined' && fact('code') === '') return 'timeline.referral.declined-unsaid';
  if (type === 'person.corrected' && fact('confirmed') === 'true') return 'timeline.person.corrected-confirmed';
  if (type === 'person.corrected' && fact('fields') === '') return 'timeline.person.corrected-unsaid';
  const appointment = appointmentOf({ type, facts });
  if (appointment !== undefined) return `timeline.${type}-${appointment === null ? 'to-none' : 'to'}`;
  return `timeline.${type}${partner !== undefined && hasText(`timeline.${type}-for`) ? '-for' : ''}`;
};

/** One line of the timeline in words; codes that are not known yet are shown as they are. `day` writes a `YYYY-MM-DD`. */
export const timelineText = (text: Text, hasText: HasText, entry: Entry, day: (on: string) => string): string => {
  const { type, facts, partner = '' } = entry;
  const fact = (name: string): string => facts.find((each) => each.name === name)?.value ?? '';
  const appointment = appointmentOf(entry);
  const purpose = coded(everyConsentPurpose, fact('purpose'));
  const reason = coded(everyClosingReason, fact('reason'));
  const code = coded(everyDeclineCode, fact('code'));
  const notServed = type === 'referral.not-served' ? coded(everyNotServedReason, fact('code')) : undefined;
  const because = coded(everyProtectionLiftedBecause, fact('because'));
  const id = idOf(entry, fact, hasText);
  return text(hasText(id) ? id : 'timeline.other', {
    type,
    partner,
    purpose: purpose ? text(`ConsentPurpose.${purpose}`) : fact('purpose'),
    reason: reason ? text(`ClosingReason.${reason}`) : fact('reason'),
    code: notServed ? text(`NotServedReason.${notServed}`) : code ? text(`DeclineCode.${code}`) : fact('code'),
    because: because ? text(`ProtectionLiftedBecause.${because}`) : fact('because'),
    appointment: appointment ? day(appointment) : '',
    fields: codedAll(everyCorrectedField, fact('fields'))
      .map((field) => text(`CorrectedField.${field}`))
      .join(', '),
    service: serviceName(text, fact('serviceCode')),
  });
};
