import { newId, noId } from '@mrc/kernel';
import type { EraseAgain } from '@mrc/service-kit';
import { todayAtCentre } from '../centre-day';
import { erasePerson } from './erase-person';
import { findWhere, insertErasedAgain } from './erasure.store';

/** Erases a person anew whom a restore brought back, and tells every service so; nobody is asked a second time. */
export const eraseAgain: EraseAgain = ({ worker, journal, clock }, personId) =>
  worker.inOpenTransaction(async (tx) => {
    const where = await findWhere(tx, personId);
    if (!where) return false;
    const at = clock.now();
    const cause = { actor: null, correlationId: newId(), causationId: null, traceparent: null, at };
    const today = await todayAtCentre(tx, where.centre, at);
    const { controller, jurisdiction } = where;
    const left = await erasePerson(tx, journal, { personId, controller, jurisdiction, today }, cause);
    const again = { id: newId(), personId, askedOn: today, askedBy: noId, askedAt: at };
    await insertErasedAgain(tx, { ...again, ...where }, left);
    return true;
  });
