import * as z from 'zod';
import { defineEvent, mark, sampleMark } from '../event';
import {
  closingReason,
  day,
  id,
  partnerAnswer,
  priority,
  publishedServiceCode,
  serviceErrorReason,
  taxonomyVersion,
} from '../vocabulary';

const service = { serviceCode: publishedServiceCode, taxonomyVersion };
const sampleService = { serviceCode: 'LEG-01', taxonomyVersion: '2026-11' };
const nothing = z.strictObject({});

export const requestReceived = defineEvent({
  owner: 'assistance',
  type: 'request.received',
  version: 1,
  says: 'Help was asked for.',
  data: z.strictObject({ ...service, priority, due: day }),
  sample: { ...sampleService, priority: 'soon', due: '2026-12-06' },
});

export const requestAssigned = defineEvent({
  owner: 'assistance',
  type: 'request.assigned',
  version: 1,
  says: 'A worker is responsible for the request, by a mark for it, or nobody is; handed over where a protection officer said so.',
  data: z.strictObject({ assigned: z.boolean(), handedOver: z.boolean(), responsible: mark.nullable() }),
  sample: { assigned: true, handedOver: false, responsible: sampleMark },
  before: { handedOver: false, responsible: null },
  // programs of the last release ask for the assignee; what they told before marks were made names one
  told: ({ assignee, ...data }, { aggregateId, responsible, markOf }) => {
    const worker = responsible ?? assignee;
    return { ...data, assignee: null, responsible: typeof worker === 'string' ? markOf(aggregateId, worker) : null };
  },
});

export const serviceDelivered = defineEvent({
  owner: 'assistance',
  type: 'service.delivered',
  version: 1,
  says: 'The centre itself gave a service.',
  data: z.strictObject({ deliveryId: id, ...service }),
  sample: { deliveryId: '2c1743a3-91e2-4d5f-8a3b-7c6d5e4f3a2b', ...sampleService },
});

export const serviceTakenOut = defineEvent({
  owner: 'assistance',
  type: 'service.taken-out',
  version: 1,
  says: 'A service was recorded in error: it was not given as it was written down, and counts no more.',
  data: z.strictObject({ deliveryId: id, reason: serviceErrorReason }),
  sample: { deliveryId: '2c1743a3-91e2-4d5f-8a3b-7c6d5e4f3a2b', reason: 'recorded-twice' },
});

export const requestClosed = defineEvent({
  owner: 'assistance',
  type: 'request.closed',
  version: 1,
  says: 'The worker closed the request.',
  data: z.strictObject({ reason: closingReason }),
  sample: { reason: 'need-met' },
});

export const requestReopened = defineEvent({
  owner: 'assistance',
  type: 'request.reopened',
  version: 1,
  says: 'A closed request is open again under the same number.',
  data: nothing,
  sample: {},
});

export const requestProtected = defineEvent({
  owner: 'assistance',
  type: 'request.protected',
  version: 1,
  says: 'Who asked turned out to be protected, and so is the request from now on: its service is restricted.',
  data: nothing,
  sample: {},
});

export const requestProtectionLifted = defineEvent({
  owner: 'assistance',
  type: 'request.protection-lifted',
  version: 1,
  says: 'Who asked needs no protection, and neither does the request from now on: its service is told again.',
  data: z.strictObject(service),
  sample: sampleService,
});

export const requestNeedsAnotherWay = defineEvent({
  owner: 'assistance',
  type: 'request.needs-another-way',
  version: 1,
  says: 'A referral for the request ended without help; it is due from the first day it was asked.',
  data: z.strictObject({ referralId: id }),
  sample: { referralId: '9a1e7c3b-52d4-4f7e-b0a1-6c8d9e0f1a2b' },
});

const answerOfPartner = z.strictObject({ requestId: id, referralId: id, answer: partnerAnswer });
const sampleAnswer = {
  requestId: 'a7d8e9f0-1b2c-4d3e-8f4a-5b6c7d8e9f0a',
  referralId: '9a1e7c3b-52d4-4f7e-b0a1-6c8d9e0f1a2b',
  answer: 'accepted',
} as const;

export const answerPassedOn = defineEvent({
  owner: 'assistance',
  type: 'answer.passed-on',
  version: 1,
  says: 'The person was told what a partner answered, or was asked whether it helped; on a stream of its own.',
  data: answerOfPartner,
  sample: sampleAnswer,
});

export const answerPassingOnTakenBack = defineEvent({
  owner: 'assistance',
  type: 'answer.passing-on-taken-back',
  version: 1,
  says: 'What was noted as passed on the person does not know after all: it is to be told; on the stream of the note.',
  data: answerOfPartner,
  sample: sampleAnswer,
});

export const requestErased = defineEvent({
  owner: 'assistance',
  type: 'request.erased',
  version: 1,
  says: 'Who asked was erased, and the request with them: whoever keeps something of it erases it.',
  data: z.strictObject({}),
  sample: {},
});

export const assistanceEvents = [
  requestReceived,
  requestAssigned,
  serviceDelivered,
  serviceTakenOut,
  requestClosed,
  requestReopened,
  requestProtected,
  requestProtectionLifted,
  requestNeedsAnotherWay,
  answerPassedOn,
  answerPassingOnTakenBack,
  requestErased,
] as const;
