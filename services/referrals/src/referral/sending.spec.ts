import { sending } from './referral.fixture';
import { send, type Sending } from './sending';

const { request, offering, disclosure } = sending;
const { organisationId: receiver } = offering;
const personId = 'd0b0c4c8-0b1f-4d4b-9d8e-3b7a7c0b3f10';
const refusal = (code: string, facts = {}) => ({ ok: false, refusal: { code, facts } });

describe('sending a referral', () => {
  it('names the disclosure, the receiver and the service, and nothing of the person', () => {
    expect(send(sending)).toMatchObject({
      value: {
        next: { state: 'sent', reception: null, subjectId: request.subjectId, accessLevel: 'audited', version: 0 },
        events: [
          {
            contract: { type: 'referral.sent' },
            data: {
              disclosureId: disclosure.id,
              requestId: request.id,
              receiver,
              serviceCode: 'LEG-01',
              taxonomyVersion: '2026-11',
              priority: 'soon',
            },
          },
        ],
      },
    });
  });

  it.each<[string, Partial<Sending>, ReturnType<typeof refusal>]>([
    [
      'for a closed request',
      { request: { ...request, closedFor: 'need-met' } },
      refusal('REQUEST_CLOSED', { reason: 'need-met' }),
    ],
    [
      'for somebody helped without a name',
      { contact: { id: request.subjectId, personId: null } },
      refusal('CONTACT_CANNOT_BE_REFERRED'),
    ],
    [
      'to an offering without the service',
      { offering: { ...offering, serviceCodes: ['SOC-01'] } },
      refusal('OFFERING_NOT_SUITABLE'),
    ],
    [
      'for a protected need to an offering that is not confidential',
      { request: { ...request, serviceCode: 'restricted', accessLevel: 'protected' } },
      refusal('OFFERING_NOT_SUITABLE'),
    ],
    ['without her yes to care', { agreesToCare: false }, refusal('CONSENT_NEEDED', { purpose: 'care' })],
    ['to an offering that nobody reads', { offering: { ...offering, canBeRead: false } }, refusal('OFFERING_NOT_READ')],
    ['without an agreement in force', { agreed: false }, refusal('NO_AGREEMENT_IN_FORCE')],
    ['on a disclosure nobody told of', { disclosure: undefined }, refusal('NOT_FOUND')],
    [
      'on a disclosure whose last day has passed',
      { disclosure: { ...disclosure, until: '2026-11-01' } },
      refusal('DISCLOSURE_NOT_USABLE', { state: 'lapsed' }),
    ],
    [
      'on a disclosure that lapsed unused',
      { disclosure: { ...disclosure, state: 'closed', closedFor: 'lapsed' } },
      refusal('DISCLOSURE_NOT_USABLE', { state: 'lapsed' }),
    ],
    [
      'on withdrawn consent',
      { disclosure: { ...disclosure, state: 'closed', closedFor: 'withdrawn' } },
      refusal('DISCLOSURE_NOT_USABLE', { state: 'closed' }),
    ],
    [
      'on a disclosure in use',
      { disclosure: { ...disclosure, state: 'open' } },
      refusal('DISCLOSURE_NOT_USABLE', { state: 'open' }),
    ],
    [
      'on the disclosure of somebody else',
      { disclosure: { ...disclosure, subjectId: personId } },
      refusal('DISCLOSURE_NOT_USABLE', { state: 'prepared' }),
    ],
    [
      'on a disclosure to another receiver',
      { disclosure: { ...disclosure, isForPartner: false } },
      refusal('DISCLOSURE_NOT_USABLE', { state: 'prepared' }),
    ],
  ])('is refused %s', (_name, parts, expected) => {
    expect(send({ ...sending, ...parts })).toEqual(expected);
  });

  it('works on the last day of the disclosure', () => {
    expect(send({ ...sending, disclosure: { ...disclosure, until: '2026-11-02' } }).ok).toBe(true);
  });

  it('is about the person a contact turned out to be', () => {
    const known = { contact: { id: request.subjectId, personId }, disclosure: { ...disclosure, subjectId: personId } };
    expect(send({ ...sending, ...known })).toMatchObject({ value: { next: { subjectId: personId } } });
  });

  it('keeps a protected need restricted', () => {
    const parts = {
      request: { ...request, serviceCode: 'restricted', accessLevel: 'sealed' as const },
      offering: { ...offering, confidential: true },
    };
    expect(send({ ...sending, ...parts })).toMatchObject({
      value: {
        next: { serviceCode: 'restricted', accessLevel: 'sealed' },
        events: [{ data: { serviceCode: 'restricted' } }],
      },
    });
  });

  it('protects and restricts what goes to a confidential offering', () => {
    expect(send({ ...sending, offering: { ...offering, confidential: true } })).toMatchObject({
      value: {
        next: { serviceCode: 'restricted', accessLevel: 'protected' },
        events: [{ data: { serviceCode: 'restricted' } }],
      },
    });
  });
});
