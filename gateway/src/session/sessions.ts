import { createHash, randomBytes } from 'node:crypto';
import { staffActor } from '@mrc/access';
import { exchangeIdToken } from '@mrc/contracts';
import { newTraceparent, type Clock, type Log } from '@mrc/kernel';
import { traceOf, type Caller } from '@mrc/service-kit';
import { decodeJwt } from 'jose';
import type { Authentication, IssuerTokens } from './authentication';
import {
  renewBeforeMs,
  sessionMs,
  stateOf,
  tokenMarginMs,
  type Session,
  type SessionContents,
  type SessionEnd,
} from './session';
import type { SessionStore } from './session.store';

export type SessionsParts = {
  readonly store: SessionStore;
  readonly authentication: Authentication;
  readonly call: Caller;
  readonly clock: Clock;
  readonly log: Log;
};

export type Opening =
  | { readonly outcome: 'opened'; readonly cookie: string }
  | { readonly outcome: 'suspended' | 'refused' | 'unavailable' };

export type Admission =
  { readonly outcome: 'admitted' | 'locked'; readonly session: Session } | { readonly outcome: 'nobody' };

type Exchange =
  | { readonly outcome: 'exchanged'; readonly contents: SessionContents; readonly tokenExpiresAt: Date }
  | { readonly outcome: 'suspended' | 'refused' | 'unavailable' };

const cookieBytes = 32;
const cookiePattern = /^[\w-]{43}$/;
const exchangeMs = 3_000;
const renewalMs = 10_000;
const keptMs = 1_000;
const keptSessions = 5_000;
const seenEveryMs = 30_000;

const keyOf = (cookie: string): string => createHash('sha256').update(cookie).digest('hex');

/** Sessions of signed-in staff: rows of the database, kept in memory for a second. */
export class Sessions {
  readonly #parts: SessionsParts;
  readonly #kept = new Map<string, { readonly session: Session; readonly until: number }>();
  readonly #renewing = new Map<string, Promise<Session | undefined>>();
  readonly #listeners = new Set<(key: string, reason: SessionEnd) => void>();

  constructor(parts: SessionsParts) {
    this.#parts = parts;
  }

  /** Calls `listener` whenever this gateway ends or locks a session. */
  onEnd(listener: (key: string, reason: SessionEnd) => void): void {
    this.#listeners.add(listener);
  }

  /** Opens a session for whom the issuer vouches; a session the browser had before ends. */
  async open(tokens: IssuerTokens, previous: Session | undefined): Promise<Opening> {
    const exchange = await this.#exchange(tokens);
    if (exchange.outcome !== 'exchanged') return exchange;
    const cookie = randomBytes(cookieBytes).toString('base64url');
    const now = this.#parts.clock.now();
    await this.#parts.store.insert({
      ...exchange.contents,
      key: keyOf(cookie),
      tokenExpiresAt: exchange.tokenExpiresAt,
      seenAt: now,
      lockedAt: null,
      expiresAt: new Date(now.getTime() + sessionMs),
    });
    if (previous !== undefined) await this.end(previous, 'signed-out');
    return { outcome: 'opened', cookie };
  }

  /** Who holds this cookie: a session that may work, one that is locked, or nobody. */
  async admit(cookie: string | undefined): Promise<Admission> {
    return cookie !== undefined && cookiePattern.test(cookie) ? this.admitKey(keyOf(cookie)) : { outcome: 'nobody' };
  }

  async admitKey(key: string): Promise<Admission> {
    const now = this.#parts.clock.now();
    const kept = this.#kept.get(key);
    const session = kept && kept.until > now.getTime() ? kept.session : await this.#read(key);
    const state = session === undefined ? 'expired' : stateOf(session, now);
    if (session === undefined || state === 'expired') return { outcome: 'nobody' };
    return { outcome: state === 'open' ? 'admitted' : 'locked', session };
  }

  /** Notes that somebody works with it; once every half minute is enough. */
  async seen(session: Session): Promise<void> {
    const now = this.#parts.clock.now();
    if (now.getTime() - session.seenAt.getTime() < seenEveryMs) return;
    this.#keep({ ...session, seenAt: now });
    await this.#parts.store.seen(session.key, now);
  }

  async lock(session: Session): Promise<void> {
    await this.#parts.store.lock(session.key, this.#parts.clock.now());
    this.#forget(session.key, 'locked');
  }

  async end(session: Session, reason: SessionEnd): Promise<void> {
    await this.#parts.store.remove(session.key);
    this.#forget(session.key, reason);
    if (session.refreshToken !== null) void this.#parts.authentication.revoke(session.refreshToken);
  }

  /** Ends at once the sessions of a member of staff: every one, or those that were open at a moment. */
  async endOfStaff(staffId: string, reason: SessionEnd, openAt: Date | null): Promise<void> {
    if (openAt === null) {
      for (const { session } of [...this.#kept.values()]) {
        if (session.actor.staffId === staffId) this.#forget(session.key, reason);
      }
    }
    for (const key of await this.#parts.store.removeOfStaff(staffId, openAt)) this.#forget(key, reason);
  }

  /** An actor token fit for use, renewed where it is about to end; undefined where none could be had. */
  async tokenOf(session: Session): Promise<string | undefined> {
    const left = session.tokenExpiresAt.getTime() - this.#parts.clock.now().getTime();
    if (left > renewBeforeMs) return session.actorToken;
    const renewal = this.#renewOnce(session);
    if (left > tokenMarginMs) return session.actorToken;
    const renewed = await renewal;
    return renewed?.actorToken;
  }

  #renewOnce(session: Session): Promise<Session | undefined> {
    const running = this.#renewing.get(session.key);
    if (running !== undefined) return running;
    const renewal = this.#renew(session)
      .catch((error: unknown) => {
        this.#parts.log.warn(traceOf(error), 'A session could not be renewed');
        return undefined;
      })
      .finally(() => this.#renewing.delete(session.key));
    this.#renewing.set(session.key, renewal);
    return renewal;
  }

  async #renew(session: Session): Promise<Session | undefined> {
    const { store, authentication, clock } = this.#parts;
    const now = clock.now();
    if (!(await store.leaseRenewal(session.key, now, new Date(now.getTime() + renewalMs))))
      return this.#renewedElsewhere(session);
    const current = await this.#read(session.key);
    if (current === undefined || this.#isFresh(current)) {
      await store.releaseRenewal(session.key);
      return current;
    }
    const renewal =
      current.refreshToken === null ? { outcome: 'denied' as const } : await authentication.renew(current.refreshToken);
    const exchange = renewal.outcome === 'renewed' ? await this.#exchangeRenewed(current, renewal.tokens) : renewal;
    if (exchange.outcome === 'exchanged') {
      await store.renewed(session.key, exchange.contents, exchange.tokenExpiresAt);
      return this.#keep({ ...current, ...exchange.contents, tokenExpiresAt: exchange.tokenExpiresAt });
    }
    if (exchange.outcome === 'unavailable') {
      await store.releaseRenewal(session.key);
      return undefined;
    }
    await store.remove(session.key);
    this.#forget(session.key, exchange.outcome === 'suspended' ? 'suspended' : 'expired');
    return undefined;
  }

  // An issuer that rotates takes the refresh token before this one for stolen: it is kept whatever directory answers.
  async #exchangeRenewed(session: Session, tokens: IssuerTokens): Promise<Exchange> {
    if (tokens.refreshToken !== session.refreshToken)
      await this.#parts.store.keepContents(session.key, { ...session, refreshToken: tokens.refreshToken });
    return this.#exchange(tokens);
  }

  async #renewedElsewhere(session: Session): Promise<Session | undefined> {
    const end = performance.now() + exchangeMs;
    while (performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const current = await this.#read(session.key);
      if (current === undefined || this.#isFresh(current)) return current;
    }
    return undefined;
  }

  #isFresh(session: Session): boolean {
    return session.tokenExpiresAt.getTime() - this.#parts.clock.now().getTime() > renewBeforeMs;
  }

  async #exchange(tokens: IssuerTokens): Promise<Exchange> {
    const options = { token: null, timeLeft: exchangeMs, traceparent: newTraceparent() };
    const answer = await this.#parts.call(exchangeIdToken, { idToken: tokens.idToken }, options);
    if (answer.outcome === 'defect') return { outcome: 'unavailable' };
    if (answer.outcome === 'refused') {
      const { code } = answer.refusal;
      return { outcome: code === 'STAFF_SUSPENDED' ? 'suspended' : code === 'UNAVAILABLE' ? 'unavailable' : 'refused' };
    }
    const { actorToken, expiresAt, profile } = answer.value;
    const actor = staffActor.parse(decodeJwt(actorToken)['actor']);
    const contents = { actorToken, refreshToken: tokens.refreshToken, actor, profile };
    return { outcome: 'exchanged', contents, tokenExpiresAt: new Date(expiresAt) };
  }

  async #read(key: string): Promise<Session | undefined> {
    const session = await this.#parts.store.find(key);
    if (session !== undefined) return this.#keep(session);
    this.#kept.delete(key);
    return undefined;
  }

  #keep(session: Session): Session {
    if (this.#kept.size >= keptSessions) this.#kept.clear();
    this.#kept.set(session.key, { session, until: this.#parts.clock.now().getTime() + keptMs });
    return session;
  }

  #forget(key: string, reason: SessionEnd): void {
    this.#kept.delete(key);
    for (const listener of this.#listeners) listener(key, reason);
  }
}
