import type { StaffActor } from '@mrc/access';

/** Who calls, and until when the answer is wanted. */
export type CallContext = {
  readonly actor: StaffActor;
  /** Milliseconds of this process's `performance.now()`; no other process can read it. */
  readonly deadline: number;
  readonly traceparent: string | null;
  readonly correlationId: string;
};

/** A call that needs no actor token. */
export type PublicCallContext = Omit<CallContext, 'actor'>;
