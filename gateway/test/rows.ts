import {
  offeringView,
  organisationView,
  receivedReferralView,
  requestView,
  sentReferralView,
  type CallOutput,
  type getDisclosed,
  type getGivenDisclosures,
  type getPersonLines,
  type openPerson,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { sampleWith } from '@mrc/testing';

type Disclosed = CallOutput<typeof getDisclosed>[number];
type Given = CallOutput<typeof getGivenDisclosures>[number];
type PersonLine = CallOutput<typeof getPersonLines>[number];
type Person = CallOutput<typeof openPerson>;

const centreId = newId();
const taxonomyVersion = '2026-11';

/** A request of a person, as lists show it. */
export const workRow = (subjectId: string, assignedTo: string | null) =>
  sampleWith(requestView, { subjectId, assignedTo, taxonomyVersion, centreId });

/** A referral as its receiver sees it. */
export const inboxRow = () => sampleWith(receivedReferralView, { taxonomyVersion, senderCentreId: centreId });

/** A referral as its sender sees it. */
export const sentRow = () => sampleWith(sentReferralView, { taxonomyVersion, senderCentreId: centreId });

/** What a receiver may read before it accepts. */
export const neededOf = (disclosureId: string): Extract<Disclosed, { readonly kind: 'need' }> => ({
  kind: 'need',
  disclosureId,
  need: { language: 'tg', sex: 'female', ageBand: '35-44', interpreterNeeded: true, exception: null },
});

/** All that a receiver may ever read, once it has accepted. */
export const agreedOf = (disclosureId: string): Extract<Disclosed, { readonly kind: 'agreed' }> => ({
  ...neededOf(disclosureId),
  kind: 'agreed',
  agreed: {
    summary: 'Four months of wages are owed.',
    name: { script: 'Раҳимова Гулнора', latin: 'Rahimova Gulnora' },
    birth: { precision: 'day', year: 1988, month: 3, day: 14 },
    nationality: 'TJ',
    phone: { number: '+992 92 777 0101', whose: 'family', safe: 'only-when', hours: '18–20', sayYouAre: 'a friend' },
    corridor: { origin: 'TJ', destination: 'RU', stage: 'returned' },
  },
});

/** What the sender reads back of what it agreed to share: name and phone. */
export const givenOf = (disclosureId: string): Given => {
  const { summary, name, phone } = agreedOf(disclosureId).agreed;
  const nothingElse = { birth: null, nationality: null, corridor: null };
  return { disclosureId, fields: ['name', 'phone'], summary, name, phone, ...nothingElse };
};

/** A person's name in a list. */
export const personLine = (id: string): Omit<PersonLine, 'askedId'> => ({
  id,
  reference: 'MRC-7KQ4P2',
  name: { script: 'Раҳимова Гулнора', latin: 'Rahimova Gulnora' },
});

/** A person as their own centre opens them. */
export const person = (id: string): Person => ({
  ...personLine(id),
  version: 3,
  birth: { precision: 'year', year: 1988 },
  age: 38,
  ageBand: '35-44',
  sex: 'female',
  nationality: 'TJ',
  relation: 'migrant',
  spokenLanguages: ['tg'],
  interfaceLanguage: 'tg',
  interpreterLanguage: null,
  phone: { number: '+992 92 777 0101', whose: 'own', safe: 'yes', hours: null, sayYouAre: null },
  episodeIds: [],
  episodes: [],
  agreesToCare: true,
  consents: [],
  accessLevel: 'open',
  liftingNote: null,
  jurisdiction: 'TJ',
  centreId,
  registeredOn: '2026-11-02',
  contactIds: [],
  phoneIsUnsafe: false,
  isMerged: false,
  seenBy: ['case-worker'],
  may: ['record-consent', 'withdraw-consent'],
});

const unsaid = { openingHours: null, opening: null, timeZone: 'Asia/Dushanbe', may: [] };

/** A centre by this id. */
export const organisation = (id: string) =>
  sampleWith(organisationView, { id, kind: 'centre', name: `Centre ${id}`, city: 'Khujand', ...unsaid });

/** What an organisation offers, whose hours nobody said. */
export const offering = (organisationName: string) =>
  sampleWith(offeringView, { organisationName, city: 'Khujand', country: 'TJ', serviceCodes: ['LEG-01'], ...unsaid });
