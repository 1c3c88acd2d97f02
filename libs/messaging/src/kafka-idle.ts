import { createRequire } from 'node:module';

/** What of kafkajs's queue of requests to one broker is mended. */
type RequestQueue = {
  readonly pending: readonly unknown[];
  readonly throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
};

const soonMs = 10;

const isRequestQueue = (loaded: unknown): loaded is { readonly prototype: RequestQueue } =>
  typeof loaded === 'function' && 'scheduleCheckPendingRequests' in Object(loaded.prototype);

/**
 * Lets a connection to a broker rest while nothing waits to be sent. kafkajs 2.2.4 asks itself every millisecond instead
 * (tulios/kafkajs#1556, #1704), which costs a twentieth of a processor per service.
 */
export const restWhileIdle = (): void => {
  const loaded: unknown = createRequire(__filename)('kafkajs/src/network/requestQueue');
  if (!isRequestQueue(loaded)) throw new Error('This kafkajs has no queue of requests to mend');
  loaded.prototype.scheduleCheckPendingRequests = function () {
    if (this.throttleCheckTimeoutId !== null || this.pending.length === 0) return;
    const left = this.throttledUntil - Date.now();
    this.throttleCheckTimeoutId = setTimeout(
      () => {
        this.throttleCheckTimeoutId = null;
        this.checkPendingRequests();
      },
      left > 0 ? left : soonMs,
    );
  };
};
