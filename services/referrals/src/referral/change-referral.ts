import { can, mayEver } from '@mrc/access';
import {
  refusal,
  type acceptReferral,
  type acknowledgeReferral,
  type answerSharingNotice,
  type CallInput,
  type CallOutput,
  type CallRefusal,
  type confirmService,
  type Decision,
  type declineReferral,
  type Refusal,
  type reportService,
  type withdrawReferral,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import type { CallContext, ServicePlatform } from '@mrc/service-kit';
import type { Referral, ReferralAction } from './referral';
import { referralPermissions } from './referral.permissions';
import { loadReferral, recordDecision } from './referral.store';

type Contract =
  | typeof acknowledgeReferral
  | typeof acceptReferral
  | typeof declineReferral
  | typeof reportService
  | typeof confirmService
  | typeof withdrawReferral
  | typeof answerSharingNotice;

export type Changed = Result<CallOutput<Contract>, CallRefusal<Contract>>;

type Change = {
  readonly contract: Contract;
  readonly action: ReferralAction;
  readonly decide: (referral: Referral, at: Date) => Result<Decision<Referral>, Refusal<'REFERRAL_STATE_FORBIDS'>>;
};

/** One change of a referral by staff of either side: permission, lock, version, decision, journal. */
export const changeReferral = async (
  platform: ServicePlatform,
  { contract, action, decide }: Change,
  input: CallInput<Contract>,
  call: CallContext,
): Promise<Changed> => {
  if (!mayEver(referralPermissions, action, call.actor)) return refused(refusal('NOT_ALLOWED', {}));
  return platform.command(contract, input, call, async (tx) => {
    const referral = await loadReferral(tx, input.referralId);
    if (!referral || !can(referralPermissions, action, call.actor, referral)) return refused(refusal('NOT_FOUND', {}));
    if (referral.version !== input.expectedVersion) {
      return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version: referral.version }));
    }
    const cause = platform.causeOf(call);
    const decision = decide(referral, cause.at);
    if (!decision.ok) return decision;
    return ok({ id: referral.id, version: await recordDecision(tx, platform.journal, decision.value, cause) });
  });
};
