import { protectTable } from '@mrc/database';

/** The tables of messaging that hold nothing of a person and carry no policy. */
export const openMessagingTables: readonly string[] = [
  'begun',
  'command',
  'comparison',
  'cursor',
  'dead_letter',
  'generation',
  'outbox',
  'parked_event',
  'parked_key',
  'reacted',
  'taken',
  'told',
];

/** The statements that create a service's journal, outbox, cursors, parking, dead letters and command results. */
export const messagingTables: readonly string[] = [
  `create table journal (
     event_id uuid primary key,
     aggregate_id uuid not null,
     aggregate_version int not null check (aggregate_version > 0),
     type text not null,
     type_version int not null,
     subject_id uuid,
     controller uuid not null,
     jurisdiction text not null,
     centre uuid,
     access_level text not null,
     actor uuid,
     occurred_on date not null,
     recorded_at timestamptz not null,
     correlation_id uuid not null,
     causation_id uuid,
     traceparent text,
     data json,
     salt bytea,
     digest bytea not null,
     constraint journal_one_event_per_version unique (aggregate_id, aggregate_version)
   )`,
  `create index journal_by_subject on journal (subject_id, recorded_at) where subject_id is not null`,
  ...protectTable('journal', 'controller'),
  `create table outbox (
     seq bigserial primary key,
     shard smallint not null,
     event_id uuid not null
   ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000)`,
  `create index outbox_by_shard on outbox (shard, seq)`,
  `create table cursor (
     consumer text not null,
     aggregate_id uuid not null,
     last_version int not null,
     primary key (consumer, aggregate_id)
   ) with (fillfactor = 80)`,
  `create table parked_key (
     consumer text not null,
     aggregate_id uuid not null,
     reason text not null check (reason in ('gap', 'failed', 'dead')),
     attempts int not null default 0,
     next_try_at timestamptz not null,
     last_error text,
     parked_at timestamptz not null,
     primary key (consumer, aggregate_id)
   )`,
  `create index parked_key_due on parked_key (consumer, next_try_at) where reason <> 'dead'`,
  `create table parked_event (
     consumer text not null,
     aggregate_id uuid not null,
     aggregate_version int not null,
     owner text not null,
     message json not null,
     primary key (consumer, aggregate_id, aggregate_version)
   )`,
  `create table dead_letter (
     id uuid primary key,
     consumer text not null,
     aggregate_id uuid,
     aggregate_version int,
     owner text not null,
     message json not null,
     error text not null,
     attempts int not null,
     dead_at timestamptz not null,
     resolution text check (resolution in ('replayed', 'discarded')),
     resolution_reason text,
     resolved_by uuid,
     resolved_at timestamptz
   )`,
  `create index dead_letter_open on dead_letter (consumer, dead_at) where resolution is null`,
  `create table command (
     staff uuid not null,
     id uuid not null,
     digest bytea not null,
     result json,
     recorded_at timestamptz not null,
     primary key (staff, id)
   )`,
  `create index command_by_age on command (recorded_at)`,
];
