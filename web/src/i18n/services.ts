import type { AccessLevel } from '../generated/schema';
import { isProtected } from '../graphql/is-protected';
import type { Text } from './use-text';

/** The part before the hyphen of a service code. */
const domains = ['INFO', 'LEG', 'DOC', 'HLT', 'HUM', 'PRO', 'SOC', 'EMP', 'EDU', 'ECO', 'OUT', 'REF'] as const;
export type Domain = (typeof domains)[number];

/** What a person may ask for. */
export const requestableServices = [
  'INFO-01',
  'INFO-02',
  'INFO-03',
  'INFO-04',
  'INFO-05',
  'INFO-06',
  'INFO-07',
  'LEG-01',
  'LEG-02',
  'LEG-03',
  'LEG-04',
  'LEG-05',
  'LEG-06',
  'LEG-07',
  'DOC-01',
  'DOC-02',
  'DOC-03',
  'HLT-01',
  'HLT-02',
  'HLT-03',
  'HLT-04',
  'HUM-01',
  'HUM-02',
  'HUM-03',
  'HUM-04',
  'HUM-05',
  'PRO-02',
  'PRO-03',
  'PRO-04',
  'PRO-05',
  'PRO-06',
  'SOC-01',
  'SOC-02',
  'SOC-03',
  'SOC-04',
  'SOC-05',
  'SOC-06',
  'SOC-07',
  'EMP-01',
  'EMP-02',
  'EMP-03',
  'EMP-04',
  'EDU-01',
  'EDU-02',
  'ECO-01',
  'ECO-02',
  'ECO-03',
  'ECO-04',
] as const;
export type RequestableService = (typeof requestableServices)[number];

/** What is asked for and given on requests that are protected. */
export const protectedServices: readonly RequestableService[] = [
  'LEG-05',
  'LEG-06',
  'DOC-02',
  'HLT-02',
  'HLT-04',
  'PRO-02',
  'PRO-03',
  'PRO-04',
  'PRO-06',
  'SOC-05',
  'SOC-06',
];

/** What can be written down as given on a request: what is protected, on a protected one only. */
export const servicesGivenOn = ({
  accessLevel,
}: {
  readonly accessLevel: AccessLevel;
}): readonly RequestableService[] =>
  isProtected({ accessLevel })
    ? requestableServices
    : requestableServices.filter((code) => !protectedServices.includes(code));

const actsOfStaff = ['PRO-01', 'EMP-05', 'OUT-01', 'OUT-02', 'OUT-03', 'REF-01', 'REF-02'] as const;

/** The services of the taxonomy. */
export const allServiceCodes = [...requestableServices, ...actsOfStaff] as const;
export type KnownService = (typeof allServiceCodes)[number];

const isKnown = (code: string): code is KnownService => allServiceCodes.some((known) => known === code);

/** The name of a service; a code without a name is shown as it is. */
export const serviceName = (text: Text, code: string): string =>
  isKnown(code) || code === 'restricted' ? text(`ServiceCode.${code}`) : code;

export const domainOf = (code: string): Domain | undefined => {
  const part = code.split('-')[0];
  return domains.find((domain) => domain === part);
};
