import type { CallInput, listOrganisation } from '@mrc/contracts';
import type { DemoCountry } from './places';

type Kind = {
  readonly offers: readonly {
    readonly services: readonly string[];
    readonly confidential: boolean;
    readonly answerWithinHours: number;
  }[];
  readonly sharing: CallInput<typeof listOrganisation>['sharesWithImmigrationEnforcement'];
  readonly publicAuthority: boolean;
  readonly weekends: boolean;
};

const week = 7 * 24;
const offer = (services: readonly string[], answerWithinHours = week) => ({
  services,
  answerWithinHours,
  confidential: false,
});
const quietly = (services: readonly string[], answerWithinHours = week) => ({
  services,
  answerWithinHours,
  confidential: true,
});
const usual = { sharing: 'no', publicAuthority: false, weekends: false } as const;
const authority = { sharing: 'possible', publicAuthority: true, weekends: false } as const;

/** What an agency of each kind offers. */
export const partnerKinds = {
  'legal-aid': {
    ...usual,
    offers: [
      offer(['LEG-01', 'LEG-02', 'LEG-03', 'LEG-04', 'LEG-07', 'SOC-04']),
      quietly(['LEG-05', 'LEG-06', 'PRO-06', 'SOC-05'], 96),
    ],
  },
  'trade-union': { ...usual, offers: [offer(['LEG-01', 'LEG-02', 'LEG-03', 'LEG-07', 'INFO-04'])] },
  'labour-inspectorate': {
    ...authority,
    offers: [offer(['LEG-01', 'LEG-02', 'LEG-03', 'LEG-04', 'INFO-05', 'INFO-07'], 2 * week), quietly(['DOC-02'], 96)],
  },
  clinic: { ...usual, offers: [offer(['HLT-01'], 96), quietly(['HLT-04'], 96)] },
  'psychosocial-support': { ...usual, offers: [quietly(['HLT-02'])] },
  shelter: { ...usual, weekends: true, offers: [quietly(['HUM-01', 'PRO-03'], 48), quietly(['PRO-02'], 96)] },
  'non-governmental': {
    ...usual,
    offers: [offer(['HUM-02', 'HUM-03', 'HUM-04', 'ECO-01', 'ECO-04', 'PRO-05']), quietly(['SOC-06'])],
  },
  'employment-service': { ...authority, sharing: 'unknown', offers: [offer(['EMP-01', 'EMP-02'], 2 * week)] },
  training: { ...usual, offers: [offer(['EMP-03', 'EMP-04', 'EDU-02', 'DOC-03'])] },
  'consular-desk': {
    ...authority,
    sharing: 'no',
    offers: [offer(['DOC-01', 'PRO-05', 'HUM-05', 'INFO-03'], 2 * week)],
  },
  'social-fund': { ...authority, offers: [offer(['SOC-01', 'SOC-02', 'SOC-03', 'SOC-07', 'HLT-03'], 2 * week)] },
  'child-protection': { ...authority, sharing: 'no', offers: [quietly(['PRO-04', 'EDU-01'], 96)] },
  microfinance: { ...usual, sharing: 'unknown', offers: [offer(['ECO-02', 'ECO-03'])] },
} as const satisfies Record<string, Kind>;

export type PartnerKind = keyof typeof partnerKinds;

export const partnerKind = (kind: PartnerKind): Kind => partnerKinds[kind];

type PartnerLine = readonly [name: string, kind: PartnerKind, city: string];

/** Agencies that do not exist, in places that do. */
export const partnerLines: Readonly<Record<DemoCountry, readonly PartnerLine[]>> = {
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
