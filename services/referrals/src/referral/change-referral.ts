import { mayEver } from '@mrc/access';
import {
  refusal,
  type acknowledgeReferral,
  type answerSharingNotice,
  type CallInput,
  type CallOutput,
  type CallRefusal,
  type confirmService,
  type Decision,
  type declineReferral,
  type Refusal,
  type RefusalCode,
  type reportService,
  type withdrawReferral,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { refused, type Result } from '@mrc/kernel';
import type { Cause } from '@mrc/messaging';
import { changeAggregate, type CallContext, type Change, type ServicePlatform } from '@mrc/service-kit';
import type { Referral, ReferralAction } from './referral';
import { referralPermissions } from './referral.permissions';
import { loadReferral, recordDecision } from './referral.store';

type Contract =
  | typeof acknowledgeReferral
  | typeof declineReferral
  | typeof reportService
  | typeof confirmService
  | typeof withdrawReferral
  | typeof answerSharingNotice;

export type Changed = Result<CallOutput<Contract>, CallRefusal<Contract>>;

type Naming = { readonly referralId: string; readonly expectedVersion: number };
type Deciding<R extends RefusalCode> = Change<Referral, ReferralAction, R>;

/** One change of a referral by staff of either side, in its command's transaction. */
export const changeLocked = <R extends RefusalCode>(
  tx: Tx,
  platform: ServicePlatform,
  change: Deciding<R>,
  { referralId, expectedVersion }: Naming,
  call: CallContext,
): Promise<Result<CallOutput<Contract>, Refusal<'NOT_FOUND' | 'CHANGED_BY_SOMEONE_ELSE'> | Refusal<R>>> => {
  const kind = {
    permissions: referralPermissions,
    load: loadReferral,
    record: (tx: Tx, decision: Decision<Referral>, cause: Cause) =>
      recordDecision(tx, platform.journal, decision, cause),
  };
  return changeAggregate(tx, platform, kind, change, { id: referralId, expectedVersion }, call);
};

/** A command that is one change of a referral, for the roles that may ever make it. */
export const changeReferral = async (
  platform: ServicePlatform,
  { contract, ...change }: Deciding<'REFERRAL_STATE_FORBIDS'> & { readonly contract: Contract },
  input: CallInput<Contract>,
  call: CallContext,
): Promise<Changed> => {
  if (!mayEver(referralPermissions, change.action, call.actor)) return refused(refusal('NOT_ALLOWED', {}));
  return platform.command(contract, input, call, (tx) => changeLocked(tx, platform, change, input, call));
};
