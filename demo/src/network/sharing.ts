import type { CallInput, prepareDisclosure, receiveRequest } from '@mrc/contracts';
import type { Service } from '@mrc/reference';
import { localDay, type Moment } from './calendar';
import { decisionOf, interpreterFor } from './consents';
import { syntheticMark } from './demo-network';
import type { Offering } from './partners';
import type { Person } from './people';
import type { Random } from './random';
import type { World } from './world';

type Field = CallInput<typeof prepareDisclosure>['fields'][number];

/** A request as far as passing it on depends on it. */
export type Referable = {
  readonly key: string;
  readonly id: string;
  readonly person: Person;
  readonly service: Service;
  readonly priority: CallInput<typeof receiveRequest>['priority'];
};

/** Offerings that fit a request: under an agreement, in a language the person speaks, confidential where the service is protected; those across a border only for wages earned there. */
export const fittingOfferings = (world: World, { person, service }: Referable, at: Moment): readonly Offering[] =>
  world
    .offeringsFor(person.centre.operator, service.code, at)
    .filter(({ confidential }) => confidential || service.accessLevel !== 'protected')
    .filter(({ languages }) => languages.some((language) => person.input.spokenLanguages.includes(language)))
    .filter(
      ({ partner }) =>
        partner.country === person.centre.country ||
        (service.code === 'LEG-01' &&
          person.input.episode?.stage === 'returned' &&
          person.input.episode.destination === partner.country),
    );

/** The consent to share with one receiver, or the no, and what would be shared: a confidential agency is told less. */
export const sharingOf = (
  random: Random,
  { person, service }: Referable,
  offering: Offering,
  commandId: string,
  decision: 'given' | 'refused',
  at: Moment,
): CallInput<typeof prepareDisclosure> => {
  const { phone, episode, interpreterLanguage, interfaceLanguage } = person.input;
  const mayCall = phone !== null && (phone.safe === 'yes' || phone.safe === 'only-when');
  const wanted: readonly (readonly [Field, boolean])[] = [
    ['name', true],
    ['birth-date', !offering.confidential && random.chance(0.6)],
    ['nationality', !offering.confidential && random.chance(0.5)],
    ['phone', mayCall && random.chance(0.85)],
    ['corridor', episode !== null && random.chance(0.4)],
  ];
  const { partner } = offering;
  return {
    commandId,
    personId: person.id,
    ground: 'consent',
    receiverId: partner.id,
    countries: partner.country === person.centre.country ? [] : [partner.country],
    fields: wanted.flatMap(([field, isWanted]) => (isWanted ? [field] : [])),
    summary: `${syntheticMark}. Asks for: ${service.nameEn.toLowerCase()}. Papers are at hand, mornings are best.`,
    consent: decisionOf(random, decision, 'sharing', {
      decidedOn: localDay(at, person.centre),
      language: interfaceLanguage,
      interpreter: interpreterFor(random, interpreterLanguage),
      age: person.age,
    }),
  };
};
