import { indexBy, once, readTable } from './table';

/** The version of the list of services that requests and deliveries are stored with. */
export const taxonomyVersion = '2026-11';

/** Only a `need` can be requested; the other kinds are counted in figures of their own. */
export type ServiceKind = 'need' | 'staff_act' | 'process' | 'activity';
export type Sensitivity = 'standard' | 'personal-sensitive' | 'protection-restricted';
/** What a request for the service is protected with. */
export type ServiceAccessLevel = 'open' | 'audited' | 'protected';

export type Service = {
  readonly code: string;
  readonly taxonomyVersion: string;
  readonly kind: ServiceKind;
  /** The letters of the code: the key of the domain's translated name. */
  readonly domainCode: string;
  readonly domainEn: string;
  readonly nameEn: string;
  /** `any`, or stages of the migration cycle: `origin`, `pre-departure`, `transit`, `destination`, `return`. */
  readonly cycleStages: readonly string[];
  readonly beneficiaries: readonly string[];
  readonly sensitivity: Sensitivity;
  readonly accessLevel: ServiceAccessLevel;
  readonly defaultDueDays: number;
  readonly referralTargets: readonly string[];
  readonly closingOutcomes: readonly string[];
  readonly countsToward: string | undefined;
};

const accessLevels: Readonly<Record<Sensitivity, ServiceAccessLevel>> = {
  standard: 'open',
  'personal-sensitive': 'audited',
  'protection-restricted': 'protected',
};

/** Every service of the taxonomy, of all kinds. A code is never reused or given another meaning. */
export const services = once(() =>
  readTable('mrc_service_taxonomy.csv', (row): Service => {
    const sensitivity = row.oneOf('sensitivity', ['standard', 'personal-sensitive', 'protection-restricted']);
    return {
      code: row.text('service_code'),
      taxonomyVersion: row.oneOf('taxonomy_version', [taxonomyVersion]),
      kind: row.oneOf('kind', ['need', 'staff_act', 'process', 'activity']),
      domainCode: row.text('service_code').split('-')[0] ?? '',
      domainEn: row.text('domain'),
      nameEn: row.text('service'),
      cycleStages: row.list('cycle_stage'),
      beneficiaries: row.list('beneficiary'),
      sensitivity,
      accessLevel: accessLevels[sensitivity],
      defaultDueDays: row.number('default_due_days'),
      referralTargets: row.list('referral_targets'),
      closingOutcomes: row.list('closing_outcomes'),
      countsToward: row.optional('counts_toward'),
    };
  }),
);

const byCode = once(() => indexBy(services(), (service) => service.code));

/** A service of any kind by its code, or undefined. */
export const serviceByCode = (code: string): Service | undefined => byCode().get(code);

/** The services a person can ask for. */
export const needs = once((): readonly Service[] => Object.freeze(services().filter(({ kind }) => kind === 'need')));

export type ServiceDomain = { readonly code: string; readonly nameEn: string };

/** The domains in the taxonomy's order. */
export const serviceDomains = once((): readonly ServiceDomain[] => {
  const names = new Map(services().map((service) => [service.domainCode, service.domainEn]));
  return Object.freeze([...names].map(([code, nameEn]) => Object.freeze({ code, nameEn })));
});
