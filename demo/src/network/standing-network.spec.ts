import { concludeAgreement, joinStaffMember, listOrganisation, publishOffering, roles } from '@mrc/contracts';
import { serviceByCode } from '@mrc/reference';
import { demoPassword, syntheticMark, type DemoNetwork } from './demo-network';
import { generateDemoNetwork } from './generate-demo-network';
import { demoSignIns } from './staff';

const network = generateDemoNetwork({ seed: 1, persons: 0, today: '2026-11-22' });
const of = (kind: string) => network.organisations.filter(({ input }) => input.kind === kind);
const count = (keys: readonly string[]) =>
  keys.reduce<Record<string, number>>((counts, key) => ({ ...counts, [key]: (counts[key] ?? 0) + 1 }), {});
const calls = ({ organisations, agreements, offerings, staff }: DemoNetwork) => [
  ...organisations.map(({ input }) => [listOrganisation, input] as const),
  ...agreements.map(({ input }) => [concludeAgreement, input] as const),
  ...offerings.map(({ input }) => [publishOffering, input] as const),
  ...staff.map(({ input }) => [joinStaffMember, input] as const),
];

describe('the standing part of the demo network', () => {
  it('is made of input that the directory takes as it is', () => {
    for (const [contract, input] of calls(network)) expect(contract.input.parse(input)).toEqual(input);
  });

  it('has fifteen centres under seven controllers in four countries', () => {
    expect(count(of('centre').map(({ input }) => input.country))).toEqual({ TJ: 6, KG: 4, KZ: 2, RU: 3 });
    const controllers = new Set(of('centre').map(({ controller }) => controller));
    expect(controllers.size).toBe(7);
    expect(of('operator')).toHaveLength(8);
    for (const key of ['khujand', 'dushanbe', 'bishkek', 'osh', 'almaty', 'moscow']) {
      expect(of('centre').map((centre) => centre.key)).toContain(key);
    }
  });

  it('has forty partner agencies, some confidential, some public authorities', () => {
    expect(of('partner-agency')).toHaveLength(40);
    const authorities = of('partner-agency').filter(({ input }) => input.publicAuthority);
    expect(authorities.length).toBeGreaterThanOrEqual(5);
    const confidential = network.offerings.filter(({ input }) => input.confidential);
    expect(confidential.length).toBeGreaterThanOrEqual(5);
    expect(network.offerings.filter(({ input }) => !input.hasPlaces)).toHaveLength(2);
    const offering = new Set(network.offerings.map(({ partner }) => partner));
    expect(offering.size).toBe(40);
  });

  it('offers services that can be asked for', () => {
    const codes = network.offerings.flatMap(({ input }) => input.serviceCodes);
    expect(codes.filter((code) => serviceByCode(code)?.kind !== 'need')).toEqual([]);
    expect(new Set(codes).size).toBeGreaterThan(35);
  });

  it('offers protected services in confidence only', () => {
    const open = network.offerings
      .filter(({ input }) => !input.confidential)
      .flatMap(({ input }) => input.serviceCodes);
    expect(open.filter((code) => serviceByCode(code)?.accessLevel === 'protected')).toEqual([]);
  });

  it('has agreements that stand, lapsed, were renewed and were made on the way, some across a border', () => {
    const standing = network.agreements.filter(({ input }) => (input.validTo ?? '9999') >= '2026-11-22');
    const pairs = network.agreements.map((first) =>
      network.agreements.filter((other) => other.controller === first.controller && other.partner === first.partner),
    );
    const lapsed = pairs.filter((all) => all.every(({ input }) => (input.validTo ?? '9999') < '2026-11-22'));
    const renewed = pairs.filter((all) => all.length === 2);
    const late = network.agreements.filter(({ input }) => input.validFrom > '2025-01-01');
    const country = new Map(network.organisations.map(({ key, input }) => [key, input.country]));
    const abroad = network.agreements.filter((one) => country.get(one.controller) !== country.get(one.partner));
    expect(standing.length).toBeGreaterThan(50);
    for (const some of [lapsed, renewed, late, abroad]) expect(some.length).toBeGreaterThan(0);
    for (const { input } of network.agreements) expect(input.validFrom < (input.validTo ?? '9999')).toBe(true);
  });

  it('has staff in every role, in each centre those who work there', () => {
    expect(new Set(network.staff.map(({ role }) => role))).toEqual(new Set(roles));
    for (const { key } of of('centre')) {
      const there = new Set(network.staff.filter(({ organisation }) => organisation === key).map(({ role }) => role));
      expect([...there].sort()).toEqual(['case-worker', 'intake', 'protection-officer', 'supervisor']);
    }
    for (const controller of new Set(of('centre').map((centre) => centre.controller))) {
      const there = network.staff.filter(({ organisation }) => organisation === controller).map(({ role }) => role);
      expect(there).toEqual(expect.arrayContaining(['administrator', 'data-protection-officer']));
    }
    const managers = network.staff.filter(({ role }) => role === 'programme-manager');
    expect(managers.map(({ input }) => input.jurisdictions.join()).sort()).toEqual([
      'KG',
      'KZ',
      'RU',
      'TJ',
      'TJ,KG,KZ,RU',
    ]);
  });

  it('gives every offering an officer of its own agency', () => {
    for (const { key, partner, input } of network.offerings) {
      const officers = network.staff.filter((one) => one.input.offeringIds.includes(input.commandId));
      expect([key, officers.map(({ organisation }) => organisation)]).toEqual([key, [partner]]);
    }
  });

  it('signs everybody in under an address of their own at a domain that cannot exist', () => {
    const addresses = network.staff.map(({ input }) => input.email);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
    expect(addresses).toContain('gulbahor.intake@khujand.example');
    expect(new Set(network.staff.map(({ input }) => input.password))).toEqual(new Set([demoPassword]));
  });

  it('is shown with sign-ins for every role that are there with every seed', () => {
    expect(new Set(demoSignIns.map(({ role }) => role))).toEqual(new Set(roles));
    for (const seed of [1, 2, 77]) {
      const { staff } = generateDemoNetwork({ seed, persons: 0, today: '2026-11-22' });
      for (const { role, name, email } of demoSignIns) {
        expect(staff.find(({ input }) => input.email === email)).toMatchObject({
          role,
          from: null,
          to: null,
          input: { name },
        });
      }
    }
  });

  it('says of everything that it is synthetic', () => {
    for (const { note } of [...network.organisations, ...network.agreements]) expect(note).toContain(syntheticMark);
  });

  it('refuses a day or a number that cannot be', () => {
    expect(() => generateDemoNetwork({ seed: 1, persons: 1, today: '2026-02-30' })).toThrow(RangeError);
    expect(() => generateDemoNetwork({ seed: 1, persons: -1, today: '2026-11-22' })).toThrow(RangeError);
    expect(() => generateDemoNetwork({ seed: 1, persons: 1.5, today: '2026-11-22' })).toThrow(RangeError);
  });
});
