import { organisationView, receivedReferralView, requestView } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { rowOf } from './sample';

const centreId = newId();
const taxonomyVersion = '2026-11';

/** A request of a person, as lists show it. */
export const workRow = (subjectId: string, assignedTo: string | null) =>
  rowOf(requestView, { subjectId, assignedTo, taxonomyVersion, centreId });

/** A referral as its receiver sees it. */
export const inboxRow = () => rowOf(receivedReferralView, { taxonomyVersion, senderCentreId: centreId });

/** A centre by this id. */
export const organisation = (id: string) => rowOf(organisationView, { id, kind: 'centre', name: `Centre ${id}` });
