import { roleName } from './schema';

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

/**
 * The statements that put a table under forced row-level security: the app role sees the rows of its policy, the worker and
 * the migrator see all. Without a setting the app role sees no row.
 */
export const protectTable = (schema: string, table: string, policy: RowPolicy): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy ${table}_migrator on ${table} to ${roleName(schema, 'migrator')} using (true) with check (true)`,
  `create policy ${table}_worker on ${table} to ${roleName(schema, 'worker')} using (true) with check (true)`,
  `create policy ${table}_app on ${table} to ${roleName(schema, 'app')} using (${predicates[policy]}) with check (${predicates[policy]})`,
];
