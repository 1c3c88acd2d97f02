import type { IncomingHttpHeaders } from 'node:http';

/** Whether a request that changes something comes from the console itself, as far as its browser says. */
export const isSameOrigin = (headers: IncomingHttpHeaders, publicUrl: URL): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin } = headers;
  if (origin === undefined) return true;
  return origin === publicUrl.origin || (origin === 'null' && site === 'same-origin');
};
