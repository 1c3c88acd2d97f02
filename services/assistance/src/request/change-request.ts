import type { Decision, Refusal, RefusalCode } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import type { Result } from '@mrc/kernel';
import type { Cause } from '@mrc/messaging';
import { changeAggregate, type CallContext, type Change, type ServicePlatform } from '@mrc/service-kit';
import type { Request } from './request';
import { requestPermissions } from './request.permissions';
import { loadRequest, requestStream, saveRequest } from './request.store';

type Action = keyof typeof requestPermissions;
type Naming = { readonly requestId: string; readonly expectedVersion: number };

/** One change of a request in its command's transaction; what happened is dated today unless `occurredOn` says when. */
export const changeRequest = <R extends RefusalCode>(
  tx: Tx,
  platform: ServicePlatform,
  { occurredOn, ...change }: Change<Request, Action, R> & { readonly occurredOn?: string },
  { requestId, expectedVersion }: Naming,
  call: CallContext,
): Promise<Result<{ id: string; version: number }, Refusal<'NOT_FOUND' | 'CHANGED_BY_SOMEONE_ELSE'> | Refusal<R>>> => {
  const kind = {
    permissions: requestPermissions,
    load: loadRequest,
    record: async (tx: Tx, { next, events }: Decision<Request>, cause: Cause): Promise<number> => {
      const stream = requestStream(next, occurredOn ?? platform.todayOf(call));
      const version = await platform.journal.append(tx, stream, events, cause);
      await saveRequest(tx, next, version);
      return version;
    },
  };
  return changeAggregate(tx, platform, kind, change, { id: requestId, expectedVersion }, call);
};
