import type { Refusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newId, ok, refused, type Result } from '@mrc/kernel';
import type { Asking } from '@mrc/service-kit';
import { changesIn, movedMeanwhile, type Changes, type CorrectedBecause } from '../person/correction';
import { insertCorrection } from '../person/correction.store';
import { journeyOf } from '../person/journey.store';
import type { Person } from '../person/person';
import { getRecorded } from '../person/recorded.store';
import { applyCorrection, daysOutOfOrder, namingEpisode, protectAsAsked } from './apply-correction';

/** A correction that is asked for: what of it applies at once and what waits, its id, why, and which it puts back. */
export type Writing = {
  readonly atOnce: Changes;
  readonly waiting: Changes;
  readonly id: string;
  readonly why: { readonly because: CorrectedBecause; readonly note: string | null };
  readonly undoes: string | null;
  readonly path?: string;
};

type Written = { readonly id: string; readonly version: number; readonly state: 'applied' | 'awaits-second-holder' };

/**
 * Writes a correction of a person who is locked. Where something waits the rest applies as a correction of its own, and who would be a child
 * alone by the birth that waits is protected already.
 */
export const writeCorrection = async (
  tx: Tx,
  asking: Asking,
  person: Person,
  { atOnce: now, waiting, id, why, undoes, path }: Writing,
): Promise<Result<Written, Refusal<'CHANGED_MEANWHILE' | 'INVALID_INPUT'>>> => {
  const { platform, call, actor } = asking;
  const journey = await journeyOf(tx, person.id);
  const atOnce = namingEpisode(now, journey);
  const stands = await getRecorded(tx, person.id, journey, atOnce.episode?.episodeId ?? null);
  const all = { ...atOnce, ...waiting };
  const moved = movedMeanwhile(stands, all);
  if (moved) return refused(moved);
  const wrong = daysOutOfOrder({ stands, journey, changes: all, ...(path && { path }) });
  if (wrong) return wrong;
  const by = actor.staffId;
  const correcting = { ...why, on: platform.todayOf(call), by, at: platform.causeOf(call).at };
  const waits = changesIn(waiting).length > 0;
  const state = waits ? 'awaits-second-holder' : 'applied';
  const asked = waiting.birth ? await protectAsAsked(tx, asking, person, waiting.birth.to) : person;
  if (waits) await insertCorrection(tx, asked, waiting, correcting, { id, state, undoes });
  if (changesIn(atOnce).length === 0) return ok({ id: person.id, version: asked.version, state });
  const applying = {
    person: asked,
    stands,
    journey,
    changes: atOnce,
    askedBy: by,
    confirmed: false,
    ...(path && { path }),
  };
  const applied = await applyCorrection(tx, asking, applying);
  if (!applied.ok) return applied;
  const beginning = { id: waits ? newId() : id, state: 'applied', undoes } as const;
  await insertCorrection(tx, applied.value, atOnce, correcting, beginning);
  return ok({ id: person.id, version: applied.value.version, state });
};
