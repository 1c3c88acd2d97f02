type OwnPurpose = 'CARE' | 'STATISTICS' | 'FOLLOW_UP' | 'RESEARCH';

/** How somebody says yes or no, read out in Tajik. */
export const saying = (decision: 'GIVEN' | 'REFUSED', wordingId: string) => ({
  decision,
  givenBy: 'SELF',
  mode: 'WRITTEN',
  interpreter: 'NONE',
  wordingId,
  wordingLanguage: 'tg',
});

const purposes: Readonly<Record<OwnPurpose, string>> = {
  CARE: 'care',
  STATISTICS: 'statistics',
  FOLLOW_UP: 'follow-up',
  RESEARCH: 'research',
};

const decisionOn = (purpose: OwnPurpose, decision: 'GIVEN' | 'REFUSED') => ({
  commandId: crypto.randomUUID(),
  purpose,
  ...saying(decision, `${purposes[purpose]}-2026-11`),
});

/** A person to register, who says yes to care and to statistics. */
export const personInput = (script: string, parts: object = {}) => ({
  commandId: crypto.randomUUID(),
  ground: 'CONSENT',
  name: { script },
  birth: { precision: 'DAY', year: 1991, month: 3, day: 8 },
  sex: 'FEMALE',
  nationality: 'TJ',
  relation: 'MIGRANT',
  spokenLanguages: ['tg', 'ru'],
  interfaceLanguage: 'tg',
  episode: { origin: 'TJ', destination: 'RU', stage: 'RETURNED', purpose: 'WORK' },
  consents: [decisionOn('CARE', 'GIVEN'), decisionOn('STATISTICS', 'GIVEN')],
  ...parts,
});

/** A passport that the employer keeps. */
export const paperInput = (parts: object = {}) => ({
  kind: 'PASSPORT',
  issuer: 'COUNTRY',
  country: 'TJ',
  number: 'AB 4012345',
  withoutNumber: null,
  expires: { precision: 'YEAR', year: 2030 },
  whereabouts: 'EMPLOYER',
  ...parts,
});

/** A telephone of the family by which it is not safe to reach somebody. */
export const wayInput = (parts: object = {}) => ({
  kind: 'PHONE',
  reachedAt: '+992935550101',
  whose: 'FAMILY',
  safe: 'NO',
  hours: null,
  sayYouAre: null,
  note: null,
  preferred: 'NOT_ASKED',
  until: null,
  ...parts,
});

/** The family name that somebody had before she married. */
export const nameInput = (parts: object = {}) => ({
  kind: 'BEFORE_MARRIAGE',
  name: { script: 'Шарифзода', latin: null },
  ...parts,
});

export const contactInput = (parts: object = {}) => ({
  commandId: crypto.randomUUID(),
  channel: 'VISIT',
  language: 'tg',
  sex: 'MALE',
  ageBand: 'AGE_25_29',
  stage: 'RETURNED',
  topic: 'LEGAL',
  ...parts,
});

export const requestInput = (subjectId: string, serviceCode: string, parts: object = {}) => ({
  commandId: crypto.randomUUID(),
  subjectId,
  serviceCode,
  priority: 'SOON',
  inTheirWords: null,
  assignToMe: true,
  ...parts,
});

/** A yes to sharing with one receiver. */
export const disclosureInput = (personId: string, receiverId: string, parts: object = {}) => ({
  commandId: crypto.randomUUID(),
  personId,
  ground: 'CONSENT',
  receiverId,
  countries: ['TJ'],
  fields: ['NAME', 'PHONE'],
  summary: 'Wages of four months were not paid.',
  consent: saying('GIVEN', 'sharing-2026-11'),
  ...parts,
});
