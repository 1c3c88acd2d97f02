import { can, mayEver } from '@mrc/access';
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
import { ok, refused, type Result } from '@mrc/kernel';
import type { CallContext, ServicePlatform } from '@mrc/service-kit';
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
type Deciding<R extends RefusalCode> = {
  readonly action: ReferralAction;
  readonly decide: (
    referral: Referral,
    at: Date,
    tx: Tx,
  ) => Result<Decision<Referral>, Refusal<R>> | Promise<Result<Decision<Referral>, Refusal<R>>>;
};
type Change = Deciding<'REFERRAL_STATE_FORBIDS'> & { readonly contract: Contract };

/** One change of a referral by staff of either side, in their transaction: lock, permission, version, decision, journal. */
export const changeLocked = async <R extends RefusalCode>(
  tx: Tx,
  platform: ServicePlatform,
  { action, decide }: Deciding<R>,
  { referralId, expectedVersion }: Naming,
  call: CallContext,
): Promise<Result<CallOutput<Contract>, Refusal<'NOT_FOUND' | 'CHANGED_BY_SOMEONE_ELSE'> | Refusal<R>>> => {
  const referral = await loadReferral(tx, referralId);
  if (!referral || !can(referralPermissions, action, call.actor, referral)) return refused(refusal('NOT_FOUND', {}));
  if (referral.version !== expectedVersion) {
    return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version: referral.version }));
  }
  const cause = platform.causeOf(call);
  const decision = await decide(referral, cause.at, tx);
  if (!decision.ok) return decision;
  return ok({ id: referral.id, version: await recordDecision(tx, platform.journal, decision.value, cause) });
};

/** A command that is one change of a referral, for the roles that may ever make it. */
export const changeReferral = async (
  platform: ServicePlatform,
  { contract, ...deciding }: Change,
  input: CallInput<Contract>,
  call: CallContext,
): Promise<Changed> => {
  if (!mayEver(referralPermissions, deciding.action, call.actor)) return refused(refusal('NOT_ALLOWED', {}));
  return platform.command(contract, input, call, (tx) => changeLocked(tx, platform, deciding, input, call));
};
