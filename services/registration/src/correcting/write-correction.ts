import type { Refusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newId, ok, type Result } from '@mrc/kernel';
import type { Asking } from '@mrc/service-kit';
import { changesIn, type Changes, type CorrectedBecause } from '../person/correction';
import { insertCorrection } from '../person/correction.store';
import type { Person } from '../person/person';
import { applyCorrection, cannotApply, namingEpisode, protectAsAsked, standingOf } from './apply-correction';

/** A correction that is asked for, of whatever record: its id, why, and which it puts back. */
export type Asked = {
  readonly id: string;
  readonly why: { readonly because: CorrectedBecause; readonly note: string | null };
  readonly undoes: string | null;
};

/** A correction of a person that is asked for: what of it applies at once and what waits, and where in the input a wrong order of days stands. */
export type Writing = Asked & { readonly atOnce: Changes; readonly waiting: Changes; readonly path?: string };

/** What was written: the record, its version, and whether it applied. */
export type Written = {
  readonly id: string;
  readonly version: number;
  readonly state: 'applied' | 'awaits-second-holder';
};

/**
 * Writes a correction of a person who is locked. Where something waits the rest applies as a correction of its own, and who would be a child
 * alone by the birth that waits is protected already.
 */
export const writeCorrection = async (
  tx: Tx,
  asking: Asking,
  person: Person,
  { atOnce: asItCame, waiting, id, why, undoes, path }: Writing,
): Promise<Result<Written, Refusal<'CHANGED_MEANWHILE' | 'INVALID_INPUT'>>> => {
  const { platform, call, actor } = asking;
  const standing = await standingOf(tx, person.id, { ...waiting, ...asItCame });
  const atOnce = namingEpisode(asItCame, standing.journey);
  const refusal = cannotApply(standing, { ...atOnce, ...waiting }, path) ?? cannotApply(standing, atOnce, path);
  if (refusal) return refusal;
  const by = actor.staffId;
  const correcting = { ...why, on: platform.todayOf(call), by, at: platform.causeOf(call).at };
  const [now, later] = [changesIn(atOnce), changesIn(waiting)];
  const waits = later.length > 0;
  const state = waits ? 'awaits-second-holder' : 'applied';
  const asked = waiting.birth ? await protectAsAsked(tx, asking, person, waiting.birth.to) : person;
  if (waits) await insertCorrection(tx, 'person', asked, later, correcting, { id, state, undoes });
  if (now.length === 0) return ok({ id: person.id, version: asked.version, state });
  const applying = { ...standing, person: asked, changes: atOnce, askedBy: by, confirmed: false };
  const applied = await applyCorrection(tx, asking, applying);
  const beginning = { id: waits ? newId() : id, state: 'applied', undoes } as const;
  await insertCorrection(tx, 'person', applied, now, correcting, beginning);
  return ok({ id: person.id, version: applied.version, state });
};
