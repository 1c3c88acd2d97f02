import type { ServiceName } from '@mrc/contracts';
import type { Remedy } from './comparison';
import type { ConsumerDefinition } from './consumer-definition';
import type { ConsumerOptions } from './consumer-options';
import { hearAgain } from './rebuild';
import { askOrSay } from './republish';
import type { Following } from './taken';
import type { Wish } from './wish';

/** Heals what comparisons found: asks for what is missing, once for all consumers; forgets and hears again what was never told so. */
export const remedy = async (
  differing: readonly (Following & { readonly remedy: Remedy })[],
  definitions: readonly ConsumerDefinition[],
  options: ConsumerOptions,
): Promise<void> => {
  const wishes = new Map<string, { owner: ServiceName; wish: Wish }>();
  const forget = new Map<ServiceName, Set<string>>();
  for (const { consumer, owner, partition, remedy: found } of differing) {
    const facts = { consumer, owner, partition };
    if (found.kind === 'ask') {
      options.log.warn(facts, 'A consumer lacks events that were told; they are asked for again');
      const wish = { partition, from: found.from?.toISOString() ?? null };
      wishes.set(`${owner} ${partition} ${wish.from}`, { owner, wish });
    }
    if (found.kind === 'forget') {
      options.log.error(facts, 'A consumer has events that its owner did not tell; it forgets and hears all again');
      forget.set(owner, (forget.get(owner) ?? new Set()).add(consumer));
    }
  }
  for (const [owner, consumers] of forget)
    await hearAgain(
      definitions.filter(({ name }) => consumers.has(name)),
      owner,
      options,
    );
  await askOrSay(options, [...wishes.values()]);
};
