import type { ConsentPurpose } from '@mrc/contracts';
import type { Disclosure } from '../disclosure/disclosure';
import { decidedPerson as person } from '../registration.fixture';
import { expireConsent, prepareDisclosure, stopSharing, withdrawConsent, type Consent } from './consent';

const consent = (purpose: ConsentPurpose, decision: Consent['decision'], receiver: string | null = null): Consent => ({
  id: '8f14e45f-ceea-467f-a8d1-0b8f0c8e2a10',
  purpose,
  receiver,
  decision,
  decidedOn: '2026-11-02',
  validUntil: null,
  accessLevel: 'audited',
  recordedBy: '3f0b6a52-7a43-4d2c-9c57-1a2b3c4d5e6f',
  isCallers: true,
});

const receiver = { id: 'c2b7f6b4-33d1-4d0b-8a2f-2f0f0e6b7a55', kind: 'partner-agency', country: 'TJ' };
const disclosure = {
  id: '3d9b0f6e-1d1c-4a53-8f7e-0c5a4f1b2c3d',
  consentId: '8f14e45f-ceea-467f-a8d1-0b8f0c8e2a10',
  ground: 'consent' as const,
  exceptionId: null,
  endsAt: null,
  personId: person.id,
  receiver: receiver.id,
  fields: ['name'] as const,
  summary: 'synthetic',
  until: '2026-12-31',
  unusedUntil: '2026-11-16',
  accessLevel: 'audited' as const,
};
const asked = {
  ground: 'consent' as const,
  receiver,
  countries: [],
  fields: ['name'],
  consent: consent('sharing', 'given', receiver.id),
  disclosure,
  care: consent('care', 'given'),
  today: '2026-11-02',
  sharings: [],
} as const;

describe('preparing a disclosure', () => {
  it('records the yes and prepares it in one step', () => {
    const decision = prepareDisclosure(person, asked);
    expect(decision.ok && decision.value.events.map((event) => event.contract.type)).toEqual([
      'consent.given',
      'disclosure.prepared',
    ]);
    expect(decision.ok && decision.value.disclosure?.state).toBe('prepared');
  });

  it('records a no and prepares nothing', () => {
    const decision = prepareDisclosure(person, { ...asked, consent: consent('sharing', 'refused', receiver.id) });
    expect(decision.ok && decision.value.events.map((event) => event.contract.type)).toEqual(['consent.refused']);
    expect(decision.ok && decision.value.disclosure).toBeNull();
  });

  it.each([
    ['another ground', { ground: 'mandate' }, 'GROUND_NOT_OFFERED'],
    ['a receiver nobody knows', { receiver: undefined }, 'NOT_FOUND'],
    ['a centre as receiver', { receiver: { ...receiver, kind: 'centre' } }, 'NOT_FOUND'],
    ['a country that was not named', { receiver: { ...receiver, country: 'RU' } }, 'COUNTRY_NOT_NAMED'],
  ] as const)('is refused for %s', (_what, change, code) => {
    expect(prepareDisclosure(person, { ...asked, ...change })).toMatchObject({ ok: false, refusal: { code } });
  });

  it('takes back with a no what was said yes to for that receiver', () => {
    const no = consent('sharing', 'refused', receiver.id);
    const yes = (id: string, to: string, decision: Consent['decision']) => ({
      consent: { ...consent('sharing', decision, to), id },
      disclosures: [{ ...disclosure, state: 'prepared' as const }],
    });
    const sharings = [
      yes('a', receiver.id, 'given'),
      yes('b', receiver.id, 'withdrawn'),
      yes('c', person.controller, 'given'),
    ];
    const decision = prepareDisclosure(person, { ...asked, consent: no, sharings });
    expect(decision.ok && decision.value.endings.map((ending) => ending.consent.id)).toEqual(['a']);
    expect(prepareDisclosure(person, { ...asked, sharings })).toMatchObject({ value: { endings: [] } });
  });

  it('crosses a border that was named', () => {
    expect(
      prepareDisclosure(person, { ...asked, receiver: { ...receiver, country: 'RU' }, countries: ['RU'] }).ok,
    ).toBe(true);
  });

  it.each([
    ['yes', true],
    ['only-when', true],
    ['not-asked', true],
    ['no', false],
    [null, false],
  ] as const)('lets a phone travel that is safe: %s → %s', (phoneSafe, travels) => {
    expect(prepareDisclosure({ ...person, phoneSafe }, { ...asked, fields: ['phone'] }).ok).toBe(travels);
  });
});

describe('withdrawing a consent', () => {
  const newOne = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
  const typesOf = (decision: ReturnType<typeof withdrawConsent>) =>
    decision.ok && decision.value.flatMap((ending) => ending.events.map((event) => event.contract.type));
  const open: Disclosure = { ...disclosure, state: 'open', referralId: '9a1e7c3b-52d4-4f7e-b0a1-6c8d9e0f1a2b' };
  const closed: Disclosure = { ...disclosure, id: person.id, state: 'closed', closedFor: 'declined' };

  const other = { ...consent('sharing', 'given', receiver.id), id: newOne };
  const sharings = [
    { consent: asked.consent, disclosures: [open, closed] },
    { consent: other, disclosures: [{ ...open, id: newOne, consentId: newOne }] },
  ];

  it('closes every view that stands on it and no other, in the same step', () => {
    const decision = withdrawConsent(asked.consent, sharings, []);
    expect(decision.ok && decision.value.flatMap((ending) => ending.closed.map((one) => [one.id, one.state]))).toEqual([
      [open.id, 'closed'],
    ]);
    expect(typesOf(decision)).toEqual(['consent.withdrawn', 'disclosure.closed']);
  });

  it('tells also of what a receiver had read before its referral ended, and an expiry does not', () => {
    const ended: Disclosure = { ...open, state: 'closed', closedFor: 'ended' };
    const sharing = { consent: asked.consent, disclosures: [ended] };
    const expected = ['consent.withdrawn', 'disclosure.closed'];
    expect(typesOf(withdrawConsent(asked.consent, [sharing], []))).toEqual(expected);
    const care = { ...consent('care', 'given'), id: person.id };
    expect(typesOf(withdrawConsent(care, [sharing], []))).toEqual(expected);
    expect(stopSharing([sharing]).flatMap(({ closed }) => closed)).toMatchObject([{ closedFor: 'withdrawn' }]);
    expect(expireConsent(care, [care], [sharing]).flatMap(({ closed }) => closed)).toEqual([]);
    expect(expireConsent(asked.consent, [], [sharing]).flatMap(({ closed }) => closed)).toEqual([]);
  });

  it('closes every view of the person where it is care, and takes back nothing else', () => {
    const decision = withdrawConsent({ ...consent('care', 'given'), id: person.id }, sharings, []);
    expect(typesOf(decision)).toEqual(['consent.withdrawn', 'disclosure.closed', 'disclosure.closed']);
    expect(decision.ok && decision.value.map((ending) => ending.ended)).toEqual(['withdrawn', null, null]);
  });

  it('goes with every yes that was said to a purpose of her own, and with no other yes to share', () => {
    const [care, earlier] = [
      { ...consent('care', 'given'), id: person.id },
      { ...consent('care', 'given'), id: newOne },
    ];
    const all = withdrawConsent(care, [], [care, earlier, { ...earlier, decision: 'refused', id: receiver.id }]);
    expect(all.ok && all.value.map((ending) => [ending.consent.id, ending.ended])).toEqual([
      [person.id, 'withdrawn'],
      [newOne, 'withdrawn'],
    ]);
    const one = withdrawConsent(asked.consent, sharings, [asked.consent, other]);
    expect(one.ok && one.value.map((ending) => ending.consent.id)).toEqual([asked.consent.id]);
  });

  it.each(['statistics', 'follow-up', 'research'] as const)('to %s closes nothing', (purpose) => {
    const decision = withdrawConsent({ ...consent(purpose, 'given'), id: person.id }, sharings, []);
    expect(typesOf(decision)).toEqual(['consent.withdrawn']);
  });

  it.each(['refused', 'withdrawn', 'expired'] as const)('is refused where it was %s', (decision) => {
    expect(withdrawConsent(consent('care', decision), [], [])).toMatchObject({
      refusal: { code: 'CONSENT_NOT_IN_FORCE' },
    });
  });
});
