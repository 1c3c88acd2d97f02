const cacheName = 'mrc-console';
const shell = ['/index.html', '/mark.svg', '/calendar.html', '/calendar.css', '/calendar.js'];
const notConsole = /^\/(?:session|oidc|graphql|live|health|metrics)(?:\/|$)/u;

const isAsset = ({ pathname }) => pathname.startsWith('/assets/');

const fromCacheFirst = async (request) => {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
};

const page = async (request) => {
  const cache = await caches.open(cacheName);
  try {
    const response = await fetch(request);
    const isShell =
      response.ok && !response.redirected && response.headers.get('content-type')?.startsWith('text/html');
    if (isShell && new URL(request.url).pathname !== '/calendar.html') await cache.put('/index.html', response.clone());
    return response;
  } catch (error) {
    const kept = (await cache.match(request)) ?? (await cache.match('/index.html'));
    if (kept) return kept;
    throw error;
  }
};

/** Fetches what the console may need later, with the texts of one language, one file at a time, and drops what no longer belongs to it. */
const prepare = async (language) => {
  const cache = await caches.open(cacheName);
  const listed = await (await fetch('/assets.json', { cache: 'no-store' })).json();
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (isAsset(new URL(request.url)) && !listed.all.includes(pathname)) await cache.delete(request);
  }
  for (const path of [...(listed.texts[language] ?? []), ...listed.ahead]) {
    if (!(await cache.match(path))) await cache.add(path);
  }
};

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(shell)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  if (event.data.prepare) event.waitUntil(prepare(event.data.prepare).catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || notConsole.test(url.pathname)) return;
  if (isAsset(url)) event.respondWith(fromCacheFirst(request));
  else if (request.mode === 'navigate') event.respondWith(page(request));
});
