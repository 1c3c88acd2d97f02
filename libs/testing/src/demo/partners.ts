import type { CallInput, listOrganisation } from '@mrc/contracts';
import { syntheticMark, type DemoOffering, type DemoOrganisation } from './demo-network';
import { clockOf, keyOf, organisationNote, type DemoCountry } from './places';
import { idOf } from './random';

type Sharing = CallInput<typeof listOrganisation>['sharesWithImmigrationEnforcement'];
type OfferingKind = {
  readonly services: readonly string[];
  readonly confidential?: true;
  readonly answerWithinHours: number;
};
type Kind = {
  readonly offers: readonly OfferingKind[];
  readonly sharing: Sharing;
  readonly publicAuthority?: true;
  readonly weekends?: true;
};

const week = 7 * 24;

/** What an agency of each kind offers. */
const kinds = {
  'legal-aid': {
    offers: [
      { services: ['LEG-01', 'LEG-02', 'LEG-03', 'LEG-04', 'LEG-07', 'SOC-04'], answerWithinHours: week },
      { services: ['LEG-05', 'LEG-06', 'PRO-06', 'SOC-05'], confidential: true, answerWithinHours: 96 },
    ],
    sharing: 'no',
  },
  'trade-union': {
    offers: [{ services: ['LEG-01', 'LEG-02', 'LEG-03', 'LEG-07', 'INFO-04'], answerWithinHours: week }],
    sharing: 'no',
  },
  'labour-inspectorate': {
    offers: [
      { services: ['LEG-01', 'LEG-02', 'LEG-03', 'LEG-04', 'INFO-05', 'INFO-07', 'DOC-02'], answerWithinHours: 2 * week },
    ],
    sharing: 'possible',
    publicAuthority: true,
  },
  clinic: { offers: [{ services: ['HLT-01', 'HLT-04'], answerWithinHours: 96 }], sharing: 'no' },
  'psychosocial-support': {
    offers: [{ services: ['HLT-02'], confidential: true, answerWithinHours: week }],
    sharing: 'no',
  },
  shelter: {
    offers: [
      { services: ['HUM-01', 'PRO-03'], confidential: true, answerWithinHours: 48 },
      { services: ['PRO-02'], confidential: true, answerWithinHours: 96 },
    ],
    sharing: 'no',
    weekends: true,
  },
  'non-governmental': {
    offers: [{ services: ['HUM-02', 'HUM-03', 'HUM-04', 'ECO-01', 'ECO-04', 'SOC-06', 'PRO-05'], answerWithinHours: week }],
    sharing: 'no',
  },
  'employment-service': {
    offers: [{ services: ['EMP-01', 'EMP-02'], answerWithinHours: 2 * week }],
    sharing: 'unknown',
    publicAuthority: true,
  },
  training: {
    offers: [{ services: ['EMP-03', 'EMP-04', 'EDU-02', 'DOC-03'], answerWithinHours: week }],
    sharing: 'no',
  },
  'consular-desk': {
    offers: [{ services: ['DOC-01', 'PRO-05', 'HUM-05', 'INFO-03'], answerWithinHours: 2 * week }],
    sharing: 'no',
    publicAuthority: true,
  },
  'social-fund': {
    offers: [{ services: ['SOC-01', 'SOC-02', 'SOC-03', 'SOC-07', 'HLT-03'], answerWithinHours: 2 * week }],
    sharing: 'possible',
    publicAuthority: true,
  },
  'child-protection': {
    offers: [{ services: ['PRO-04', 'EDU-01'], confidential: true, answerWithinHours: 96 }],
    sharing: 'no',
    publicAuthority: true,
  },
  microfinance: { offers: [{ services: ['ECO-02', 'ECO-03'], answerWithinHours: week }], sharing: 'unknown' },
} as const satisfies Record<string, Kind>;

type PartnerLine = readonly [name: string, kind: keyof typeof kinds, city: string];

const partnerLines: Readonly<Record<DemoCountry, readonly PartnerLine[]>> = {
  TJ: [
    ['Sogd Legal Aid', 'legal-aid', 'Khujand'],
    ['Dushanbe Legal Aid', 'legal-aid', 'Dushanbe'],
    ['Khatlon Lawyers', 'legal-aid', 'Bokhtar'],
    ['Construction Workers of Tajikistan', 'trade-union', 'Dushanbe'],
    ['Labour Inspectorate Tajikistan', 'labour-inspectorate', 'Dushanbe'],
    ['Varzob Clinic', 'clinic', 'Dushanbe'],
    ['Syr Darya Clinic', 'clinic', 'Khujand'],
    ['Quiet Room Dushanbe', 'psychosocial-support', 'Dushanbe'],
    ['Navruz House', 'shelter', 'Dushanbe'],
    ['Kulob Families', 'non-governmental', 'Kulob'],
    ['Isfara Neighbours', 'non-governmental', 'Isfara'],
    ['Employment Service Tajikistan', 'employment-service', 'Dushanbe'],
    ['Sogd Training House', 'training', 'Khujand'],
    ['Social Fund Tajikistan', 'social-fund', 'Dushanbe'],
  ],
  KG: [
    ['Chuy Legal Aid', 'legal-aid', 'Bishkek'],
    ['Osh Lawyers', 'legal-aid', 'Osh'],
    ['Garment Workers of Kyrgyzstan', 'trade-union', 'Bishkek'],
    ['Labour Inspectorate Kyrgyzstan', 'labour-inspectorate', 'Bishkek'],
    ['Sulaiman Clinic', 'clinic', 'Osh'],
    ['Tulip House', 'shelter', 'Bishkek'],
    ['Jalal-Abad Neighbours', 'non-governmental', 'Jalal-Abad'],
    ['Employment Service Kyrgyzstan', 'employment-service', 'Bishkek'],
    ['Alai Training House', 'training', 'Osh'],
    ['Child Protection Kyrgyzstan', 'child-protection', 'Bishkek'],
    ['Issyk-Kul Microfinance', 'microfinance', 'Karakol'],
  ],
  KZ: [
    ['Almaty Legal Aid', 'legal-aid', 'Almaty'],
    ['Labour Inspectorate Kazakhstan', 'labour-inspectorate', 'Almaty'],
    ['Medeu Clinic', 'clinic', 'Almaty'],
    ['Steppe House', 'shelter', 'Shymkent'],
    ['Shymkent Neighbours', 'non-governmental', 'Shymkent'],
    ['Consular Desk Almaty', 'consular-desk', 'Almaty'],
  ],
  RU: [
    ['Moscow Migrant Lawyers', 'legal-aid', 'Moscow'],
    ['Ural Legal Aid', 'legal-aid', 'Yekaterinburg'],
    ['Builders Union Moscow', 'trade-union', 'Moscow'],
    ['Yauza Clinic', 'clinic', 'Moscow'],
    ['Neva Clinic', 'clinic', 'Saint Petersburg'],
    ['Open Door Moscow', 'non-governmental', 'Moscow'],
    ['Consular Desk Moscow', 'consular-desk', 'Moscow'],
    ['Consular Desk Yekaterinburg', 'consular-desk', 'Yekaterinburg'],
    ['Quiet Room Neva', 'psychosocial-support', 'Saint Petersburg'],
  ],
};

const languagesIn: Readonly<Record<DemoCountry, readonly string[]>> = {
  TJ: ['tg', 'ru'],
  KG: ['ky', 'ru'],
  KZ: ['kk', 'ru'],
  RU: ['ru'],
};

export type Partner = {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly country: DemoCountry;
  readonly city: string;
  readonly utcOffset: number;
  readonly kind: keyof typeof kinds;
  /** Half of the answers take longer than that many hours. */
  readonly pace: 'quick' | 'steady' | 'slow';
  readonly weekends: boolean;
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

const allPartnerLines = Object.entries(partnerLines).flatMap(([country, lines]) =>
  lines.map((line) => ({ country, line })),
);

/** The forty partner agencies. */
export const partnersOf = (seed: number): readonly Partner[] =>
  (['TJ', 'KG', 'KZ', 'RU'] as const).flatMap((country) =>
    partnerLines[country].map(([name, kind, city], index) => ({
      key: keyOf(name),
      id: idOf(seed, `organisation/${keyOf(name)}`),
      name,
      country,
      city,
      utcOffset: clockOf(city, country)[1],
      kind,
      pace: kind === 'shelter' ? 'quick' : (paces[index % paces.length] ?? 'steady'),
      weekends: kind === 'shelter',
    })),
  );
