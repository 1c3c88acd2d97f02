import { whoMay, type Permissions } from '@mrc/access';
import { operationsOf, refusal, type ServiceName } from '@mrc/contracts';
import type { Database } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import {
  discardDeadLetter,
  everything,
  listErased,
  listDeadLetters,
  replayDeadLetter,
  type EventServer,
  type Republisher,
} from '@mrc/messaging';
import type { ServicePlatform } from './service-platform';
import { answer, type Asking, type UseCase } from './use-case';

const permissions: Permissions<'operate', null> = { operate: [{ roles: ['administrator'] }] };
const administrators = whoMay(permissions, 'operate');

export type OperationsParts = {
  readonly worker: Database;
  readonly events: EventServer;
  readonly republisher: Republisher;
  readonly eraseAgain?: EraseAgain | undefined;
};

/** Erases anew somebody whom a restore brought back; false where nobody is there by this id. */
export type EraseAgain = (platform: ServicePlatform, subjectId: string) => Promise<boolean>;

type Letter = { readonly deadLetterId: string; readonly reason: string };

/** What an administrator may do at one service: dead letters, rebuilds, agreement and telling again. */
export const operations = (
  service: ServiceName,
  { worker, events, republisher, eraseAgain }: OperationsParts,
): UseCase[] => {
  const contracts = operationsOf(service);
  const decideBy =
    (decide: typeof replayDeadLetter) =>
    async ({ deadLetterId: id, reason }: Letter, { actor, platform }: Asking) => {
      const result = await decide(worker, { id, by: actor.staffId, reason, at: platform.clock.now() });
      return result.ok ? ok({ id, version: 1 }) : result;
    };
  const served = {
    listDeadLetters: answer(contracts.listDeadLetters, administrators, async () => ok(await listDeadLetters(worker))),
    replayDeadLetter: answer(contracts.replayDeadLetter, administrators, decideBy(replayDeadLetter)),
    discardDeadLetter: answer(contracts.discardDeadLetter, administrators, decideBy(discardDeadLetter)),
    rebuildProjection: answer(contracts.rebuildProjection, administrators, async ({ commandId, consumer }) =>
      (await events.rebuild(consumer)) ? ok({ id: commandId, version: 1 }) : refused(refusal('NOT_FOUND', {})),
    ),
    checkAgreement: answer(contracts.checkAgreement, administrators, async () => ok(await events.standing())),
    listErased: answer(contracts.listErased, administrators, async () => ok(await listErased(worker))),
    eraseAgain: answer(contracts.eraseAgain, administrators, async ({ commandId, subjectId }, { platform }) =>
      (await eraseAgain?.(platform, subjectId)) ? ok({ id: commandId, version: 1 }) : refused(refusal('NOT_FOUND', {})),
    ),
    tellAgain: answer(contracts.tellAgain, administrators, async ({ commandId, aggregateId }) => {
      republisher.ask(aggregateId === null ? everything : { aggregateId, since: 1 });
      return ok({ id: commandId, version: 1 });
    }),
  } satisfies Record<keyof typeof contracts, UseCase>;
  return Object.values(served);
};
