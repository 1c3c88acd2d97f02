import { ofStatements, protectTable } from '@mrc/database';

/** Requests that wait for the worker who has the mark to be known here. */
export const migration = ofStatements([
  `create table awaited_worker (
     request_id uuid primary key references request,
     controller uuid not null,
     jurisdiction text not null,
     subject_id uuid not null,
     responsible text not null
   )`,
  ...protectTable('awaited_worker', 'controller'),
]);
