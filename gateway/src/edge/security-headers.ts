const directives = (more: Readonly<Record<string, string>>): string =>
  Object.entries({
    'default-src': "'self'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    ...more,
  })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

const graphiQlHost = 'https://unpkg.com';

/** What the page for trying documents needs beyond the console's policy. */
export const graphiQlPolicy = directives({
  'script-src': `'self' 'unsafe-inline' ${graphiQlHost}`,
  'style-src': `'self' 'unsafe-inline' ${graphiQlHost}`,
});

/** Headers of every answer; `secure` where the world reaches the gateway by TLS. */
export const securityHeaders = (secure: boolean): Readonly<Record<string, string>> => ({
  'content-security-policy': directives({}),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'x-frame-options': 'DENY',
  ...(secure ? { 'strict-transport-security': 'max-age=63072000' } : {}),
});
