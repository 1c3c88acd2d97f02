import type { KoaContextWithOIDC } from 'oidc-provider';

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;

const answer = (ctx: KoaContextWithOIDC, title: string, body: string): void => {
  ctx.type = 'html';
  ctx.set('cache-control', 'no-store');
  ctx.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
  ctx.body = page(title, body);
};

/** The few pages the issuer shows itself; signing in is a page of the console. */
export const issuerPages = (publicUrl: string) => {
  const back = `<p><a href="${publicUrl}/">Go to the start page</a></p>`;
  return {
    error: (ctx: KoaContextWithOIDC): void => {
      answer(
        ctx,
        'This sign-in cannot go on',
        `<p>It may have been left open for too long. Please begin again.</p>${back}`,
      );
    },
    signOut: (ctx: KoaContextWithOIDC, form: string): void => {
      answer(
        ctx,
        'Sign out?',
        `${form}<p><button type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button></p>${back}`,
      );
    },
    signedOut: (ctx: KoaContextWithOIDC): void => {
      answer(ctx, 'You are signed out', back);
    },
  };
};
