import { needs, serviceByCode, serviceDomains, services, taxonomyVersion } from './services';

describe('the service taxonomy', () => {
  it('is one version with 55 services in twelve domains', () => {
    expect(services()).toHaveLength(55);
    expect(new Set(services().map((service) => service.taxonomyVersion))).toEqual(new Set([taxonomyVersion]));
    expect(serviceDomains()).toHaveLength(12);
    expect(serviceDomains()[1]).toEqual({ code: 'LEG', nameEn: 'Legal assistance' });
  });

  it('knows a service by its code', () => {
    expect(serviceByCode('LEG-01')).toMatchObject({
      nameEn: 'Unpaid or underpaid wages claim',
      domainCode: 'LEG',
      accessLevel: 'audited',
      defaultDueDays: 14,
      cycleStages: ['destination', 'return'],
      closingOutcomes: ['paid in full', 'paid in part', 'judgment unpaid', 'withdrawn', 'no basis'],
    });
    expect(serviceByCode('LEG-99')).toBeUndefined();
  });

  it('lets only needs be requested', () => {
    const codes = needs().map(({ code }) => code);
    expect(codes).toHaveLength(48);
    for (const code of ['PRO-01', 'EMP-05', 'OUT-01', 'REF-01']) {
      expect(serviceByCode(code)).toBeDefined();
      expect(codes).not.toContain(code);
    }
  });

  it.each([
    ['INFO-01', 'standard', 'open'],
    ['LEG-01', 'personal-sensitive', 'audited'],
    ['PRO-03', 'protection-restricted', 'protected'],
  ])('protects %s, which is %s, as %s', (code, sensitivity, accessLevel) => {
    expect(serviceByCode(code)).toMatchObject({ sensitivity, accessLevel });
  });

  it('gives every need a due day and an outcome to close with', () => {
    for (const need of needs()) {
      expect(need.defaultDueDays).toBeGreaterThanOrEqual(0);
      expect(need.closingOutcomes.length).toBeGreaterThan(0);
      expect(need.code.startsWith(`${need.domainCode}-`)).toBe(true);
    }
  });
});
