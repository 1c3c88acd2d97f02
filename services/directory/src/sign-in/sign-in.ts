import { createHmac } from 'node:crypto';
import { addressPrefix, newDeviceId } from '@mrc/access';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { builtInIssuer, findSignIn, type FoundSignIn } from '../identity/identity.store';
import { isPassword } from '../identity/password';
import { deviceKey, rememberDevice } from './known-device.store';
import { attempt, beganPause, forgive, type Guard, type GuardKind } from './sign-in-guard';
import { dropGuard, loadGuard, saveGuard } from './sign-in-guard.store';
import { SignInKeys } from './sign-in-keys';

export type SignInAttempt = {
  readonly email: string;
  readonly password: string;
  /** Where the attempt comes from; null where no proxy says so. */
  readonly address: string | null;
  /** The member of staff whose session the browser still holds, locked or not, and which one it is. */
  readonly holder: { readonly staffId: string; readonly session: string } | null;
  /** The id in the browser's signed cookie. */
  readonly device: string | null;
};

export type SignInRefusal =
  { readonly code: 'WRONG_SIGN_IN' } | { readonly code: 'SIGN_IN_PAUSED'; readonly until: Date };

/** Who was recognised, and the id by which the browser's device is known from now on. */
export type SignedIn = { readonly subject: string; readonly device: string };

type Guarded = { readonly kind: GuardKind; readonly key: Buffer };

/** Failures that the right password takes back together; of the others only its own attempt. */
const endsWithSuccess: ReadonlySet<GuardKind> = new Set(['stranger', 'device', 'holder']);

/** Recognises somebody by e-mail and password: their opaque subject. An unknown address takes as long as a wrong password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly platform: ServicePlatform,
    private readonly keys: SignInKeys,
  ) {}

  async execute(given: SignInAttempt): Promise<Result<SignedIn, SignInRefusal>> {
    const name = given.email.trim().toLowerCase();
    const device = given.device === null ? null : deviceKey(given.device);
    const known = await this.platform.worker.inOpenTransaction((tx) => findSignIn(tx, builtInIssuer, name, device));
    const guarded = this.guardedBy(name, given, known);
    const at = this.platform.clock.now();
    const counted = await this.count(guarded, at);
    if (!counted.ok) return counted;
    const right = await isPassword(known?.hash, given.password);
    if (!known || !right) return refused({ code: 'WRONG_SIGN_IN' });
    const used = given.device ?? newDeviceId();
    await this.recognise(known.staffId, used, guarded, at);
    return ok({ subject: known.subject, device: used });
  }

  private guardedBy(
    name: string,
    { address, holder, device }: SignInAttempt,
    known: FoundSignIn | undefined,
  ): readonly Guarded[] {
    if (holder && known?.staffId === holder.staffId) return [this.guarded('holder', name, holder.session)];
    if (device !== null && known?.knowsDevice) return [this.guarded('device', name, device)];
    const prefix = address === null ? '' : addressPrefix(address);
    const ofStrangers = [this.guarded('account', name), this.guarded('stranger', name, prefix)];
    return address === null ? ofStrangers : [...ofStrangers, this.guarded('address', prefix)];
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
        if (beganPause(guard))
          this.platform.log.warn({ guarded: of.kind, pauses: guard.pauses }, 'Signing in is paused');
      }
      return ok(undefined);
    });
  }

  private async recognise(staffId: string, device: string, guarded: readonly Guarded[], at: Date): Promise<void> {
    await this.platform.worker.inOpenTransaction(async (tx) => {
      for (const { kind, key } of guarded) {
        if (endsWithSuccess.has(kind)) await dropGuard(tx, kind, key);
        else await saveGuard(tx, kind, key, forgive(await loadGuard(tx, kind, key, at), at, kind));
      }
      await rememberDevice(tx, staffId, device, at);
    });
  }

  private guarded(kind: GuardKind, ...values: readonly string[]): Guarded {
    const hmac = createHmac('sha256', this.keys.opened.guardSecret).update(kind);
    for (const value of values) hmac.update('\0').update(value);
    return { kind, key: hmac.digest() };
  }
}
