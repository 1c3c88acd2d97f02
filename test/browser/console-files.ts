import { createServer, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const builtConsole = path.resolve(__dirname, '../../dist/web');
const kinds = new Map([
  ['.css', 'text/css'],
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
]);

const profile = {
  staffId: 'somebody',
  name: 'Somebody',
  organisationName: 'A centre',
  centreId: 'centre',
  timeZone: 'Asia/Dushanbe',
  country: 'TJ',
  language: 'en',
};

/** The built console on a port of its own, for a case worker or a partner; every call to the network behind it fails. */
export const serveConsole = async (role: 'case-worker' | 'partner-officer') => {
  if (!existsSync(path.join(builtConsole, 'index.html'))) throw new Error('The console is not built: npx nx build web');
  const asked: string[] = [];
  let held: (() => void)[] | null = null;
  const send = (response: ServerResponse, file: string): void => {
    response.writeHead(200, { 'content-type': kinds.get(path.extname(file)) ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  };
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://console');
    const text = /\/([a-z-]+\.(?:en|ru|ar))-[\w-]+\.js$/u.exec(pathname)?.[1];
    if (pathname === '/session') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ state: 'signed-in', profile: { ...profile, roles: [role] } }));
      return;
    }
    if (/^\/(?:graphql|live)/u.test(pathname)) {
      response.writeHead(503).end();
      return;
    }
    const file = path.join(builtConsole, pathname);
    const answer = (): void => send(response, path.extname(pathname) ? file : path.join(builtConsole, 'index.html'));
    if (text === undefined) return answer();
    asked.push(text);
    if (held) held.push(answer);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The console has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** The files of texts that were asked for, in order: `shell.ru`. */
    asked,
    /** Lets no file of texts go until `release`. */
    hold: (): void => {
      held = [];
    },
    release: (): void => {
      const waiting = held ?? [];
      held = null;
      for (const answer of waiting) answer();
    },
    stop: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export type ServedConsole = Awaited<ReturnType<typeof serveConsole>>;
