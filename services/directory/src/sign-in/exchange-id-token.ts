import { exchangeIdToken, refusal, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { findStaffByIdentity, linkIdentity } from '../identity/identity.store';
import { actorOf, findPost, profileOf } from '../staff-member/staff-member.queries';
import { SignInKeys } from './sign-in-keys';
import { IssuerUnreachable, type Vouched } from './trusted-issuer';

type Contract = typeof exchangeIdToken;

/** Turns an issuer's word into an actor token that every service believes for five minutes. */
@Injectable()
export class ExchangeIdToken {
  constructor(
    private readonly platform: ServicePlatform,
    private readonly keys: SignInKeys,
  ) {}

  async execute(input: CallInput<Contract>): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    const now = this.platform.clock.now();
    const vouched = await this.vouchedBy(input.idToken, now);
    if (vouched === 'unreachable') return refused(refusal('UNAVAILABLE', {}));
    if (!vouched) return refused(refusal('NOT_SIGNED_IN', {}));
    const post = await this.platform.worker.inOpenTransaction(async (tx) => {
      const staffId = await this.staffOf(tx, vouched, now);
      return staffId === undefined ? undefined : findPost(tx, staffId);
    });
    if (!post) return refused(refusal('NOT_SIGNED_IN', {}));
    if (post.suspended) return refused(refusal('STAFF_SUSPENDED', {}));
    const { token, expiresAt } = await this.keys.opened.signActorToken(actorOf(post), now);
    return ok({ actorToken: token, expiresAt: expiresAt.toISOString(), profile: profileOf(post) });
  }

  private async vouchedBy(idToken: string, now: Date): Promise<Vouched | 'unreachable' | undefined> {
    try {
      return await this.keys.opened.verifyIdToken(idToken, now);
    } catch (error) {
      if (!(error instanceof IssuerUnreachable)) throw error;
      this.platform.log.warn({}, 'The issuer does not answer');
      return 'unreachable';
    }
  }

  private async staffOf(tx: Tx, { issuer, subject, email }: Vouched, at: Date): Promise<string | undefined> {
    const known = await findStaffByIdentity(tx, issuer, subject);
    if (known !== undefined || email === undefined) return known;
    return linkIdentity(tx, { issuer, subject, email, at });
  }
}
