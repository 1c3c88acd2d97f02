const notForReturn = /^\/(\/|(session|oidc|graphql|live|health|metrics)(\/|$))/;

/** A path of the console to come back to; anything that could lead elsewhere becomes the start page. */
export const returnPath = (wished: unknown, publicUrl: URL): string => {
  if (typeof wished !== 'string' || wished.length > 500 || !wished.startsWith('/')) return '/';
  if (!URL.canParse(wished, publicUrl.origin)) return '/';
  const url = new URL(wished, publicUrl.origin);
  if (url.origin !== publicUrl.origin || notForReturn.test(url.pathname)) return '/';
  return url.pathname + url.search + url.hash;
};
