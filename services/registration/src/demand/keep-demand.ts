import { can, whoMay, type StaffActor } from '@mrc/access';
import {
  decideDemand as decide,
  enterDemandInError as enterInError,
  refusal,
  takeBackDemandError as takeBack,
  writeDemand as write,
  type CallRefusal,
  type Refusal,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase } from '@mrc/service-kit';
import { deskOf } from '../desk';
import { reasonUnsaid } from '../person/recorded-parts';
import { decideOn } from './demand';
import { demandPermissions, type DemandAction } from './demand.permissions';
import { insertDecision, insertDemand, loadDemand, markDemand, type FoundDemand } from './demand.store';

/** Writes down what an authority demanded; nobody answers at a screen. */
export const writeDemand = useCase(
  write,
  (actor) => whoMay(demandPermissions, 'write')(actor) && actor.centreId !== null,
  ({ commandId: id, ...demand }, { platform, call, actor, once }) =>
    once((tx) =>
      unlessTaken(['authority_demand_pkey'], async () => {
        const desk = deskOf(platform, call);
        if (!desk) throw new Error('Who writes a demand down works at a centre');
        const { controller, jurisdiction, centre } = desk;
        const written = { writtenBy: actor.staffId, writtenAt: platform.causeOf(call).at };
        await insertDemand(tx, { id, ...demand, controller, jurisdiction, centre, ...written });
        return ok({ id });
      }),
    ),
);

const loadFor = async (
  tx: Tx,
  id: string,
  action: DemandAction,
  actor: StaffActor,
): Promise<Result<FoundDemand, Refusal<'NOT_FOUND'>>> => {
  const demand = await loadDemand(tx, id);
  return demand && can(demandPermissions, action, actor, demand.place) ? ok(demand) : refused(refusal('NOT_FOUND', {}));
};

/** Keeps what became of a demand; nothing is given by it. */
export const decideDemand = useCase(
  decide,
  whoMay(demandPermissions, 'decide'),
  ({ commandId, demandId, ...decision }, { platform, call, actor, once }) =>
    once((tx) =>
      unlessTaken(['demand_decision_pkey'], async (): Promise<Result<{ id: string }, CallRefusal<typeof decide>>> => {
        const found = await loadFor(tx, demandId, 'decide', actor);
        if (!found.ok) return found;
        const { row, jurisdiction, place } = found.value;
        if (row.inErrorBecause !== null) return refused(refusal('NOT_FOUND', {}));
        const decided = decideOn(row, decision);
        if (!decided.ok) return decided;
        await insertDecision(tx, {
          ...{ id: commandId, demandId, ...decision, controller: place.controller, jurisdiction },
          ...{ decidedBy: actor.staffId, decidedAt: platform.causeOf(call).at },
        });
        return ok({ id: demandId });
      }),
    ),
);

/** Says that a demand was written down in error; it is kept. */
export const enterDemandInError = useCase(
  enterInError,
  whoMay(demandPermissions, 'enter-in-error'),
  async ({ demandId, because, note }, { platform, call, actor, once }) => {
    const unsaid = reasonUnsaid({ because, note });
    if (unsaid) return unsaid;
    return once(async (tx) => {
      const found = await loadFor(tx, demandId, 'enter-in-error', actor);
      if (!found.ok) return found;
      if (found.value.row.inErrorBecause !== null) return refused(refusal('NOT_FOUND', {}));
      await markDemand(tx, demandId, { because, note, by: actor.staffId, at: platform.causeOf(call).at });
      return ok({ id: demandId });
    });
  },
);

/** Says that a demand was not written down in error after all. */
export const takeBackDemandError = useCase(
  takeBack,
  whoMay(demandPermissions, 'take-back-error'),
  ({ demandId }, { actor, once }) =>
    once(async (tx) => {
      const found = await loadFor(tx, demandId, 'take-back-error', actor);
      if (!found.ok) return found;
      if (found.value.row.inErrorBecause === null) return refused(refusal('NOT_FOUND', {}));
      await markDemand(tx, demandId, null);
      return ok({ id: demandId });
    }),
);
