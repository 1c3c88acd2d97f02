import { createHmac } from 'node:crypto';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { builtInIssuer, findSignIn } from '../identity/identity.store';
import { isPassword } from '../identity/password';
import { attempt, forgive, type Guard, type GuardKind } from './sign-in-guard';
import { dropGuard, loadGuard, saveGuard } from './sign-in-guard.store';
import { SignInKeys } from './sign-in-keys';

export type SignInAttempt = {
  readonly email: string;
  readonly password: string;
  /** Where the attempt comes from; null where no proxy says so. */
  readonly address: string | null;
  /** The member of staff whose session the browser still holds, locked or not; failures of others at the address do not keep them out. */
  readonly holder: string | null;
};

export type SignInRefusal =
  { readonly code: 'WRONG_SIGN_IN' } | { readonly code: 'SIGN_IN_PAUSED'; readonly until: Date };

type Guarded = { readonly kind: GuardKind; readonly key: Buffer };

/** Recognises somebody by e-mail and password: their opaque subject. An unknown address takes as long as a wrong password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly platform: ServicePlatform,
    private readonly keys: SignInKeys,
  ) {}

  async execute({
    email,
    password,
    address,
    holder,
  }: SignInAttempt): Promise<Result<{ subject: string }, SignInRefusal>> {
    const name = email.trim().toLowerCase();
    const account = this.guarded('account', name);
    const known = await this.platform.worker.inOpenTransaction((tx) => findSignIn(tx, builtInIssuer, name));
    const unlocks = known !== undefined && known.staffId === holder;
    const guarded = address === null || unlocks ? [account] : [account, this.guarded('address', address)];
    const at = this.platform.clock.now();
    const counted = await this.count(guarded, at);
    if (!counted.ok) return counted;
    const right = await isPassword(known?.hash, password);
    if (!known || !right) return refused({ code: 'WRONG_SIGN_IN' });
    await this.takeBack(guarded, at);
    return ok({ subject: known.subject });
  }

  private async count(guarded: readonly Guarded[], at: Date): Promise<Result<void, SignInRefusal>> {
    return this.platform.worker.inOpenTransaction(async (tx) => {
      const counted: { readonly of: Guarded; readonly guard: Guard }[] = [];
      for (const of of guarded) {
        const next = attempt(await loadGuard(tx, of.kind, of.key, at), at, of.kind);
        if (!next.ok) return refused({ code: 'SIGN_IN_PAUSED', until: next.refusal.pausedUntil });
        counted.push({ of, guard: next.value });
      }
      for (const { of, guard } of counted) {
        await saveGuard(tx, of.kind, of.key, guard);
        if (guard.pausedUntil)
          this.platform.log.warn({ guarded: of.kind, pauses: guard.pauses }, 'Signing in is paused');
      }
      return ok(undefined);
    });
  }

  private async takeBack(guarded: readonly Guarded[], at: Date): Promise<void> {
    await this.platform.worker.inOpenTransaction(async (tx) => {
      for (const { kind, key } of guarded) {
        if (kind === 'account') await dropGuard(tx, kind, key);
        else await saveGuard(tx, kind, key, forgive(await loadGuard(tx, kind, key, at), at, kind));
      }
    });
  }

  private guarded(kind: GuardKind, value: string): Guarded {
    const hmac = createHmac('sha256', this.keys.opened.guardSecret);
    return { kind, key: hmac.update(kind).update('\0').update(value).digest() };
  }
}
