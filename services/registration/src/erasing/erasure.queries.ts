import { allowedActions, can, whoMay, type StaffActor } from '@mrc/access';
import { listErasures as contract, type ErasureView } from '@mrc/contracts';
import { pageOfRows, readCursor, type Tx } from '@mrc/database';
import { noId, ok } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import * as z from 'zod';
import { readerOf } from '../consent/consent.sight';
import { isAnother, waitsFor } from './erasure';
import { erasurePermissions } from './erasure.permissions';
import { erasuresInSight, hasOpenRequests, type ErasureSight, type FoundErasure } from './erasure.store';

const position = z.tuple([z.iso.datetime(), z.uuid()]);

const sightOf = (actor: StaffActor): ErasureSight => {
  const { controllerId: controller, centreId } = actor;
  const sees = (centre: string, isProtected: boolean) =>
    can(erasurePermissions, 'see', actor, { controller, centre, isProtected });
  return { controller, all: sees(noId, true), plain: sees(noId, false), centre: centreId };
};

/** What the caller may say of it: whoever wrote it down may only take it back, and of two words nobody says both. */
const mayDo = ({ erasure, place }: FoundErasure, actor: StaffActor): ErasureView['may'] => {
  if (erasure.state !== 'asked') return [];
  const speaks = (action: 'agree' | 'keep') =>
    action === 'agree'
      ? isAnother(erasure, actor) &&
        waitsFor(erasure, place.isProtected)
          .slice(0, 1)
          .some((role) => actor.roles.includes(role))
      : erasure.askedBy !== actor.staffId;
  return allowedActions(erasurePermissions, ['agree', 'keep', 'take-back'] as const, actor, place).filter(
    (action) => action === 'take-back' || speaks(action),
  );
};

const viewOf = async (tx: Tx, found: FoundErasure, actor: StaffActor): Promise<ErasureView> => {
  const { erasure, place, reference, left } = found;
  const isGone = erasure.state === 'erased' || reference === null;
  const may = mayDo(found, actor);
  const isOpen = erasure.state === 'asked' && (await hasOpenRequests(tx, erasure.personId, readerOf(actor)));
  return {
    id: erasure.id,
    version: erasure.version,
    state: erasure.state,
    personId: isGone ? null : erasure.personId,
    reference,
    records: found.ofIds.length,
    centreId: place.centre,
    isProtected: place.isProtected,
    because: erasure.because,
    identityChecked: erasure.identityChecked,
    askedOn: erasure.askedOn,
    askedAt: erasure.askedAt.toISOString(),
    staffId: erasure.askedBy,
    agreedAs: erasure.agreedAs,
    waitsFor: [...waitsFor(erasure, place.isProtected)],
    standsAgainst: isOpen ? ['open-request'] : [],
    holds: [...erasure.holds],
    note: erasure.note,
    decidedAt: erasure.decidedAt?.toISOString() ?? null,
    decidedAs: erasure.decidedAs,
    entriesErased: left?.entries ?? null,
    digest: left?.digest ?? null,
    may,
  };
};

/** Who asked that nothing of them is kept, and what became of it. */
export const listErasures = query(
  contract,
  whoMay(erasurePermissions, 'see'),
  async (tx, { open, personId, first, after }, { actor }) => {
    const from = readCursor(position, after);
    if (!from.ok) return from;
    const asked = { open, personId, before: from.value, count: first + 1 };
    const found = await erasuresInSight(tx, sightOf(actor), asked);
    const page = pageOfRows(found, first, ({ erasure }) => [erasure.askedAt.toISOString(), erasure.id]);
    const views: ErasureView[] = [];
    for (const row of page.rows) views.push(await viewOf(tx, row, actor));
    return ok({ ...page, rows: views });
  },
);
