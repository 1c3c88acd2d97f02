import { listCorrections, noFacts, type CallOutput } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { stage } from './stage';

export type Correction = CallOutput<typeof listCorrections>['rows'][number];
type Facts = Correction['from'];

/** What stands in some fields of a correction. */
export const facts = (parts: Partial<Facts>): Facts => ({ ...noFacts, ...parts });

/** A correction of a birth by a colleague, which applied. */
export const correction = (parts: Partial<Correction> = {}): Correction => ({
  id: newId(),
  state: 'applied',
  because: 'paper-seen',
  note: null,
  staffId: newId(),
  recordedAt: '2026-11-29T10:20:00.000Z',
  occurredOn: '2026-11-29',
  fields: ['birth'],
  from: facts({ birth: { precision: 'year', year: 1991 } }),
  to: facts({ birth: { precision: 'day', year: 1991, month: 3, day: 3 } }),
  undoes: null,
  decidedById: null,
  decidedAt: null,
  decisionNote: null,
  reviewedById: null,
  reviewedAt: null,
  may: [],
  ...parts,
});

/** The history of whoever is opened, from now on. */
export const history = (...rows: readonly Correction[]): void =>
  stage.services.on(listCorrections, () => ok({ rows: [...rows], endCursor: null }));
