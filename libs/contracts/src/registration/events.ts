import * as z from 'zod';
import { defineEvent, mark, responsibleToldAs, sampleMark } from '../event';
import { contactEvents } from './contact-events';
import { contactWayEvents } from './contact-way-events';
import { correctableField } from '../correctable';
import { disclosureEvents } from './disclosure-events';
import { documentEvents } from './document-events';
import { erasureEvents } from './erasure-events';
import { errorEvents } from './error-events';
import { exceptionEvents } from './exception-events';
import { journeyEvents } from './journey-events';
import { mergeEvents } from './merge-events';
import { otherNameEvents } from './other-name-events';
import { knownCorridor } from './person-parts';
import { ageBand, consentPurpose, country, day, id, protectionLiftedBecause, relation, sex } from '../vocabulary';

const receiver = 'c2b7f6b4-33d1-4d0b-8a2f-2f0f0e6b7a55';
const consentId = '8f14e45f-ceea-467f-a8d1-0b8f0c8e2a10';

export const personRegistered = defineEvent({
  owner: 'registration',
  type: 'person.registered',
  version: 1,
  says: 'A person was registered on a ground. Attributes travel once, here and on corrections. The worker who registered is told by a mark. Where a child came alone, best interests are to be looked at, by the clock of the centre.',
  data: z.strictObject({
    sex,
    ageBand,
    nationality: country.nullable(),
    relation,
    corridor: knownCorridor.nullable(),
    interpreterNeeded: z.boolean(),
    statistics: z.boolean(),
    contactId: id.nullable(),
    bestInterests: z.strictObject({ timeZone: z.string().max(60) }).nullable(),
    responsible: mark.nullable(),
  }),
  before: { bestInterests: null, responsible: null },
  told: responsibleToldAs,
  sample: {
    sex: 'female',
    ageBand: '30-34',
    nationality: 'TJ',
    relation: 'migrant',
    corridor: { origin: 'TJ', destination: 'RU', stage: 'returned' },
    interpreterNeeded: false,
    statistics: true,
    contactId: null,
    bestInterests: null,
    responsible: null,
  },
});

export const ageBandChanged = defineEvent({
  owner: 'registration',
  type: 'person.age-band-changed',
  version: 1,
  says: 'From this day the person is in another age band: the first of a month, or that on which a birth date was put right.',
  data: z.strictObject({ ageBand, from: day }),
  sample: { ageBand: '35-44', from: '2026-12-01' },
});

export const personCorrected = defineEvent({
  owner: 'registration',
  type: 'person.corrected',
  version: 1,
  says: 'What was recorded of a person was wrong, or has changed: which fields, and every code as it is from this day; where it waited for a second person, that they confirmed it. What they held is not told. Another age band that comes of it is told here only.',
  data: z.strictObject({
    fields: z.array(correctableField),
    now: z.strictObject({
      sex,
      ageBand,
      nationality: country.nullable(),
      relation,
      corridor: knownCorridor.nullable(),
      interpreterNeeded: z.boolean(),
    }),
    from: day,
    /** Whether it waited for a second person, who is then the one that this tells of. */
    confirmed: z.boolean(),
  }),
  sample: {
    fields: ['sex', 'episode'],
    now: {
      sex: 'female',
      ageBand: '30-34',
      nationality: 'TJ',
      relation: 'migrant',
      corridor: { origin: 'TJ', destination: 'RU', stage: 'returned' },
      interpreterNeeded: false,
    },
    from: '2026-12-08',
    confirmed: false,
  },
});

export const familyChanged = defineEvent({
  owner: 'registration',
  type: 'person.family-changed',
  version: 1,
  says: 'What is told of the family of a person changed. Who is in it, and how, stays in registration.',
  data: z.strictObject({}),
  sample: {},
});

export const personProtected = defineEvent({
  owner: 'registration',
  type: 'person.protected',
  version: 1,
  says: 'A child who came with a parent or guardian answers alone now: the person, the contacts they were, the records that are one with theirs (both named in `contactIds`) and what was asked for them are protected from now on, and best interests are to be looked at, by the clock of the centre; the worker who heard it is told by a mark.',
  data: z.strictObject({
    contactIds: z.array(id),
    bestInterests: z.strictObject({ timeZone: z.string().max(60) }),
    responsible: mark.nullable(),
  }),
  told: responsibleToldAs,
  sample: { contactIds: [], bestInterests: { timeZone: 'Asia/Dushanbe' }, responsible: sampleMark },
});

export const personProtectionLifted = defineEvent({
  owner: 'registration',
  type: 'person.protection-lifted',
  version: 1,
  says: 'A protection officer said that the person needs no protection, and why: the person, the contacts they were and what was protected because of them only are as everybody’s again.',
  data: z.strictObject({ contactIds: z.array(id), because: protectionLiftedBecause }),
  sample: { contactIds: [], because: 'answered-for' },
});

export const personOpenedElsewhere = defineEvent({
  owner: 'registration',
  type: 'person.opened-elsewhere',
  version: 1,
  says: 'A worker of another centre opened the record with a reason, and may take a request of the person for four hours; told as a mark.',
  data: z.strictObject({ opener: mark.nullable() }),
  sample: { opener: sampleMark },
  told: (_data, { aggregateId, responsible, markOf }) => ({
    opener: responsible ? markOf(aggregateId, responsible) : null,
  }),
});

const decision = z.strictObject({ consentId: id, purpose: consentPurpose, receiver: id.nullable() });
const decisionSample = { consentId, purpose: 'care' as const, receiver: null };

export const consentGiven = defineEvent({
  owner: 'registration',
  type: 'consent.given',
  version: 1,
  says: 'The person said yes to a purpose, and for sharing to a receiver.',
  data: decision,
  sample: decisionSample,
});

export const consentRefused = defineEvent({
  owner: 'registration',
  type: 'consent.refused',
  version: 1,
  says: 'The person said no to a purpose.',
  data: decision,
  sample: decisionSample,
});

export const consentWithdrawn = defineEvent({
  owner: 'registration',
  type: 'consent.withdrawn',
  version: 1,
  says: 'The person took a consent back.',
  data: decision,
  sample: { ...decisionSample, purpose: 'sharing', receiver },
});

export const consentExpired = defineEvent({
  owner: 'registration',
  type: 'consent.expired',
  version: 1,
  says: 'The last day of a consent has passed, or who gave it for a child no longer can.',
  data: decision,
  sample: { ...decisionSample, purpose: 'statistics' },
});

export const sharingStopped = defineEvent({
  owner: 'registration',
  type: 'sharing.stopped',
  version: 1,
  says: 'The person asked at the desk that nothing is shared any more; whether anything was is not said.',
  data: z.strictObject({}),
  sample: {},
});

export const registrationEvents = [
  ...contactEvents,
  personRegistered,
  ageBandChanged,
  personCorrected,
  familyChanged,
  personProtected,
  personProtectionLifted,
  personOpenedElsewhere,
  consentGiven,
  consentRefused,
  consentWithdrawn,
  consentExpired,
  sharingStopped,
  ...errorEvents,
  ...erasureEvents,
  ...exceptionEvents,
  ...journeyEvents,
  ...documentEvents,
  ...contactWayEvents,
  ...otherNameEvents,
  ...mergeEvents,
  ...disclosureEvents,
] as const;
