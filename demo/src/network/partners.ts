import { alwaysOpen, hoursOf } from './hours';
import { syntheticMark, type DemoAgreement, type DemoOffering, type DemoOrganisation } from './demo-network';
import { isoDayOf, type Day } from './calendar';
import { partnerKind, partnerLines, type PartnerKind } from './partner-lines';
import { clockOf, controllers, demoCountries, keyOf, organisationNote, type DemoCountry } from './places';
import { idOf, newRandom } from './random';

export type Partner = {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly country: DemoCountry;
  readonly city: string;
  readonly utcOffset: number;
  readonly kind: PartnerKind;
  readonly pace: 'quick' | 'steady' | 'slow';
};

export type Offering = {
  readonly key: string;
  readonly id: string;
  readonly partner: Partner;
  readonly services: readonly string[];
  readonly languages: readonly string[];
  readonly confidential: boolean;
  readonly hasPlaces: boolean;
  readonly answerWithinHours: number;
};

const paces = ['quick', 'steady', 'steady', 'slow'] as const;

/** The forty partner agencies. */
export const partnersOf = (seed: number): readonly Partner[] =>
  demoCountries.flatMap((country) =>
    partnerLines[country].map(([name, kind, city], index) => ({
      key: keyOf(name),
      id: idOf(seed, `organisation/${keyOf(name)}`),
      name,
      country,
      city,
      utcOffset: clockOf(city, country)[1],
      kind,
      pace: kind === 'shelter' ? 'quick' : (paces[index % paces.length] ?? 'steady'),
    })),
  );

export const partnerOrganisations = (seed: number): readonly DemoOrganisation[] =>
  partnersOf(seed).map(({ key, id, name, country, city, kind }) => ({
    key,
    note: organisationNote,
    utcOffset: clockOf(city, country)[1],
    controller: null,
    input: {
      commandId: id,
      kind: 'partner-agency',
      name,
      country,
      city,
      timeZone: clockOf(city, country)[0],
      operatorId: null,
      publicAuthority: partnerKind(kind).publicAuthority,
      sharesWithImmigrationEnforcement: partnerKind(kind).sharing,
      openingHours: kind === 'shelter' ? alwaysOpen : hoursOf(seed, key),
    },
  }));

const languagesIn: Readonly<Record<DemoCountry, readonly string[]>> = {
  TJ: ['tg', 'ru'],
  KG: ['ky', 'ru'],
  KZ: ['kk', 'ru', 'uz'],
  RU: ['ru', 'tg', 'uz', 'ky'],
};

/** Nobody is referred to these. */
const withoutPlaces = ['issyk-kul-microfinance/1', 'steppe-house/2'];

export const offeringsOf = (seed: number): readonly Offering[] =>
  partnersOf(seed).flatMap((partner) =>
    partnerKind(partner.kind).offers.map(({ services, confidential, answerWithinHours }, index) => {
      const key = `${partner.key}/${index + 1}`;
      return {
        key,
        id: idOf(seed, `offering/${key}`),
        partner,
        services,
        languages: languagesIn[partner.country],
        confidential,
        hasPlaces: !withoutPlaces.includes(key),
        answerWithinHours,
      };
    }),
  );

export const publishedOfferings = (offerings: readonly Offering[]): readonly DemoOffering[] =>
  offerings.map(({ key, id, partner, services, languages, confidential, hasPlaces, answerWithinHours }) => ({
    key,
    partner: partner.key,
    input: {
      commandId: id,
      organisationId: partner.id,
      serviceCodes: [...services],
      languages: [...languages],
      confidential,
      hasPlaces,
      answerWithinHours,
    },
  }));

/** Partners abroad that a controller works with. */
const acrossBorders: readonly (readonly [controller: string, partner: string])[] = [
  ['zarafshon', 'moscow-migrant-lawyers'],
  ['fergana', 'ural-legal-aid'],
];

type Span = readonly [from: Day, to: Day | null];

/** Agreements between controllers and partners: standing, lapsed, renewed after a gap, and made on the way. */
export const agreementsOf = (seed: number, first: Day, today: Day): readonly DemoAgreement[] => {
  const partners = partnersOf(seed);
  return controllers.flatMap((controller) =>
    partners
      .filter(
        ({ key, country }) =>
          country === controller.country ||
          acrossBorders.some(([one, other]) => one === controller.key && other === key),
      )
      .flatMap((partner) =>
        spansOf(seed, controller.key, partner, first, today).map(([from, to], index) => ({
          controller: controller.key,
          partner: partner.key,
          note: organisationNote,
          input: {
            commandId: idOf(seed, `agreement/${controller.key}/${partner.key}/${index}`),
            controllerId: idOf(seed, `organisation/${controller.key}`),
            receiverId: partner.id,
            validFrom: isoDayOf(from),
            validTo: to === null ? null : isoDayOf(to),
            retentionDays: partner.kind === 'clinic' ? 1825 : 730,
            breachContact: `${syntheticMark}: privacy@${partner.key}.example`,
            onwardTransfer: false,
          },
        })),
      ),
  );
};

const spansOf = (seed: number, controller: string, partner: Partner, first: Day, today: Day): readonly Span[] => {
  const random = newRandom(seed, `agreement/${controller}/${partner.key}`);
  const fate = random.weighted([
    ['standing', 64],
    ['lapsed', 10],
    ['renewed', 10],
    ['new', 8],
    ['none', 8],
  ] as const);
  const before = first - random.between(30, 500);
  if (fate === 'standing' || partner.kind === 'legal-aid') {
    return [[before, random.chance(0.6) ? null : today + random.between(90, 700)]];
  }
  if (fate === 'lapsed') return [[before, first + random.between(200, 600)]];
  if (fate === 'new') return [[first + random.between(120, 450), null]];
  if (fate === 'none') return [];
  const end = first + random.between(150, 450);
  return [
    [before, end],
    [end + random.between(20, 60), null],
  ];
};
