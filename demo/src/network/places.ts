import { taxonomyVersion } from '@mrc/reference';
import { officeHours } from './hours';
import { idOf } from './random';
import { syntheticMark, type DemoOrganisation } from './demo-network';

export const demoCountries = ['TJ', 'KG', 'KZ', 'RU'] as const;
export type DemoCountry = (typeof demoCountries)[number];

type Operator = {
  readonly key: string;
  readonly name: string;
  readonly country: DemoCountry;
  readonly city: string;
  readonly publicAuthority: boolean;
};

/** Answerable for the registers; the first one begins the network and only reads figures. */
const operators: readonly Operator[] = [
  { key: 'network', name: 'MRC Network Office', country: 'KZ', city: 'Almaty', publicAuthority: false },
  { key: 'zarafshon', name: 'Zarafshon Migration Aid', country: 'TJ', city: 'Dushanbe', publicAuthority: false },
  { key: 'vakhsh', name: 'Vakhsh Community Fund', country: 'TJ', city: 'Bokhtar', publicAuthority: false },
  { key: 'alatoo', name: 'Ala-Too Centres', country: 'KG', city: 'Bishkek', publicAuthority: true },
  { key: 'fergana', name: 'Fergana Valley Support', country: 'KG', city: 'Osh', publicAuthority: false },
  { key: 'saryarka', name: 'Saryarka Migrant Support', country: 'KZ', city: 'Almaty', publicAuthority: false },
  { key: 'sokol', name: 'Sokol Migrant Help', country: 'RU', city: 'Moscow', publicAuthority: false },
  { key: 'severural', name: 'Neva and Ural Support', country: 'RU', city: 'Saint Petersburg', publicAuthority: false },
];

/** The operator the network begins with: its administrator lists the others, its manager reads figures of all countries. */
export const networkOffice = 'network';

export type Centre = {
  readonly key: string;
  readonly id: string;
  readonly operator: string;
  readonly country: DemoCountry;
  readonly city: string;
  readonly timeZone: string;
  readonly utcOffset: number;
  /** Per cent of all who come. */
  readonly share: number;
};

type CentreLine = readonly [city: string, operator: string, timeZone: string, utcOffset: number, share: number];

const centreLines: readonly CentreLine[] = [
  ['Dushanbe', 'zarafshon', 'Asia/Dushanbe', 5, 8],
  ['Khujand', 'zarafshon', 'Asia/Dushanbe', 5, 7.6],
  ['Isfara', 'zarafshon', 'Asia/Dushanbe', 5, 5.2],
  ['Bokhtar', 'vakhsh', 'Asia/Dushanbe', 5, 5.2],
  ['Kulob', 'vakhsh', 'Asia/Dushanbe', 5, 5.2],
  ['Khorog', 'vakhsh', 'Asia/Dushanbe', 5, 5],
  ['Bishkek', 'alatoo', 'Asia/Bishkek', 6, 7.4],
  ['Karakol', 'alatoo', 'Asia/Bishkek', 6, 5.2],
  ['Osh', 'fergana', 'Asia/Bishkek', 6, 6.8],
  ['Jalal-Abad', 'fergana', 'Asia/Bishkek', 6, 5.6],
  ['Almaty', 'saryarka', 'Asia/Almaty', 5, 9],
  ['Shymkent', 'saryarka', 'Asia/Almaty', 5, 8],
  ['Moscow', 'sokol', 'Europe/Moscow', 3, 9],
  ['Saint Petersburg', 'severural', 'Europe/Moscow', 3, 6.5],
  ['Yekaterinburg', 'severural', 'Asia/Yekaterinburg', 5, 6.3],
];

const zones: Readonly<Record<DemoCountry, readonly [timeZone: string, utcOffset: number]>> = {
  TJ: ['Asia/Dushanbe', 5],
  KG: ['Asia/Bishkek', 6],
  KZ: ['Asia/Almaty', 5],
  RU: ['Europe/Moscow', 3],
};

export const keyOf = (name: string): string => name.toLowerCase().replace(/[^a-z]+/gu, '-');

/** The fifteen centres. */
export const centresOf = (seed: number): readonly Centre[] =>
  centreLines.map(([city, operatorKey, timeZone, utcOffset, share]) => ({
    key: keyOf(city),
    id: idOf(seed, `organisation/${keyOf(city)}`),
    operator: operatorKey,
    country: operators.find(({ key }) => key === operatorKey)?.country ?? 'TJ',
    city,
    timeZone,
    utcOffset,
    share,
  }));

/** The note an organisation of the demo network carries. */
export const organisationNote = `${syntheticMark}: this organisation does not exist. Services after the list of ${taxonomyVersion}.`;

export const operatorOrganisations = (seed: number): readonly DemoOrganisation[] =>
  operators.map(({ key, name, country, city, publicAuthority }) => ({
    key,
    note: organisationNote,
    utcOffset: zones[country][1],
    controller: key,
    input: {
      commandId: idOf(seed, `organisation/${key}`),
      kind: 'operator',
      name,
      country,
      city,
      timeZone: zones[country][0],
      operatorId: null,
      publicAuthority,
      sharesWithImmigrationEnforcement: publicAuthority ? 'possible' : 'no',
    },
  }));

export const centreOrganisations = (seed: number): readonly DemoOrganisation[] =>
  centresOf(seed).map(({ key, id, operator, country, city, timeZone, utcOffset }) => ({
    key,
    note: organisationNote,
    utcOffset,
    controller: operator,
    input: {
      commandId: id,
      kind: 'centre',
      name: `Migrant Resource Centre ${city}`,
      country,
      city,
      timeZone,
      operatorId: idOf(seed, `organisation/${operator}`),
      publicAuthority: operators.some((one) => one.key === operator && one.publicAuthority),
      sharesWithImmigrationEnforcement: 'no',
      openingHours: officeHours,
    },
  }));

/** The operators that are answerable for a register, with their country. */
export const controllers = operators
  .filter(({ key }) => key !== networkOffice)
  .map(({ key, country }) => ({ key, country }));

/** Time zone and hours ahead of UTC of a city. */
export const clockOf = (city: string, country: DemoCountry): readonly [timeZone: string, utcOffset: number] => {
  const line = centreLines.find(([name]) => name === city);
  return line === undefined ? zones[country] : [line[2], line[3]];
};
