import type { TableRule } from '@mrc/service-kit';

/** How long registration's rows are kept. */
export const registrationTables: readonly TableRule[] = [
  ...[
    'contact',
    'person',
    'phone',
    'migration_episode',
    'consent',
    'disclosure',
    'match_key',
    'correction',
    'entry_error',
    'pair_key',
    'duplicate_pair',
    'migration_status',
    'migration_status_change',
    'household',
    'household_member',
    'household_tie',
    'household_change',
    'person_merge',
    'merge_proposal',
  ].map((table) => ({
    table,
    kept: 'The record of a person or contact: it goes by erasing them.',
  })),
  { table: 'known_organisation', kept: 'What directory told.' },
  { table: 'known_request', kept: 'What assistance told.' },
  { table: 'known_referral', kept: 'What referrals told.' },
  { table: 'confidential_offering', kept: 'What directory told.' },
  {
    table: 'opening',
    from: 'opened_at',
    days: 1_095,
    only: `kind = 'person'`,
    why: 'Three years to ask who opened a record; openings by a receiver of a disclosure stay with the disclosure.',
  },
  { table: 'search_notice', from: 'noticed_at', days: 365, why: 'As long as the searches it is about.' },
  { table: 'search', from: 'searched_at', days: 365, why: 'A year to look into how somebody searched.' },
];
