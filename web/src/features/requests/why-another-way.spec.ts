import { IntlMessageFormat } from 'intl-messageformat';
import { texts as referral } from '../referrals/referral.en';
import { texts as requests } from './requests.en';
import type { Request } from './request';
import { whyAnotherWay } from './why-another-way';

type Referral = NonNullable<Request['referrals']>[number];

const english: Record<string, string> = { ...referral, ...requests };
const ended = (parts: Partial<Referral>): Referral =>
  ({
    standing: 'ENDED',
    sentAt: '2026-11-02T06:00:00Z',
    declineCode: null,
    notServedBecause: null,
    withdrawnBecause: null,
    receiver: { __typename: 'Organisation', id: 'one', name: 'Sogd Legal Aid' },
    ...parts,
  }) as Referral;
const why = (...referrals: Referral[]) =>
  whyAnotherWay((id, values) => String(new IntlMessageFormat(english[id] ?? id, 'en').format({ ...values })), {
    referrals,
  });

describe('a request that needs another way', () => {
  it.each<[string, Partial<Referral>]>([
    [
      'Sogd Legal Aid reports that the service was not given: The person did not come.',
      { state: 'NOT_SERVED', notServedBecause: 'DID_NOT_COME' },
    ],
    ['The person says that the service was not given: Sogd Legal Aid.', { state: 'NOT_CONFIRMED' }],
    [
      'Sharing with Sogd Legal Aid was stopped: the person took back the consent, or an exception ended.',
      { state: 'WITHDRAWN', withdrawnBecause: 'CONSENT_WITHDRAWN' },
    ],
  ])('says “%s”, and to ask the person first', (words, parts) => {
    expect(why(ended(parts))).toBe(
      `${words} This request needs another way: ask the person first, then refer elsewhere, or help here.`,
    );
  });

  it.each<[string, Partial<Referral>]>([
    [
      'Sogd Legal Aid reports that the service was not given: The partner cannot after all.',
      { state: 'NOT_SERVED', notServedBecause: 'PARTNER_CANNOT' },
    ],
    ['Sogd Legal Aid declined: No place free.', { state: 'DECLINED', declineCode: 'FULL' }],
    ['Sogd Legal Aid declined.', { state: 'DECLINED' }],
    ['Sogd Legal Aid did not answer in time.', { state: 'EXPIRED' }],
    ['The referral to Sogd Legal Aid was withdrawn.', { state: 'WITHDRAWN', withdrawnBecause: 'BY_SENDER' }],
  ])('says “%s”, and to refer elsewhere', (words, parts) => {
    expect(why(ended(parts))).toBe(`${words} This request needs another way: refer elsewhere, or help here.`);
  });

  it('says what became of the referral sent last, and nothing of one that helped or is not shown', () => {
    const later = ended({ state: 'EXPIRED', sentAt: '2026-11-05T06:00:00Z' });
    expect(why(ended({ state: 'DECLINED' }), later)).toMatch('did not answer in time');
    const helped = ended({ state: 'CONFIRMED', standing: 'HELPED', sentAt: '2026-11-06T06:00:00Z' });
    expect(why(later, helped)).toMatch('did not answer in time');
    expect(why()).toBe('This request needs another way. Refer elsewhere, or help here.');
  });
});
