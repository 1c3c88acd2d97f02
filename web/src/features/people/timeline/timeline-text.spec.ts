import { IntlMessageFormat } from 'intl-messageformat';
import { everyEvent } from '../../../generated/events';
import { texts as codes } from '../../../i18n/codes.en';
import type { MessageId } from '../../../i18n/message-id';
import { texts as services } from '../../../i18n/services.en';
import { texts as referral } from '../../referrals/referral.en';
import { texts as timeline } from './timeline.en';
import { timelineKind, timelineText } from './timeline-text';

const english: Record<string, string> = { ...codes, ...services, ...timeline, ...referral };
const say = (type: string, facts: Record<string, string | null> = {}, partner?: string) =>
  timelineText(
    (id, values) => String(new IntlMessageFormat(english[id] ?? id, 'en').format({ ...values })),
    (id): id is MessageId => id in english,
    { type, partner, facts: Object.entries(facts).map(([name, value]) => ({ name, value })) },
    (on) => (on === '' ? neverAsked() : `the day ${on}`),
  );

const neverAsked = (): never => {
  throw new Error('no day');
};

const eventTypes = Object.values(everyEvent).flat();

describe('a line of the timeline', () => {
  it.each(eventTypes)('%s has its words', (type) => {
    expect(say(type)).not.toMatch(/Something else/);
  });

  it('names purpose, reason, code and service', () => {
    expect(say('consent.refused', { purpose: 'follow-up' })).toBe('Said no: getting in touch later');
    expect(say('request.closed', { reason: 'need-met' })).toBe('Request closed: The need is met');
    expect(say('referral.declined', { code: 'full' })).toBe('Referral declined: No place free');
    expect(say('service.taken-out', { serviceCode: 'LEG-01', reason: 'recorded-twice' })).toBe(
      'Service taken out, recorded in error: Unpaid or underpaid wages',
    );
    expect(say('request.received', { serviceCode: 'LEG-01' })).toBe('Asked for: Unpaid or underpaid wages');
  });

  it('names what of a record was corrected, and says that some of it was where nobody said what', () => {
    expect(say('person.corrected', { fields: 'birth,spoken-languages' })).toBe(
      'Record corrected: Date of birth, Languages',
    );
    expect(say('person.corrected', { fields: 'sex,of-a-later-release' })).toBe('Record corrected: Sex');
    expect(say('person.corrected')).toBe('Record corrected');
  });

  it('says no more than that a referral was declined where the reason is withheld', () => {
    expect(say('referral.declined', { code: null })).toBe('Referral declined');
    expect(say('referral.declined')).toBe('Referral declined');
  });

  it('says that a correction was confirmed where a second person did', () => {
    expect(say('person.corrected', { confirmed: 'true' })).toBe('Correction confirmed');
    expect(say('person.corrected', { confirmed: 'false' })).toBe('Record corrected');
  });

  it('says which day an appointment has, and that there is none any more', () => {
    expect(say('referral.accepted', { appointmentOn: '2026-12-01' })).toBe(
      'Referral accepted, appointment on the day 2026-12-01',
    );
    expect(say('referral.accepted', { appointmentOn: null })).toBe('Referral accepted');
    expect(say('referral.appointment-moved', { appointmentOn: '2026-12-02' })).toBe(
      'Partner changed the appointment to the day 2026-12-02',
    );
    expect(say('referral.appointment-moved', { appointmentOn: null })).toBe('Partner took the appointment away');
    expect(say('referral.appointment-moved')).toBe('Partner changed the appointment');
  });

  it('names the partner where it is known', () => {
    expect(say('disclosure.closed', {}, 'Legal Aid Society')).toBe('Legal Aid Society sees nothing any more');
    expect(say('disclosure.closed')).toBe('A partner sees nothing any more');
    expect(say('disclosure.refused', {}, 'Legal Aid Society')).toBe('Sharing was not possible');
  });

  it('tells a request that was given back from one that was taken', () => {
    expect(say('request.assigned', { assigned: 'true' })).toBe('Request taken');
    expect(say('request.assigned', { assigned: 'false' })).toBe('Request given back');
  });

  it('says what it does not know by its type', () => {
    expect(say('claim.filed')).toBe('Something else happened (claim.filed)');
  });

  it('falls under one filter', () => {
    expect(['service.delivered', 'referral.sent', 'disclosure.closed', 'person.registered'].map(timelineKind)).toEqual([
      'requests',
      'referrals',
      'consents',
      'other',
    ]);
  });
});
