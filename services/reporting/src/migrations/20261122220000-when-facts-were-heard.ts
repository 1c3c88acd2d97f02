import { ofStatements } from '@mrc/database';

const tables = [
  `create table heard (consumer text primary key, last_at timestamptz not null)`,
  `alter table closing add column facts int not null default 0`,
];

export const migration = ofStatements(tables);
