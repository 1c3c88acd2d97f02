import type { ServiceName } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import type { BusMessage } from './bus';

const header = 'ce_generation';

/** The header that says of which generation of its owner a message is; a restore raises it, since versions are used again then. */
export const generationHeader = (generation: number): Readonly<Record<string, string>> => ({
  [header]: String(generation),
});

/** The generation a message was told in; 0 where it says none. */
export const generationOf = ({ headers }: BusMessage): number => {
  const said = Number(headers[header] ?? 0);
  return Number.isSafeInteger(said) && said >= 0 ? said : 0;
};

/** By owner, the newest generation this service knows, its own included; 0 for those it has never heard of. */
export const readGenerations = async (tx: Tx): Promise<Map<string, number>> => {
  const rows = await tx.query<{ owner: string; number: string }>(`select owner, number from generation`);
  return new Map(rows.map(({ owner, number }) => [owner, Number(number)]));
};

/** Notes a generation of an owner; false where one as new was known already. */
export const noteGeneration = async (tx: Tx, owner: ServiceName, generation: number): Promise<boolean> => {
  const rows = await tx.query(
    `insert into generation (owner, number) values ($1, $2)
     on conflict (owner) do update set number = excluded.number where generation.number < excluded.number
     returning 1 as noted`,
    [owner, generation],
  );
  return rows.length > 0;
};
