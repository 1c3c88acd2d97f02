import type { ErasureRule } from '@mrc/messaging';

/** What becomes of reporting's rows where somebody is erased: the projection of facts does it as it hears of it. */
export const reportingErasure: readonly ErasureRule[] = [
  {
    table: 'subject',
    keeps:
      'An opaque id, the register, the place, the day, and that a contact was somebody: what was known of who it is goes.',
  },
  { table: 'subject_age_band', keeps: 'It goes with what was known of the subject.' },
  { table: 'fact', keeps: 'That something was done, at a place on a day: what says for whom, or of what kind, goes.' },
  { table: 'counted_fact', keeps: 'It goes at the next close.' },
  { table: 'moved', keeps: 'It goes with the next close.' },
  ...['total', 'centre', 'closing', 'closed_cell', 'heard', 'kept_count', 'counted_through'].map((table) => ({
    table,
    keeps: 'Figures; nobody is in them.',
  })),
];
