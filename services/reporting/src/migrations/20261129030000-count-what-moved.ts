import { hideTable, ofStatements } from '@mrc/database';

const tables = [
  `create table moved (
     id bigint generated always as identity primary key,
     subjects uuid[] not null,
     everything boolean not null
   )`,
  `create table counted_through (jurisdiction text primary key, day date not null, moved bigint not null)`,
  `create table counted_fact (
     event_id uuid primary key,
     jurisdiction text not null,
     subject_id uuid not null,
     who uuid not null,
     is_person boolean not null,
     country text not null,
     kind text not null,
     occurred_on date not null,
     centre text not null,
     service text not null,
     restricted boolean not null,
     sex text not null,
     band text not null
   )`,
  `create index counted_fact_by_who on counted_fact (who)`,
  `create index counted_fact_by_subject on counted_fact (subject_id)`,
  `create table kept_count (
     jurisdiction text not null,
     level text not null,
     country text not null,
     year int,
     period text,
     label text,
     band text,
     facts int not null,
     contacts int not null,
     people int not null,
     services int not null,
     requests int not null,
     referrals_sent int not null,
     referrals_answered int not null,
     referrals_completed int not null,
     constraint kept_count_is_of_one_place unique nulls not distinct (jurisdiction, level, country, year, period, label, band)
   )`,
  `create index fact_by_subject on fact (subject_id)`,
  `create index fact_by_day on fact (jurisdiction, occurred_on)`,
];

const hidden = ['moved', 'counted_through', 'counted_fact', 'kept_count'].flatMap(hideTable);

export const migration = ofStatements([...tables, ...hidden]);
