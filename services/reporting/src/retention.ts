import type { TableRule } from '@mrc/service-kit';

/** How long reporting's rows are kept. */
export const reportingTables: readonly TableRule[] = [
  ...['subject', 'subject_age_band', 'fact'].map((table) => ({
    table,
    kept: 'What figures are made of, under opaque ids: it goes by erasing a person.',
  })),
  ...['total', 'centre', 'closing', 'closed_cell', 'heard'].map((table) => ({
    table,
    kept: 'Figures; nobody is in them.',
  })),
];
