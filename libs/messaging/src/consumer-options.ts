import type { ServiceName } from '@mrc/contracts';
import type { Database } from '@mrc/database';
import type { Clock, Log } from '@mrc/kernel';
import type { Bus } from './bus';
import type { CursorWatch } from './cursor-watch';

export type ConsumerOptions = {
  readonly service: ServiceName;
  readonly cell: string;
  readonly database: Database;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  readonly watch: CursorWatch;
  /** Told after each commit: how many events were handled and the age of the newest, in milliseconds. */
  readonly handled?: (consumer: string, events: number, lagMs: number) => void;
  /** Told where an owner told two events under one version of an aggregate. */
  readonly conflicted?: (consumer: string, owner: ServiceName) => void;
};

/** The error's name and a message of ours; messages of others may carry values and are left out. */
export const errorWord = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  return error.name === 'DatabaseError' || error.name === 'UnreadableEvent'
    ? `${error.name}: ${error.message}`
    : error.name;
};
