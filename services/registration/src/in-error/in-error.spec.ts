import { newId } from '@mrc/kernel';
import type { Consent, Sharing } from '../consent/consent';
import type { Disclosure } from '../disclosure/disclosure';
import { enterConsentInError, enterContactInError, enterPersonInError, reviewError, takeBackConsent } from './in-error';

const today = '2026-11-02';
const receiver = 'c2b7f6b4-33d1-4d0b-8a2f-2f0f0e6b7a55';

const consent = (parts: Partial<Consent> = {}): Consent => ({
  id: newId(),
  purpose: 'care',
  receiver: null,
  decision: 'given',
  decidedOn: today,
  validUntil: null,
  accessLevel: 'audited',
  recordedBy: newId(),
  isCallers: true,
  ...parts,
});

const disclosure = (of: Consent, state: Disclosure['state']): Disclosure => {
  const terms = {
    id: newId(),
    consentId: of.id,
    ground: 'consent' as const,
    exceptionId: null,
    endsAt: null,
    personId: newId(),
    receiver,
    fields: [],
    summary: '',
    accessLevel: of.accessLevel,
    until: '2027-01-01',
    unusedUntil: today,
  };
  if (state === 'prepared') return { ...terms, state };
  if (state === 'closed') return { ...terms, state, closedFor: 'ended', referralId: newId() };
  return { ...terms, state, referralId: newId() };
};

const sharing = (state: Disclosure['state'], parts: Partial<Consent> = {}): Sharing => {
  const said = consent({ purpose: 'sharing', receiver, ...parts });
  return { consent: said, disclosures: [disclosure(said, state)] };
};

describe('entering in error', () => {
  it('is refused of somebody for whom something is asked', () => {
    const refused = { ok: false, refusal: { code: 'REQUEST_OPEN', facts: {} } };
    expect(enterPersonInError('test-entry', { hasOpenRequest: true, sharings: [] })).toEqual(refused);
    expect(enterContactInError('test-entry', { hasOpenRequest: true })).toEqual(refused);
  });

  it.each(['prepared', 'offered', 'open'] as const)(
    'closes what is %s of a person, and leaves what had closed',
    (state) => {
      const sharings = [sharing(state), sharing('closed')];
      const decision = enterPersonInError('registered-twice', { hasOpenRequest: false, sharings });
      expect(decision).toMatchObject({
        value: {
          events: [{ contract: { type: 'person.entered-in-error' }, data: { because: 'registered-twice' } }],
          endings: [{ consent: sharings[0]?.consent, ended: null, closed: [{ state: 'closed' }], events: [{}] }],
        },
      });
      expect(decision.ok && decision.value.endings).toHaveLength(1);
    },
  );

  it.each(['refused', 'withdrawn', 'expired'] as const)('is never of a word that was %s', (decision) => {
    const told = enterConsentInError(consent({ decision }), 'wrong-person', { others: [], sharings: [], today });
    expect(told).toEqual({ ok: false, refusal: { code: 'CONSENT_NOT_IN_FORCE', facts: {} } });
  });

  it('of a yes to care closes all sharing, unless another yes holds', () => {
    const yes = consent();
    const sharings = [sharing('open')];
    const alone = enterConsentInError(yes, 'wrong-person', {
      others: [consent({ decision: 'refused' })],
      sharings,
      today,
    });
    expect(alone).toMatchObject({
      value: [
        { events: [{ contract: { type: 'consent.entered-in-error' }, data: { agrees: false } }] },
        { closed: [{ state: 'closed' }] },
      ],
    });
    const both = enterConsentInError(yes, 'wrong-person', { others: [consent()], sharings, today });
    expect(both).toMatchObject({ value: [{ events: [{ data: { agrees: true } }], closed: [] }] });
    expect(both.ok && both.value).toHaveLength(1);
  });

  it('of a yes to share closes what stands on it, and tells no hidden receiver', () => {
    const hidden = sharing('open', { accessLevel: 'protected' });
    const other = sharing('open');
    const decision = enterConsentInError(hidden.consent, 'other', { others: [], sharings: [hidden, other], today });
    expect(decision).toMatchObject({
      value: [
        {
          consent: hidden.consent,
          closed: [{ id: hidden.disclosures[0]?.id }],
          events: [{ data: { receiver: null, because: 'other' } }, { contract: { type: 'disclosure.closed' } }],
        },
      ],
    });
    expect(decision.ok && decision.value).toHaveLength(1);
  });
});

describe('taking it back', () => {
  it.each([
    ['holds again', {}, false, true],
    ['is over where something else was said since', {}, true, false],
    ['is over where its time is', { validUntil: '2026-11-01' }, false, false],
  ] as const)('a yes %s', (_how, parts, saidSince, agrees) => {
    const right = takeBackConsent(consent({ decision: 'withdrawn', ...parts }), { saidSince, today });
    expect(right).toMatchObject({ decision: agrees ? 'given' : 'expired', events: [{ data: { agrees } }] });
  });
});

describe('looking at it', () => {
  it('is for somebody else than who said so', () => {
    const staffId = newId();
    expect(reviewError({ staffId }, staffId)).toMatchObject({ refusal: { code: 'SECOND_HOLDER_NEEDED' } });
    expect(reviewError({ staffId }, newId()).ok).toBe(true);
  });
});
