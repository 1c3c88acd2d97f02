import type { CallOutput, getOrganisations, listInbox, listMyWork } from '@mrc/contracts';
import { newId } from '@mrc/kernel';

type WorkRow = CallOutput<typeof listMyWork>['rows'][number];
type InboxRow = CallOutput<typeof listInbox>['rows'][number];
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

/** A referral as its receiver sees it. */
export const inboxRow = (): InboxRow => ({
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
  may: ['acknowledge'],
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
