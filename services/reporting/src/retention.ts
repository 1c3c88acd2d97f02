import type { TableRule } from '@mrc/service-kit';

/** How long reporting's rows are kept. */
export const reportingTables: readonly TableRule[] = [
  ...['subject', 'subject_age_band', 'fact'].map((table) => ({
    table,
    kept: 'What figures are made of, under opaque ids: it goes by erasing a person.',
  })),
  {
    table: 'counted_fact',
    kept: 'Whom a close counted, under opaque ids: it goes at the close after the person’s facts do.',
  },
  { table: 'moved', kept: 'Who has to be counted again, under opaque ids: it goes with the next close.' },
  ...['total', 'centre', 'closing', 'closed_cell', 'heard', 'kept_count', 'counted_through'].map((table) => ({
    table,
    kept: 'Figures; nobody is in them.',
  })),
];
