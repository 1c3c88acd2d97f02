import { Kind, visit, type DocumentNode } from 'graphql';
import { codedError } from './calls/errors';
import type { HeavyTurns } from './operation/heavy-turns';
import type { Operation } from './operation/operation';
import { extentOf } from './operation/query-cost';
import type { ServerPlugin } from './operation/server-plugin';

/** What one operation may ask for; a document may also have this many tokens at most. */
export const limits = {
  tokens: 2_000,
  depth: 8,
  aliases: 15,
  directives: 20,
  rootFields: 10,
  cost: 10_000,
} as const;

type Count = { aliases: number; directives: number };

// A document is parsed once and executed often.
const counted = new WeakMap<DocumentNode, Count>();

const aliasesAndDirectives = (document: DocumentNode): Count => {
  const known = counted.get(document);
  if (known !== undefined) return known;
  const count = { aliases: 0, directives: 0 };
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.FIELD && node.alias !== undefined) count.aliases += 1;
      if (node.kind === Kind.DIRECTIVE) count.directives += 1;
    },
  });
  counted.set(document, count);
  return count;
};

/** Refuses operations beyond the limits before anything of them is executed; those that ask for much wait their turn. */
export const queryLimits = (turns: HeavyTurns): ServerPlugin => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
      if (operation === undefined) return;
      if (!schema.getRootType(operation.operation)) throw codedError('GRAPHQL_VALIDATION_FAILED', { status: 400 });
      const { aliases, directives } = aliasesAndDirectives(document);
      const extent = extentOf(schema, document, operation, request.variables ?? {});
      const within =
        aliases <= limits.aliases &&
        directives <= limits.directives &&
        extent.width <= limits.rootFields &&
        extent.depth <= limits.depth &&
        extent.cost <= limits.cost;
      if (!within) throw codedError('LIMIT', { status: 400 });
      const { asker }: Operation = contextValue;
      await turns.admit(extent.cost, asker);
    },
  }),
});
