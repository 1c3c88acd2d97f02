import { Client, cacheExchange, fetchExchange, mapExchange } from '@urql/core';
import { announceChanges, atLeast } from '../live/changes';
import { sessionInterrupted } from '../session/session-store';
import { fetchOptions, markBackground } from './background';
import { fetchInTime } from './fetch-in-time';

const staleWait = 1_500;

const interruptions: Readonly<Record<string, 'locked' | 'ended'>> = { LOCKED: 'locked', NOT_SIGNED_IN: 'ended' };

const noticeInterruption = mapExchange({
  onError: (error) => {
    for (const { extensions } of error.graphQLErrors) {
      const state = interruptions[String(extensions['code'])];
      if (state) sessionInterrupted(state);
    }
  },
});

const askAgainWhenStale = mapExchange({
  onResult: ({ extensions }) => {
    if (extensions?.['stale'] === true) setTimeout(() => announceChanges('everything'), staleWait);
  },
});

const askForOwnChanges = mapExchange({
  onOperation: (operation) => {
    const known = atLeast(Date.now());
    if (known.length === 0 || operation.kind === 'teardown') return operation;
    return { ...operation, extensions: { ...operation.extensions, atLeast: known } };
  },
});

/** A new client with an empty cache: one per signed-in person. */
export const createClient = (): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions,
    fetch: fetchInTime,
    exchanges: [cacheExchange, noticeInterruption, askAgainWhenStale, askForOwnChanges, markBackground, fetchExchange],
  });
