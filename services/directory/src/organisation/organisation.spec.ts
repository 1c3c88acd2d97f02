import { ok } from '@mrc/kernel';
import {
  concludeAgreement,
  controllerOf,
  isFounder,
  keeperOf,
  listOrganisation,
  offeringOpensTo,
  publishOffering,
  reportCapacity,
  type Organisation,
} from './organisation';

const facts = {
  id: '11111111-1111-4111-8111-111111111111',
  version: 1,
  name: 'Somewhere',
  country: 'TJ',
  city: 'Khujand',
  timeZone: 'Asia/Dushanbe',
  publicAuthority: false,
  sharesWithImmigrationEnforcement: 'no',
  openingHours: null,
} as const;
const other = '22222222-2222-4222-8222-222222222222';

const organisations = {
  founder: { ...facts, kind: 'operator', keptBy: null, administrators: 1 },
  'operator with administrators': { ...facts, kind: 'operator', keptBy: other, administrators: 1 },
  'operator without administrators': { ...facts, kind: 'operator', keptBy: other, administrators: 0 },
  centre: { ...facts, kind: 'centre', operatorId: other },
  partner: { ...facts, kind: 'partner-agency', keptBy: other },
} satisfies Record<string, Organisation>;
type Name = keyof typeof organisations;

const offering = {
  id: '33333333-3333-4333-8333-333333333333',
  serviceCodes: ['LEG-01'],
  languages: ['tg'],
  confidential: true,
  hasPlaces: true,
  answerWithinHours: 24,
  capacityAsOf: '2026-11-02',
  canBeRead: true,
  openingHours: null,
};
const terms = {
  id: '44444444-4444-4444-8444-444444444444',
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  retentionDays: 365,
  breachContact: 'privacy@partner.example',
  onwardTransfer: false,
};

const decisions = {
  publishOffering: (organisation: Organisation) => publishOffering(organisation, offering),
  reportCapacity: (organisation: Organisation) => {
    const { id, version } = organisation;
    const open = offeringOpensTo['report-capacity']({ id, version, organisation, offering });
    return open.ok ? ok(reportCapacity(open.value, { hasPlaces: false, on: '2026-11-03' })) : open;
  },
  concludeAsController: (organisation: Organisation) =>
    concludeAgreement(organisation, { ...organisations.partner, id: other }, terms),
  concludeAsReceiver: (organisation: Organisation) =>
    concludeAgreement({ ...organisations.founder, id: other }, organisation, terms),
};
type Decision = keyof typeof decisions;

const may: Record<Name, Record<Decision, boolean>> = {
  founder: { publishOffering: false, reportCapacity: false, concludeAsController: true, concludeAsReceiver: true },
  'operator with administrators': {
    publishOffering: false,
    reportCapacity: false,
    concludeAsController: true,
    concludeAsReceiver: true,
  },
  'operator without administrators': {
    publishOffering: false,
    reportCapacity: false,
    concludeAsController: true,
    concludeAsReceiver: true,
  },
  centre: { publishOffering: false, reportCapacity: false, concludeAsController: false, concludeAsReceiver: false },
  partner: { publishOffering: true, reportCapacity: true, concludeAsController: false, concludeAsReceiver: true },
};

const answers: Record<Name, { controller: string; keeper: string; founder: boolean }> = {
  founder: { controller: facts.id, keeper: facts.id, founder: true },
  'operator with administrators': { controller: facts.id, keeper: facts.id, founder: false },
  'operator without administrators': { controller: facts.id, keeper: other, founder: false },
  centre: { controller: other, keeper: other, founder: false },
  partner: { controller: facts.id, keeper: other, founder: false },
};

const names = Object.keys(organisations) as Name[];
const cells = names.flatMap((name) =>
  (Object.keys(decisions) as Decision[]).map((decision) => [name, decision, may[name][decision]] as const),
);

describe('an organisation', () => {
  it.each(cells)('%s: %s → %s', (name, decision, allowed) => {
    const result = decisions[decision](organisations[name]);
    if (allowed) expect(result).toMatchObject({ ok: true, value: { events: [expect.anything()] } });
    else expect(result).toEqual({ ok: false, refusal: { code: 'NOT_FOUND', facts: {} } });
  });

  it.each(names)('%s is answerable somewhere and kept by somebody', (name) => {
    const organisation = organisations[name];
    expect({
      controller: controllerOf(organisation),
      keeper: keeperOf(organisation),
      founder: isFounder(organisation),
    }).toEqual(answers[name]);
  });

  it('is listed with its operator only where it is a centre', () => {
    const { version: _version, ...entry } = organisations.centre;
    expect(listOrganisation(entry)).toMatchObject({
      next: { version: 0 },
      events: [{ data: { kind: 'centre', operator: other } }],
    });
    const { version: _of, ...partner } = organisations.partner;
    expect(listOrganisation(partner).events[0].data).toMatchObject({ kind: 'partner-agency', operator: null });
  });

  it('reports capacity as of the day, the rest of the offering unchanged', () => {
    const result = decisions.reportCapacity(organisations.partner);
    expect(result).toMatchObject({
      ok: true,
      value: { next: { offering: { ...offering, hasPlaces: false, capacityAsOf: '2026-11-03' } } },
    });
  });

  it('agrees with itself never, and on days in order only', () => {
    expect(concludeAgreement(organisations.founder, organisations.founder, terms).ok).toBe(false);
    const backwards = { ...terms, validTo: '2025-12-31' };
    expect(concludeAgreement(organisations.founder, { ...organisations.partner, id: other }, backwards)).toEqual({
      ok: false,
      refusal: { code: 'INVALID_INPUT', facts: { issues: [{ path: 'validTo', problem: 'before-valid-from' }] } },
    });
    const aDay = { ...terms, validTo: terms.validFrom };
    expect(concludeAgreement(organisations.founder, { ...organisations.partner, id: other }, aDay).ok).toBe(true);
  });
});
