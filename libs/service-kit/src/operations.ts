import { operationsOf, refusal, type ServiceName } from '@mrc/contracts';
import type { Database } from '@mrc/database';
import { ok, refused, type Clock } from '@mrc/kernel';
import {
  discardDeadLetter,
  everything,
  listDeadLetters,
  replayDeadLetter,
  type EventServer,
  type Republisher,
} from '@mrc/messaging';
import { mayEver, type Permissions } from '@mrc/access';
import { Controller, type Type } from '@nestjs/common';
import type { CallContext } from './call-context';
import { Serve } from './serve';

const permissions: Permissions<'operate', null> = { operate: [{ roles: ['administrator'] }] };
const notAllowed = refused(refusal('NOT_ALLOWED', {}));

export type OperationsParts = {
  readonly worker: Database;
  readonly clock: Clock;
  readonly events: () => EventServer;
  readonly republisher: Republisher;
};

/** The controller by which an administrator operates one service: dead letters, rebuilds, agreement and telling again. */
export const operationsController = (service: ServiceName, parts: OperationsParts): Type => {
  const contracts = operationsOf(service);
  type Decision = { commandId: string; deadLetterId: string; reason: string };

  @Controller()
  class Operations {
    @Serve(contracts.listDeadLetters)
    async list(_input: object, call: CallContext) {
      return mayEver(permissions, 'operate', call.actor) ? ok(await listDeadLetters(parts.worker)) : notAllowed;
    }

    @Serve(contracts.replayDeadLetter)
    async replay(input: Decision, call: CallContext) {
      return this.#decide(replayDeadLetter, input, call);
    }

    @Serve(contracts.discardDeadLetter)
    async discard(input: Decision, call: CallContext) {
      return this.#decide(discardDeadLetter, input, call);
    }

    @Serve(contracts.rebuildProjection)
    async rebuild(input: { commandId: string; consumer: string }, call: CallContext) {
      if (!mayEver(permissions, 'operate', call.actor)) return notAllowed;
      return (await parts.events().rebuild(input.consumer))
        ? ok({ id: input.commandId, version: 1 })
        : refused(refusal('NOT_FOUND', {}));
    }

    @Serve(contracts.checkAgreement)
    async check(_input: object, call: CallContext) {
      return mayEver(permissions, 'operate', call.actor) ? ok(await parts.events().standing()) : notAllowed;
    }

    @Serve(contracts.tellAgain)
    async tellAgain(input: { commandId: string; aggregateId: string | null }, call: CallContext) {
      if (!mayEver(permissions, 'operate', call.actor)) return notAllowed;
      const { aggregateId } = input;
      parts.republisher.ask(aggregateId === null ? everything : { aggregateId, since: 1 });
      return ok({ id: input.commandId, version: 1 });
    }

    async #decide(decide: typeof replayDeadLetter, input: Decision, call: CallContext) {
      if (!mayEver(permissions, 'operate', call.actor)) return notAllowed;
      const decision = { id: input.deadLetterId, by: call.actor.staffId, reason: input.reason, at: parts.clock.now() };
      const result = await decide(parts.worker, decision);
      return result.ok ? ok({ id: input.deadLetterId, version: 1 }) : result;
    }
  }
  return Operations;
};
