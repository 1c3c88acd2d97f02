import { Kind, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ServerPlugin } from './operation/server-plugin';

type Failure = { readonly extensions?: Readonly<Record<string, unknown>> };
type Answered = {
  readonly operation?: OperationDefinitionNode | undefined;
  readonly schema: GraphQLSchema;
  readonly response: {
    readonly body?:
      | { readonly kind: 'single'; readonly singleResult: { readonly errors?: readonly Failure[] } }
      | { readonly kind: 'incremental' }
      | undefined;
  };
};

/** The gateway's figures for Prometheus; operations are named by their first field, never by what a client calls them. */
export class GatewayMetrics {
  readonly #registry = new Registry();
  readonly #operations: Histogram;
  readonly #removed: Counter;

  constructor(liveStreams: () => number, processWide: boolean) {
    this.#registry.setDefaultLabels({ service: 'gateway' });
    if (processWide) collectDefaultMetrics({ register: this.#registry });
    const registers = [this.#registry];
    this.#operations = new Histogram({
      name: 'mrc_operation_seconds',
      help: 'Time to answer a GraphQL operation',
      labelNames: ['field', 'outcome'],
      buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5],
      registers,
    });
    this.#removed = new Counter({
      name: 'mrc_rows_removed_total',
      help: 'Rows removed because the time they are kept for had passed',
      labelNames: ['table'],
      registers,
    });
    new Gauge({
      name: 'mrc_live_streams',
      help: 'Screens listening for live updates',
      registers,
      collect() {
        this.set(liveStreams());
      },
    });
  }

  removed(table: string, rows: number): void {
    this.#removed.inc({ table }, rows);
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  /** Measures every operation that reached execution. */
  plugin(): ServerPlugin {
    return {
      requestDidStart: async () => {
        const end = this.#operations.startTimer();
        return {
          willSendResponse: async (context) => {
            if (context.operation !== undefined) end({ field: firstField(context), outcome: outcomeOf(context) });
          },
        };
      },
    };
  }
}

const firstField = ({ operation, schema }: Answered): string => {
  const [first] = operation?.selectionSet.selections ?? [];
  if (operation === undefined || first?.kind !== Kind.FIELD) return 'other';
  const known = schema.getRootType(operation.operation)?.getFields()[first.name.value];
  return known?.name ?? 'other';
};

const outcomeOf = ({ response }: Answered): string => {
  const error = response.body?.kind === 'single' ? response.body.singleResult.errors?.[0] : undefined;
  return error === undefined ? 'ok' : String(error.extensions?.['code'] ?? 'DEFECT');
};
