import { addressPrefix, newDeviceId } from '@mrc/access';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { builtInIssuer, findSignIn, type FoundSignIn } from '../identity/identity.store';
import { isPassword } from '../identity/password';
import { deviceKey, rememberDevice } from '../identity/known-device.store';
import type { Asker } from './browser-request';
import { SignInCounts, type Counted, type Paused } from './sign-in-counts';

export type SignInAttempt = Asker & { readonly email: string; readonly password: string };

export type SignInRefusal = { readonly code: 'WRONG_SIGN_IN' } | Paused;

/** Who was recognised, and the id by which the browser's device is known from now on. */
export type SignedIn = { readonly subject: string; readonly device: string };

/** Recognises somebody by e-mail and password: their opaque subject. An unknown address takes as long as a wrong password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly platform: ServicePlatform,
    private readonly counts: SignInCounts,
  ) {}

  async execute(given: SignInAttempt): Promise<Result<SignedIn, SignInRefusal>> {
    const name = given.email.trim().toLowerCase();
    const device = given.device === null ? null : deviceKey(given.device);
    const known = await this.platform.worker.inOpenTransaction((tx) => findSignIn(tx, builtInIssuer, name, device));
    const countedBy = this.countedBy(name, given, known);
    const at = this.platform.clock.now();
    const counted = await this.counts.count(countedBy, at);
    if (!counted.ok) return counted;
    const right = await isPassword(known?.hash, given.password);
    if (!known || !right) return refused({ code: 'WRONG_SIGN_IN' });
    const used = given.device ?? newDeviceId();
    await this.platform.worker.inOpenTransaction(async (tx) => {
      await this.counts.takeBack(tx, countedBy, at);
      await rememberDevice(tx, known.staffId, used, at);
    });
    return ok({ subject: known.subject, device: used });
  }

  private countedBy(
    name: string,
    { address, holder, device }: SignInAttempt,
    known: FoundSignIn | undefined,
  ): readonly Counted[] {
    if (holder && known?.staffId === holder.staffId) return [this.counts.of('holder', name, holder.session)];
    if (device !== null && known?.knowsDevice) return [this.counts.of('device', name, device)];
    const prefix = address === null ? '' : addressPrefix(address);
    const asStranger = [this.counts.of('account', name), this.counts.of('stranger', name, prefix)];
    return address === null ? asStranger : [...asStranger, this.counts.of('address', prefix)];
  }
}
