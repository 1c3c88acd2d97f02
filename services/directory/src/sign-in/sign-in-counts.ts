import { createHmac } from 'node:crypto';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { attempt, beganPause, forgive, type Guard, type GuardKind } from './sign-in-guard';
import { dropGuard, loadGuard, saveGuard } from './sign-in-guard.store';
import { SignInKeys } from './sign-in-keys';

/** What is counted together, by a keyed digest of what it is. */
export type Counted = { readonly kind: GuardKind; readonly key: Buffer };

export type Paused = { readonly code: 'SIGN_IN_PAUSED'; readonly until: Date };

/** Failures that the right password takes back together; of the others only its own attempt. */
const endsWithSuccess: ReadonlySet<GuardKind> = new Set(['stranger', 'device', 'holder']);

/** Counts attempts at signing in, by account, address, device and session, and pauses whoever fails too often. */
@Injectable()
export class SignInCounts {
  constructor(
    private readonly platform: ServicePlatform,
    private readonly keys: SignInKeys,
  ) {}

  of(kind: GuardKind, ...values: readonly string[]): Counted {
    const hmac = createHmac('sha256', this.keys.opened.guardSecret).update(kind);
    for (const value of values) hmac.update('\0').update(value);
    return { kind, key: hmac.digest() };
  }

  /** Counts an attempt as failed; where one of them is paused nothing is counted. */
  async count(counted: readonly Counted[], at: Date): Promise<Result<void, Paused>> {
    return this.platform.worker.inOpenTransaction(async (tx) => {
      const next: { readonly of: Counted; readonly guard: Guard }[] = [];
      for (const of of counted) {
        const attempted = attempt(await loadGuard(tx, of.kind, of.key, at), at, of.kind);
        if (!attempted.ok) return refused({ code: 'SIGN_IN_PAUSED', until: attempted.refusal.pausedUntil });
        next.push({ of, guard: attempted.value });
      }
      for (const { of, guard } of next) {
        await saveGuard(tx, of.kind, of.key, guard);
        if (beganPause(guard))
          this.platform.log.warn({ guarded: of.kind, pauses: guard.pauses }, 'Signing in is paused');
      }
      return ok(undefined);
    });
  }

  /** Takes back an attempt that turned out right. */
  async takeBack(tx: Tx, counted: readonly Counted[], at: Date): Promise<void> {
    for (const { kind, key } of counted) {
      if (endsWithSuccess.has(kind)) await dropGuard(tx, kind, key);
      else await saveGuard(tx, kind, key, forgive(await loadGuard(tx, kind, key, at), at, kind));
    }
  }
}
