import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const storage = new AsyncLocalStorage<string>();
const pattern = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** A new W3C `traceparent`, sampled. */
export const newTraceparent = (): string =>
  `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;

/** Runs `work` so that everything it starts knows the trace; a missing or malformed `traceparent` starts a new one. */
export const runTraced = <T>(traceparent: string | null, work: () => T): T =>
  storage.run(traceparent && pattern.test(traceparent) ? traceparent : newTraceparent(), work);

/** The `traceparent` of what is running now, or null outside of any trace. */
export const currentTraceparent = (): string | null => storage.getStore() ?? null;
