import { ofStatements } from '@mrc/database';

/** A request that the service began itself was written down by nobody. */
export const migration = ofStatements([`alter table request alter column recorded_by drop not null`]);
