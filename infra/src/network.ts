import type { ServiceSchema } from '@mrc/database';
import { platformTables, type ServiceDefinition, type TableRule } from '@mrc/service-kit';
import { gatewaySchema } from '../../gateway/src/data-source';
import { gatewayTables } from '../../gateway/src/retention';
import { assistance } from '../../services/assistance/src/assistance.module';
import { directory } from '../../services/directory/src/directory.module';
import { referrals } from '../../services/referrals/src/referrals.module';
import { registration } from '../../services/registration/src/registration.module';
import { reporting } from '../../services/reporting/src/reporting.module';

/** The five services of the network, in the order they start. */
export const networkServices: readonly ServiceDefinition[] = [
  directory,
  registration,
  assistance,
  referrals,
  reporting,
];

/** Every schema of the database: one per service and the gateway's. */
export const networkSchemas: readonly ServiceSchema[] = [
  ...networkServices.map((service) => service.schema),
  gatewaySchema,
];

/** How long the rows of every table of the database are kept, by schema. */
export const networkTables: readonly { readonly schema: string; readonly rules: readonly TableRule[] }[] = [
  ...networkServices.map(({ schema, tables }) => ({ schema: schema.name, rules: [...platformTables, ...tables] })),
  { schema: gatewaySchema.name, rules: gatewayTables },
];
