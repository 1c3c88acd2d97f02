import { assistanceCalls } from './assistance/calls';
import type { CallContract } from './call';
import { directoryCalls } from './directory/calls';
import { referralsCalls } from './referrals/calls';
import { registrationCalls } from './registration/calls';
import { reportingCalls } from './reporting/calls';

/** Every call of the network, by the service that answers it. */
export const callsByService = {
  directory: directoryCalls,
  registration: registrationCalls,
  assistance: assistanceCalls,
  referrals: referralsCalls,
  reporting: reportingCalls,
} as const;

export const allCalls: readonly CallContract[] = Object.values(callsByService).flatMap((calls) => Object.values(calls));
