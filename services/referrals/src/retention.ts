import type { TableRule } from '@mrc/service-kit';

/** How long referrals' rows are kept. */
export const referralsTables: readonly TableRule[] = [
  { table: 'referral', kept: 'The record of who was asked for help: it goes by erasing a person.' },
  { table: 'inbox_count', kept: 'Counts of the inbox, folded by a tick.' },
  { table: 'protected_subject', kept: 'What registration told.' },
  ...['alias', 'care', 'disclosure', 'request', 'contact', 'offering', 'organisation', 'agreement'].map((known) => ({
    table: `known_${known}`,
    kept: 'What others told.',
  })),
];
