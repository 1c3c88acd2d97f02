import { staffActor } from '@mrc/access';
import { staffProfile } from '@mrc/contracts';
import * as z from 'zod';

/** Milliseconds without work after which a session is locked. */
export const idleMs = 10 * 60_000;
/** Milliseconds after which a session ends whatever happens. */
export const sessionMs = 12 * 3_600_000;
/** A token with less than this left is renewed beside the work. */
export const renewBeforeMs = 90_000;
/** A token with less than this left is not used any more. */
export const tokenMarginMs = 3_000;

/** What of a session only the gateway may read. */
export const sessionContents = z.strictObject({
  actorToken: z.string(),
  refreshToken: z.string().nullable(),
  actor: staffActor,
  profile: staffProfile,
});
export type SessionContents = z.infer<typeof sessionContents>;

/** A session as stored, unsealed; `key` is the hash of what the browser's cookie holds, in hex. */
export type Session = SessionContents & {
  readonly key: string;
  readonly tokenExpiresAt: Date;
  readonly seenAt: Date;
  readonly lockedAt: Date | null;
  readonly expiresAt: Date;
};

export type SessionState = 'open' | 'locked' | 'expired';

/** Whether the session may work at this moment. */
export const stateOf = (session: Pick<Session, 'expiresAt' | 'lockedAt' | 'seenAt'>, now: Date): SessionState => {
  if (session.expiresAt.getTime() <= now.getTime()) return 'expired';
  return session.lockedAt !== null || now.getTime() - session.seenAt.getTime() >= idleMs ? 'locked' : 'open';
};

/** Why a session came to its end, as live screens hear it. */
export type SessionEnd = 'locked' | 'signed-out' | 'suspended' | 'expired';
