import type { ErasureRule } from '@mrc/messaging';

const gone = (table: string, where: string): ErasureRule => ({ table, erase: [`delete from ${table} where ${where}`] });

/** What becomes of referrals' rows where somebody is erased, in the order in which it is done. */
export const referralsErasure: readonly ErasureRule[] = [
  {
    table: 'referral',
    erase: [
      `update referral set controller = receiver, subject_id = id, request_id = id,
              appointment_place = null, decline_note = null, service_note = null, not_served_note = null, erased_at = now()
       where subject_id = any($1::uuid[])`,
    ],
  },
  gone('known_request', 'subject_id = any($1::uuid[])'),
  gone('known_disclosure', 'subject_id = any($1::uuid[])'),
  gone('known_contact', 'id = any($1::uuid[]) or person_id = any($1::uuid[])'),
  gone('known_care', 'person_id = any($1::uuid[])'),
  gone('known_alias', 'id = any($1::uuid[]) or kept_id = any($1::uuid[])'),
  gone('protected_subject', 'id = any($1::uuid[])'),
  { table: 'inbox_count', keeps: 'Counts of inboxes.' },
  ...['known_offering', 'known_organisation', 'known_agreement'].map((table) => ({ table, keeps: 'Organisations.' })),
];
