import { makeOperation, mapExchange } from '@urql/core';

let unasked = false;

/** Runs what nobody asked for: the questions it asks at once are not work and keep no untouched session open. */
export const inBackground = (ask: () => void): void => {
  unasked = true;
  try {
    ask();
  } finally {
    unasked = false;
  }
};

/** Asks in the background each time so many milliseconds have passed, while the page is visible. Gives the way to stop. */
export const everyWhileSeen = (ms: number, ask: () => void): (() => void) => {
  const timer = setInterval(() => {
    if (!document.hidden) inBackground(ask);
  }, ms);
  return () => clearInterval(timer);
};

/** What a question asked at this moment says of itself to the client. */
export const askedHow = (): { readonly background: boolean } => ({ background: unasked });

export const fetchOptions = { credentials: 'same-origin', headers: { accept: 'application/json' } } as const;

const unaskedOptions = { ...fetchOptions, headers: { ...fetchOptions.headers, 'x-mrc-background': '1' } };

/** Tells the gateway of questions that nobody asked for. */
export const markBackground = mapExchange({
  onOperation: (operation) =>
    operation.context['background'] === true
      ? makeOperation(operation.kind, operation, { ...operation.context, fetchOptions: unaskedOptions })
      : operation,
});
