import type { TableRule } from '@mrc/service-kit';

/** How long directory's rows are kept. */
export const directoryTables: readonly TableRule[] = [
  { table: 'organisation', kept: 'Who the network works with.' },
  { table: 'offering', kept: 'What organisations offer or offered.' },
  { table: 'agreement', kept: 'What a disclosure stood on.' },
  { table: 'staff_member', kept: 'Who did what the journal says; somebody suspended stays named.' },
  { table: 'staff_password', kept: 'One per member of staff.' },
  { table: 'sign_in_identity', kept: 'Which sign-in is whose.' },
  { table: 'answer_time', kept: 'Figures of how soon partners answer; nobody is in them.' },
  { table: 'oidc_model', from: 'expires_at', days: 0, why: 'A sign-in that is over.' },
  { table: 'password_link', from: 'expires_at', days: 0, why: 'A link that opens nothing any more.' },
  { table: 'known_device', from: 'last_seen_at', days: 400, why: 'A browser forgets its cookie then.' },
  { table: 'sign_in_guard', from: 'touched_at', days: 1, why: 'Failures of a day ago pause nothing.' },
];
