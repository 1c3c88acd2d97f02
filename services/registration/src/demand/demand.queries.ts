import { can, whoMay, type StaffActor } from '@mrc/access';
import { listDemands as contract, type DemandView } from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { noId, ok } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import * as z from 'zod';
import { demandPermissions } from './demand.permissions';
import { decisionsOn, demandsInSight, type DemandSight, type FoundDemand } from './demand.store';

const position = z.tuple([z.iso.datetime(), z.uuid()]);

const sightOf = (actor: StaffActor): DemandSight => {
  const { controllerId: controller, centreId } = actor;
  const sees = (centre: string, isWriters: boolean) =>
    can(demandPermissions, 'see', actor, { controller, centre, isWriters });
  const centre = centreId !== null && sees(centreId, true) ? centreId : null;
  return { controller, all: sees(noId, false), centre, own: centre === null || !sees(centre, false) };
};

const mayDo = ({ place, row }: FoundDemand, actor: StaffActor): DemandView['may'] => {
  const actions =
    row.inErrorBecause === null ? (['decide', 'enter-in-error'] as const) : (['take-back-error'] as const);
  return actions.filter((action) => can(demandPermissions, action, actor, place));
};

/** Demands of authorities; whom they were about is for who decides on them. */
export const listDemands = query(
  contract,
  whoMay(demandPermissions, 'see'),
  async (tx, { open, first, after }, { actor }) => {
    const from = readCursor(position, after);
    if (!from.ok) return from;
    const found = await demandsInSight(tx, sightOf(actor), { open, before: from.value, count: first + 1 });
    const page = pageOfRows(found, first, ({ row }) => [row.writtenAt.toISOString(), row.id]);
    const decisions = await decisionsOn(
      tx,
      page.rows.map(({ row }) => row.id),
    );
    return ok({
      ...page,
      rows: page.rows.map((demand): DemandView => {
        const { id, centre, authority, office, reference, receivedOn, channel, asked, note, inErrorBecause } =
          demand.row;
        return {
          ...{ id, centreId: centre, authority, office, reference, receivedOn, channel, asked: [...asked], note },
          isAboutSomebody: demand.row.aboutReference !== null,
          aboutReference: can(demandPermissions, 'decide', actor, demand.place) ? demand.row.aboutReference : null,
          writtenAt: demand.row.writtenAt.toISOString(),
          staffId: demand.row.writtenBy,
          decisions: decisions.get(id) ?? [],
          inErrorBecause,
          may: mayDo(demand, actor),
        };
      }),
    });
  },
);
