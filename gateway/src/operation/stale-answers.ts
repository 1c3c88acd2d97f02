import type { Operation } from './operation';
import type { ServerPlugin } from './server-plugin';

/**
 * Says in the extensions of an answer that some of it may be from before what the client already knew, and what its
 * commands changed.
 */
export const staleAnswers = (): ServerPlugin => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response }) => {
      const { calls }: Operation = contextValue;
      if ((!calls.stale && calls.changed.length === 0) || response.body?.kind !== 'single') return;
      const { singleResult } = response.body;
      singleResult.extensions = {
        ...singleResult.extensions,
        ...(calls.stale ? { stale: true } : {}),
        ...(calls.changed.length > 0 ? { changed: calls.changed } : {}),
      };
    },
  }),
});
