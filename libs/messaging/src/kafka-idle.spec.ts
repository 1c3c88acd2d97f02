import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '@mrc/testing';
import { restWhileIdle } from './kafka-idle';

type Queue = { readonly pending: unknown[]; throttledUntil: number; checkPendingRequests(): void; destroy(): void };

const newQueue = (): Queue & { readonly checks: number } => {
  const RequestQueue: new (options: object) => Queue = createRequire(__filename)('kafkajs/src/network/requestQueue');
  class Counted extends RequestQueue {
    checks = 0;

    override checkPendingRequests(): void {
      this.checks += 1;
      super.checkPendingRequests();
    }
  }
  const logger = { debug: () => undefined, namespace: () => logger };
  return new Counted({ maxInFlightRequests: null, requestTimeout: 1_000, broker: 'b', clientId: 'c', logger });
};

describe('a connection to a broker', () => {
  beforeAll(restWhileIdle);

  it('rests while nothing waits to be sent', async () => {
    const queue = newQueue();
    queue.checkPendingRequests();
    await sleep(50);
    expect(queue.checks).toBe(1);
  });

  it('looks again once it may send what waits', async () => {
    const queue = newQueue();
    const sent: string[] = [];
    queue.throttledUntil = Date.now() + 500;
    queue.pending.push({ send: () => sent.push('sent'), expectResponse: true, correlationId: 1 });
    queue.checkPendingRequests();
    expect(sent).toEqual([]);
    await eventually(() => sent.length > 0);
    expect(sent).toEqual(['sent']);
    expect(queue.checks).toBeLessThan(5);
  });
});
