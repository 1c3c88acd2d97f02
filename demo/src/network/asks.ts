import type { CallInput, receiveRequest, recordContact } from '@mrc/contracts';
import { needs, type Service } from '@mrc/reference';
import { syntheticMark } from './demo-network';
import type { Person } from './people';
import type { Random, Weighted } from './random';

type Stage = CallInput<typeof recordContact>['stage'];
type Priority = CallInput<typeof receiveRequest>['priority'];

/** Who asks, as far as the choice of a service depends on it. */
export type Asker = { readonly stage: Stage; readonly isMigrant: boolean; readonly minor: boolean };

export const askerOf = ({ input, minor }: Person): Asker => ({
  stage: input.episode?.stage ?? null,
  isMigrant: input.relation === 'migrant',
  minor,
});

const cycleStages = {
  prospective: 'pre-departure',
  departed: 'transit',
  abroad: 'destination',
  returned: 'return',
} as const;

const domains: Readonly<Record<NonNullable<Stage> | 'none', readonly Weighted<string>[]>> = {
  prospective: Object.entries({ INFO: 48, EMP: 24, DOC: 9, LEG: 6, ECO: 5, SOC: 5, HLT: 3 }),
  departed: Object.entries({ INFO: 40, DOC: 22, HUM: 24, HLT: 12, PRO: 2 }),
  abroad: Object.entries({ INFO: 21, LEG: 31, HLT: 14, DOC: 12, HUM: 8, SOC: 6, EMP: 4, EDU: 2, PRO: 1, ECO: 1 }),
  returned: Object.entries({ LEG: 20, INFO: 17, SOC: 15, EMP: 14, ECO: 10, HLT: 9, HUM: 9, DOC: 5, PRO: 1 }),
  none: Object.entries({ INFO: 34, HLT: 16, HUM: 15, ECO: 15, EMP: 8, PRO: 4, EDU: 3, SOC: 3, DOC: 2 }),
};

const openTo = (service: Service, { stage, isMigrant, minor }: Asker): boolean => {
  const cycle = stage === null ? 'origin' : cycleStages[stage];
  const beneficiaries = minor ? ['child', 'family'] : [isMigrant ? 'migrant' : 'family'];
  return (
    (service.cycleStages.includes('any') || service.cycleStages.includes(cycle)) &&
    service.beneficiaries.some((beneficiary) => beneficiaries.includes(beneficiary))
  );
};

/** The need somebody comes with, by the stage of the journey; protected ones only where that is asked for. */
export const needFor = (random: Random, asker: Asker, isProtected: boolean): Service => {
  const candidates = needs().filter(
    (service) => (service.accessLevel === 'protected') === isProtected && openTo(service, asker),
  );
  if (isProtected) return random.pick(candidates);
  const open = domains[asker.stage ?? 'none'].filter(([domain]) => candidates.some((one) => one.domainCode === domain));
  const domain = random.weighted(open);
  const services = candidates.filter((service) => service.domainCode === domain);
  return random.weighted(services.map((service, index) => [service, services.length - index] as const));
};

const priorities: readonly Weighted<Priority>[] = [
  ['routine', 72],
  ['soon', 20],
  ['urgent', 8],
];

const protectedPriorities: readonly Weighted<Priority>[] = [
  ['soon', 55],
  ['urgent', 45],
];

export const priorityOf = (random: Random, service: Service): Priority =>
  random.weighted(service.accessLevel === 'protected' ? protectedPriorities : priorities);

const words: Readonly<Record<string, readonly string[]>> = {
  INFO: [
    'What papers are needed before leaving?',
    'Is this agency allowed to send people?',
    'What does this contract say?',
  ],
  LEG: ['Two months of pay are missing.', 'The work was not the work in the contract.', 'The hand was hurt at work.'],
  DOC: ['The passport was lost on the train.', 'The diploma is not accepted.'],
  HLT: ['The cough does not go away.', 'A doctor is needed who does not ask for papers.'],
  HUM: ['There is no place to sleep tonight.', 'The bus home costs too much.', 'There is no food for the children.'],
  PRO: ['Nobody has heard from the brother since spring.', 'It is not safe at home.'],
  SOC: ['The years of work abroad should count.', 'The fund says there is no right to it.'],
  EMP: ['Is there legal work abroad?', 'Is there work here?', 'A welding course would help.'],
  EDU: ['The school does not take the child.'],
  ECO: ['Sewing machines would start a small shop.', 'How can money be sent home cheaply?'],
};

/** What somebody said at the desk, or null. */
export const inTheirWords = (random: Random, service: Service): string | null =>
  random.chance(0.7) ? `${syntheticMark}. ${random.pick(words[service.domainCode] ?? ['Help is needed.'])}` : null;

const topics: Readonly<Record<string, CallInput<typeof recordContact>['topic']>> = {
  LEG: 'legal',
  DOC: 'documents',
  HLT: 'health',
  HUM: 'other',
  PRO: 'protection',
  SOC: 'social',
  EMP: 'work',
  EDU: 'education',
  ECO: 'return',
};

/** What a contact was about, by the service that was needed. */
export const topicOf = (service: Service): CallInput<typeof recordContact>['topic'] =>
  topics[service.domainCode] ?? 'other';
