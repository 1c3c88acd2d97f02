import { createHmac } from 'node:crypto';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { builtInIssuer, findSignIn } from './identity.store';
import { isPassword } from './password';
import { attempt, forgive } from './sign-in-guard';
import { dropGuard, loadGuard, saveGuard, type GuardKind } from './sign-in-guard.store';
import { SignInKeys } from './sign-in-keys';

export type SignInAttempt = { readonly email: string; readonly password: string; readonly address: string };

export type SignInRefusal =
  { readonly code: 'WRONG_SIGN_IN' } | { readonly code: 'SIGN_IN_PAUSED'; readonly until: Date };

type Keys = Readonly<Record<GuardKind, Buffer>>;

/** Recognises somebody by e-mail and password: their opaque subject. An unknown address takes as long as a wrong password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly platform: ServicePlatform,
    private readonly keys: SignInKeys,
  ) {}

  async execute({ email, password, address }: SignInAttempt): Promise<Result<{ subject: string }, SignInRefusal>> {
    const name = email.trim().toLowerCase();
    const guards = { account: this.digest('account', name), address: this.digest('address', address) };
    const at = this.platform.clock.now();
    const counted = await this.count(guards, at);
    if (!counted.ok) return counted;
    const known = await this.platform.worker.inOpenTransaction((tx) => findSignIn(tx, builtInIssuer, name));
    const right = await isPassword(known?.hash, password);
    if (!known || !right) return refused({ code: 'WRONG_SIGN_IN' });
    await this.takeBack(guards, at);
    return ok({ subject: known.subject });
  }

  private async count(keys: Keys, at: Date): Promise<Result<void, SignInRefusal>> {
    return this.platform.worker.inOpenTransaction(async (tx) => {
      const account = attempt(await loadGuard(tx, 'account', keys.account, at), at);
      const address = attempt(await loadGuard(tx, 'address', keys.address, at), at);
      if (!account.ok || !address.ok) {
        const ends = [account, address].flatMap((one) => (one.ok ? [] : [one.refusal.pausedUntil.getTime()]));
        return refused({ code: 'SIGN_IN_PAUSED', until: new Date(Math.max(...ends)) });
      }
      await saveGuard(tx, 'account', keys.account, account.value);
      await saveGuard(tx, 'address', keys.address, address.value);
      for (const [guarded, { value }] of Object.entries({ account, address })) {
        if (value.pausedUntil)
          this.platform.log.warn({ guarded, pauses: value.pauses }, 'Signing in is paused after failures');
      }
      return ok(undefined);
    });
  }

  private async takeBack(keys: Keys, at: Date): Promise<void> {
    await this.platform.worker.inOpenTransaction(async (tx) => {
      await dropGuard(tx, 'account', keys.account);
      await saveGuard(tx, 'address', keys.address, forgive(await loadGuard(tx, 'address', keys.address, at), at));
    });
  }

  private digest(kind: GuardKind, value: string): Buffer {
    return createHmac('sha256', this.keys.opened.guardSecret).update(kind).update('\0').update(value).digest();
  }
}
