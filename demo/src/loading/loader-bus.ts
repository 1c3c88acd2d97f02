import type { Bus, Subscription } from '@mrc/messaging';

const since = performance.now();
const nothing: Subscription = {
  stop: async () => undefined,
  signs: () => ({ partitions: 0, state: 'running', forMs: performance.now() - since, restarts: 0 }),
};

/**
 * The bus of services that load history beside a running network: it hears nothing, so that the running services react. What lies in
 * an outbox is published through `publishing`; without one it stays there for the running relay.
 */
export const loaderBus = (publishing: Pick<Bus, 'publish' | 'isReady' | 'close'> | undefined): Bus => ({
  publish: async (messages) => {
    if (!publishing) throw new Error('The running network publishes');
    await publishing.publish(messages);
  },
  consume: async () => nothing,
  tail: async () => nothing,
  prepare: async () => undefined,
  isReady: async () => publishing?.isReady() ?? true,
  close: async () => {
    await publishing?.close();
  },
});
