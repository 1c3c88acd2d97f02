import type { TableRule } from '@mrc/service-kit';

/** How long assistance's rows are kept. */
export const assistanceTables: readonly TableRule[] = [
  ...['request', 'delivered_service', 'passed_on'].map((table) => ({
    table,
    kept: 'The record of help: it goes by erasing a person.',
  })),
  ...['known_alias', 'known_care', 'known_subject', 'protected_subject', 'known_referral', 'followed_referral'].map(
    (table) => ({
      table,
      kept: 'What others told.',
    }),
  ),
  {
    table: 'known_opening',
    from: 'opened_at',
    days: 2,
    why: 'An opening lets work be taken for four hours; the log of openings is registration’s.',
  },
  { table: 'work_count', kept: 'Counts of My work, folded by a tick.' },
  {
    table: 'awaited_worker',
    kept: 'Requests that wait for their worker to be known: a row goes when that worker calls.',
  },
  { table: 'known_colleague', kept: 'One row per member of staff who works on requests.' },
  { table: 'suspended_colleague', kept: 'Whose sign-in was closed, for good.' },
];
