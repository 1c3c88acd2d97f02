import type {
  CallOutput,
  getDisclosed,
  getOrganisations,
  getPersonLines,
  listInbox,
  listMyWork,
  listSentReferrals,
  openPerson,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';

type WorkRow = CallOutput<typeof listMyWork>['rows'][number];
type InboxRow = CallOutput<typeof listInbox>['rows'][number];
type SentRow = CallOutput<typeof listSentReferrals>['rows'][number];
type Disclosed = CallOutput<typeof getDisclosed>[number];
type PersonLine = CallOutput<typeof getPersonLines>[number];
type Person = CallOutput<typeof openPerson>;
type Organisation = CallOutput<typeof getOrganisations>[number];

const centreId = newId();

/** A request of a person, as lists show it. */
export const workRow = (subjectId: string, assignedTo: string | null): WorkRow => ({
  id: newId(),
  version: 1,
  number: 'R-1',
  subjectId,
  subjectKind: 'person',
  serviceCode: 'LEG-01',
  taxonomyVersion: '2026-11',
  priority: 'soon',
  state: 'open',
  receivedOn: '2026-11-20',
  dueOn: '2026-11-25',
  overdueDays: 0,
  assignedTo,
  centreId,
  accessLevel: 'open',
  inTheirWords: null,
  closingReason: null,
  closingNote: null,
  services: [],
  needsAnotherWay: false,
  seenBy: ['case-worker'],
  may: ['record-service'],
});

const referral = (): Omit<InboxRow & SentRow, 'requestId' | 'subjectId' | 'may'> => ({
  id: newId(),
  version: 2,
  number: 'F-1',
  state: 'sent',
  serviceCode: 'LEG-01',
  taxonomyVersion: '2026-11',
  priority: 'soon',
  disclosureId: newId(),
  receiverId: newId(),
  offeringId: newId(),
  senderCentreId: centreId,
  sentAt: '2026-11-20T09:00:00Z',
  receivedAt: '2026-11-20T09:00:01Z',
  answerBy: '2026-11-22T09:00:00Z',
  answeredAt: null,
  appointmentAt: null,
  appointmentPlace: null,
  declineCode: null,
  declineNote: null,
  serviceGivenOn: null,
  serviceNote: null,
  sharingNotice: 'none',
});

/** A referral as its receiver sees it. */
export const inboxRow = (): InboxRow => ({ ...referral(), may: ['acknowledge'] });

/** A referral as its sender sees it. */
export const sentRow = (): SentRow => ({ ...referral(), requestId: newId(), subjectId: newId(), may: ['withdraw'] });

/** What a receiver may read before it accepts. */
export const neededOf = (disclosureId: string): Extract<Disclosed, { readonly kind: 'need' }> => ({
  kind: 'need',
  disclosureId,
  need: { language: 'tg', sex: 'female', ageBand: '35-44', interpreterNeeded: true },
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

/** A person's name in a list. */
export const personLine = (id: string): PersonLine => ({
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
  episodes: [],
  consents: [],
  accessLevel: 'open',
  jurisdiction: 'TJ',
  centreId,
  registeredOn: '2026-11-02',
  contactIds: [],
  seenBy: ['case-worker'],
  may: ['record-consent', 'withdraw-consent'],
});

/** A centre by this id. */
export const organisation = (id: string): Organisation => ({
  id,
  version: 1,
  kind: 'centre',
  name: `Centre ${id}`,
  country: 'TJ',
  city: 'Khujand',
  timeZone: 'Asia/Dushanbe',
  operatorId: null,
  publicAuthority: false,
  sharesWithImmigrationEnforcement: 'no',
});
