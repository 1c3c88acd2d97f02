const calm = 10_000;

/** Keeps the console's own files, and nothing of anybody, so that it opens while the line is down. */
export const keepShell = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker
      .register('/sw.js')
      .then(() => navigator.serviceWorker.ready)
      .then(({ active }) => setTimeout(() => active?.postMessage('prepare'), calm))
      .catch(() => undefined);
  });
};
