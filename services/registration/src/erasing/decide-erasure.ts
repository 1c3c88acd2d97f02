import { can, whoMay, type StaffActor } from '@mrc/access';
import {
  agreeToErasure as agreeing,
  keepRecord as keeping,
  refusal,
  takeBackErasure as takingBack,
  type Refusal,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { noId, ok, refused, type Result } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { readerOf } from '../consent/consent.sight';
import { loadRecord } from '../person/person.store';
import { agree, keep } from './erasure';
import { erasePerson } from './erase-person';
import { erasurePermissions, type ErasureAction } from './erasure.permissions';
import { everyIdOf, findErasure, hasOpenRequests, loadErasure, saveErasure, type FoundErasure } from './erasure.store';

type Asked = { readonly erasureId: string; readonly expectedVersion: number };
type NotOpen = Refusal<'NOT_FOUND' | 'CHANGED_BY_SOMEONE_ELSE'>;

/** Locks the person and then what they asked, on which nobody has decided. */
const openTo = async (
  tx: Tx,
  { erasureId, expectedVersion }: Asked,
  action: ErasureAction,
  actor: StaffActor,
): Promise<Result<FoundErasure, NotOpen>> => {
  const seen = await findErasure(tx, erasureId);
  await loadRecord(tx, seen?.erasure.personId ?? noId);
  const found = await loadErasure(tx, erasureId);
  if (!found || !can(erasurePermissions, action, actor, found.place)) return refused(refusal('NOT_FOUND', {}));
  const { version, state } = found.erasure;
  return version !== expectedVersion || state !== 'asked'
    ? refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version }))
    : ok(found);
};

/** Says that nothing stands against erasing a person, and erases them with the last word that is needed. */
export const agreeToErasure = useCase(
  agreeing,
  whoMay(erasurePermissions, 'agree'),
  (input, { platform, call, actor, once }) =>
    once(async (tx) => {
      const open = await openTo(tx, input, 'agree', actor);
      if (!open.ok) return open;
      const { erasure, place } = open.value;
      const word = agree(erasure, actor, place.isProtected);
      if (!word.ok) return word;
      const { personIds } = await everyIdOf(tx, erasure.personId);
      if (personIds.join() !== [...open.value.ofIds].sort().join()) return refused(refusal('RECORDS_MERGED', {}));
      if (await hasOpenRequests(tx, erasure.personId, readerOf(actor))) return refused(refusal('REQUEST_OPEN', {}));
      const { id } = erasure;
      const by = { by: actor.staffId, as: word.value.as };
      if (!word.value.completes) {
        const version = erasure.version + 1;
        await saveErasure(tx, id, { version, agreedBy: by.by, agreedAs: by.as });
        return ok({ id, state: 'asked' as const });
      }
      const cause = platform.causeOf(call);
      const { personId } = erasure;
      const erasing = { personId, controller: place.controller, jurisdiction: open.value.jurisdiction };
      const left = await erasePerson(tx, platform.journal, { ...erasing, today: platform.todayOf(call) }, cause);
      await saveErasure(tx, id, {
        ...{ version: erasure.version + 1, state: 'erased', accessLevel: place.isProtected ? 'protected' : 'audited' },
        ...{ decidedBy: by.by, decidedAs: by.as, decidedAt: cause.at, takenBackBecause: null },
        ...left,
      });
      return ok({ id, state: 'erased' as const });
    }),
  { reads: ['known-request'] },
);

/** Says that a record is kept for now, and why. */
export const keepRecord = useCase(
  keeping,
  whoMay(erasurePermissions, 'keep'),
  (input, { platform, call, actor, once }) =>
    once(async (tx) => {
      const open = await openTo(tx, input, 'keep', actor);
      if (!open.ok) return open;
      const { erasure, place } = open.value;
      const as = keep(erasure, actor, place.isProtected);
      if (!as.ok) return as;
      const version = erasure.version + 1;
      const decided = { decidedBy: actor.staffId, decidedAs: as.value, decidedAt: platform.causeOf(call).at };
      await saveErasure(tx, erasure.id, { version, state: 'kept', holds: input.holds, note: input.note, ...decided });
      return ok({ id: erasure.id });
    }),
);

/** The person does not want it any more, or it was written down in error. */
export const takeBackErasure = useCase(
  takingBack,
  whoMay(erasurePermissions, 'take-back'),
  (input, { platform, call, actor, once }) =>
    once(async (tx) => {
      const open = await openTo(tx, input, 'take-back', actor);
      if (!open.ok) return open;
      const { erasure } = open.value;
      const version = erasure.version + 1;
      const decided = { decidedBy: actor.staffId, decidedAt: platform.causeOf(call).at };
      await saveErasure(tx, erasure.id, { version, state: 'taken-back', takenBackBecause: input.because, ...decided });
      return ok({ id: erasure.id });
    }),
);
