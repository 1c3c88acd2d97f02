import { services, type ServiceName } from '@mrc/contracts';
import { figuresOf, tellPools, tellStanding, tellSurroundings } from '@mrc/service-kit';
import { Kind, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { GatewaySigns } from './gateway-signs';
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
  readonly #calls: Histogram;

  constructor(processWide: boolean) {
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
    this.#calls = new Histogram({
      name: 'mrc_service_call_seconds',
      help: 'Time until a service has answered',
      labelNames: ['callee', 'outcome'],
      buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2],
      registers,
    });
  }

  removed(table: string, rows: number): void {
    this.#removed.inc({ table }, rows);
  }

  /** Tells what these signs know whenever Prometheus asks. */
  tell(signs: GatewaySigns): void {
    const tellers = figuresOf(this.#registry);
    tellStanding(tellers, () => signs.standing());
    tellPools(tellers, signs.pools);
    tellSurroundings(tellers, signs);
    const { live, calls } = signs.parts;
    tellers.gauge('mrc_live_streams', 'Screens listening for live updates', () => [[{}, live.streams]]);
    tellers.gauge('mrc_live_updates_silent', '1 while nothing is heard from the bus', () => [
      [{}, live.isHearing ? 0 : 1],
    ]);
    tellers.gauge('mrc_sessions', 'Sessions that have not ended', () => [[{}, signs.sessions]]);
    tellers.gauge(
      'mrc_service_away',
      '1 for a service that did not answer the last call of the last minute',
      () => services.map((callee) => [{ callee }, calls.isAway(callee) ? 1 : 0]),
      ['callee'],
    );
  }

  /** Notes how a call to a service ended. */
  called(callee: ServiceName, outcome: string, seconds: number): void {
    this.#calls.observe({ callee, outcome }, seconds);
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
