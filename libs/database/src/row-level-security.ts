import { namingRole, type SchemaRole } from './role';

/** Whose rows an app role reaches in a table: one policy per table, by equality. */
export type RowPolicy = 'controller' | 'controller-or-receiver' | 'receiver' | 'jurisdiction' | 'organisation';

const organisation = `nullif(current_setting('app.organisation', true), '')::uuid`;
const jurisdictions = `string_to_array(nullif(current_setting('app.jurisdictions', true), ''), ',')`;

const predicates: Record<RowPolicy, string> = {
  controller: `controller = (select ${organisation})`,
  'controller-or-receiver': `controller = (select ${organisation}) or receiver = (select ${organisation})`,
  receiver: `receiver = (select ${organisation})`,
  organisation: `organisation_id = (select ${organisation})`,
  jurisdiction: `jurisdiction = any((select ${jurisdictions})::text[])`,
};

const open = (table: string, role: SchemaRole): string =>
  namingRole(role, (name) => `create policy ${table}_${role} on ${table} to ${name} using (true) with check (true)`);

/** The statements that put a table under forced row-level security: the worker and the migrator see all, the app role no row. */
export const hideTable = (table: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  open(table, 'migrator'),
  open(table, 'worker'),
];

/**
 * The statements that put a table under forced row-level security: the app role sees the rows of its policy, the worker and
 * the migrator see all. Without a setting the app role sees no row.
 */
export const protectTable = (table: string, policy: RowPolicy): string[] => [
  ...hideTable(table),
  namingRole(
    'app',
    (name) =>
      `create policy ${table}_app on ${table} to ${name} using (${predicates[policy]}) with check (${predicates[policy]})`,
  ),
];
