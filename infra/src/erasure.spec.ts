import { platformErasure } from '@mrc/messaging';
import { networkServices } from './network';
import { testPlatform } from '@mrc/testing';

describe('erasing somebody', () => {
  it.each(networkServices.map((service) => [service.name, service] as const))(
    'says of every table of %s, once, what becomes of its rows, and can be done',
    async (name, { schema, erasure }) => {
      const db = await testPlatform(name, schema);
      try {
        const tables = await db.query(
          `select table_name as name from information_schema.tables
           where table_schema = '${schema.name}' and table_type = 'BASE TABLE'`,
        );
        const said = [...platformErasure, ...erasure].map(({ table }) => table);
        expect(said.sort()).toEqual(tables.map((row) => String(row['name'])).sort());
        await db.platform.worker.inOpenTransaction(async (tx) => {
          for (const rule of erasure)
            for (const statement of 'erase' in rule ? rule.erase : []) await tx.query(statement, [[]]);
        });
      } finally {
        await db.close();
      }
    },
  );
});
