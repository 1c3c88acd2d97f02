import * as z from 'zod';
import { defineEvent, mark, partnerToldAs } from '../event';
import { day, id } from '../vocabulary';

const disclosureId = '3d9b0f6e-1d1c-4a53-8f7e-0c5a4f1b2c3d';
const receiver = 'c2b7f6b4-33d1-4d0b-8a2f-2f0f0e6b7a55';

export const disclosurePrepared = defineEvent({
  owner: 'registration',
  type: 'disclosure.prepared',
  version: 1,
  says: 'A disclosure to one receiver stands ready to be named by a referral; unused it lapses.',
  data: z.strictObject({
    disclosureId: id,
    receiver: id.nullable(),
    receiverMark: mark.nullable(),
    responsible: mark.nullable(),
    until: day,
  }),
  sample: { disclosureId, receiver, receiverMark: null, responsible: null, until: '2026-12-22' },
  before: { receiverMark: null, responsible: null },
  // who prepared what is hidden may send it, and protection officers
  told: (data, telling) => {
    const { responsible, markOf, hidden } = telling;
    const prepared = hidden && responsible ? markOf(String(data['disclosureId']), responsible) : null;
    return { ...partnerToldAs(data, telling), responsible: prepared };
  },
});

export const disclosureOffered = defineEvent({
  owner: 'registration',
  type: 'disclosure.offered',
  version: 1,
  says: 'The ground of a sent referral holds: it enters the inbox and its clock starts.',
  data: z.strictObject({ disclosureId: id, referralId: id }),
  sample: { disclosureId, referralId: '9a1e7c3b-52d4-4f7e-b0a1-6c8d9e0f1a2b' },
});

export const disclosureOpened = defineEvent({
  owner: 'registration',
  type: 'disclosure.opened',
  version: 1,
  says: 'The receiver accepted and may read what was agreed.',
  data: z.strictObject({ disclosureId: id }),
  sample: { disclosureId },
});

export const disclosureRefused = defineEvent({
  owner: 'registration',
  type: 'disclosure.refused',
  version: 1,
  says: 'A referral named a disclosure that had lapsed, was withdrawn or is for another receiver.',
  data: z.strictObject({
    disclosureId: id,
    referralId: id,
    reason: z.enum(['lapsed', 'withdrawn', 'used', 'other-receiver']),
  }),
  sample: { disclosureId, referralId: '9a1e7c3b-52d4-4f7e-b0a1-6c8d9e0f1a2b', reason: 'lapsed' },
});

export const disclosureClosed = defineEvent({
  owner: 'registration',
  type: 'disclosure.closed',
  version: 1,
  says: 'The receiver may no longer read anything of the person.',
  data: z.strictObject({
    disclosureId: id,
    reason: z.enum(['withdrawn', 'declined', 'expired', 'referral-withdrawn', 'lapsed', 'ended']),
  }),
  sample: { disclosureId, reason: 'withdrawn' },
});

export const disclosureChanged = defineEvent({
  owner: 'registration',
  type: 'disclosure.changed',
  version: 1,
  says: 'What a receiver may read of the person says something else than before.',
  data: z.strictObject({
    disclosureId: id,
    referralId: id,
    receiver: id.nullable(),
    receiverMark: mark.nullable(),
    offering: id.nullable(),
    offeringMark: mark.nullable(),
    inInbox: z.literal(true),
  }),
  sample: {
    disclosureId,
    referralId: '9a1e7c3b-52d4-4f7e-b0a1-6c8d9e0f1a2b',
    receiver,
    receiverMark: null,
    offering: '5b0ba4ef-8ac1-4f47-9c0a-f4a1a6a7a1de',
    offeringMark: null,
    inInbox: true,
  },
  told: partnerToldAs,
});

export const disclosureEvents = [
  disclosurePrepared,
  disclosureOffered,
  disclosureOpened,
  disclosureRefused,
  disclosureClosed,
  disclosureChanged,
] as const;
