import { protectedIn, unprotectedIn } from '@mrc/access';
import type { ErasureRule } from '@mrc/messaging';

const ofHer = 'person_id = any($1::uuid[])';
const herPairs = 'one_id = any($1::uuid[]) or other_id = any($1::uuid[])';
const herMerges = 'kept_id = any($1::uuid[]) or merged_id = any($1::uuid[])';
const herLines = '(select id from household_member where told_by = any($1::uuid[]))';
const anotherLinked = `(select o.person_id from household_member o
  where o.household_id = m.household_id and o.person_id <> all($1::uuid[]) order by o.since, o.id limit 1)`;

const gone = (table: string, where = ofHer): ErasureRule => ({
  table,
  erase: [`delete from ${table} where ${where}`],
});

// What was told while she was protected, or only her page showed, is nobody else's to be told.
const isHandedOn = `${unprotectedIn('access_level')} and in_place_of is null`;

/** Of a family others keep a plain line of whoever is erased; what they told of it goes, but for who is linked themselves. */
const family: readonly ErasureRule[] = [
  gone('household_change'),
  {
    table: 'household_member',
    erase: [
      `update household_member set told_by = person_id where told_by = any($1::uuid[]) and person_id <> all($1::uuid[]) and ${isHandedOn}`,
      `update household_member m set told_by = ${anotherLinked}, person_id = null
       where told_by = any($1::uuid[]) and ${ofHer} and ${isHandedOn} and ${anotherLinked} is not null`,
      `update household_member set person_id = null where ${ofHer} and told_by <> all($1::uuid[])`,
      `update household_member set in_place_of = null where in_place_of in ${herLines}`,
      `delete from household_tie where one_id in ${herLines} or other_id in ${herLines}`,
      `delete from household_change where member_id in ${herLines}`,
      `delete from household_member where told_by = any($1::uuid[])`,
    ],
  },
  { table: 'household_tie', keeps: 'It goes with the lines that it is between.' },
  {
    table: 'household',
    erase: [
      `delete from household h where cardinality($1::uuid[]) > 0
         and not exists (select from household_member m where m.household_id = h.id)`,
    ],
  },
];

/** What becomes of registration's rows where somebody is erased, in the order in which it is done. */
export const registrationErasure: readonly ErasureRule[] = [
  {
    table: 'authority_demand',
    erase: [
      `update authority_demand set about_reference = null where about_reference in (
         select reference from person where id = any($1::uuid[]) union select reference from contact where id = any($1::uuid[]))`,
    ],
  },
  { table: 'demand_decision', keeps: 'What was decided on a demand, without the number of a card.' },
  { table: 'opening_review_step', keeps: 'It goes with what is looked at.' },
  gone('opening_review'),
  gone('opening'),
  gone('merge_proposal', `pair_id in (select id from duplicate_pair where ${herPairs})`),
  gone('person_merge', herMerges),
  gone('duplicate_pair', herPairs),
  gone('pair_key'),
  gone('match_key'),
  gone('correction', `${ofHer} or contact_id = any($1::uuid[])`),
  gone('entry_error', `${ofHer} or contact_id = any($1::uuid[])`),
  gone('exception_word', `exception_id in (select id from sharing_exception where ${ofHer})`),
  gone('disclosure'),
  gone('sharing_exception'),
  gone('consent'),
  gone('need_change'),
  gone('functioning'),
  gone('specific_need'),
  gone('migration_status_change'),
  gone('migration_status'),
  gone('identity_document'),
  gone('migration_episode'),
  gone('phone'),
  gone('contact_way'),
  gone('other_name'),
  ...family,
  gone('known_referral', `request_id in (select id from known_request where subject_id = any($1::uuid[]))`),
  gone('known_request', 'subject_id = any($1::uuid[])'),
  {
    table: 'erasure',
    erase: [
      `update erasure e set note = null, access_level = case when exists (
         select from person p where p.id = any($1::uuid[]) and ${protectedIn('p.access_level')}) then 'protected' else e.access_level end
       where ${ofHer}`,
      `update erasure set state = 'taken-back', decided_at = asked_at, taken_back_because = 'her-word' where ${ofHer} and state = 'asked'`,
    ],
  },
  gone('contact', 'id = any($1::uuid[])'),
  {
    table: 'person',
    erase: [
      `update person set merged_into = null where id = any($1::uuid[])`,
      `delete from person where id = any($1::uuid[])`,
    ],
  },
  { table: 'consent_wording', keeps: 'The words that are read out: of nobody.' },
  { table: 'known_organisation', keeps: 'Organisations.' },
  { table: 'confidential_offering', keeps: 'Organisations.' },
  { table: 'opening_rate', keeps: 'How many records staff opened.' },
  { table: 'unusual_rate', keeps: 'How many records staff opened.' },
  { table: 'search_notice', keeps: 'How many searches staff made.' },
  { table: 'search', keeps: 'Digests of what was typed, for a year; nobody is in it.' },
];
