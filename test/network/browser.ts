type Cookie = { readonly name: string; readonly value: string; readonly path: string };

/** A browser as far as cookies, redirects and the headers it sends by itself go. */
export class Browser {
  readonly origin: string;
  readonly #address: string;
  readonly #cookies: Map<string, Cookie>;

  /** `address` is where requests go, if not to the origin itself: one of several gateways behind it. */
  constructor(origin: string, address = origin, cookies = new Map<string, Cookie>()) {
    this.origin = origin;
    this.#address = address;
    this.#cookies = cookies;
  }

  /** The same browser, as a balancer would take it to another gateway. */
  through(address: string): Browser {
    return new Browser(this.origin, address, this.#cookies);
  }

  cookie(name: string): string | undefined {
    return [...this.#cookies.values()].find((cookie) => cookie.name === name)?.value;
  }

  setCookie(name: string, value: string): void {
    this.#cookies.set(`${name} /`, { name, value, path: '/' });
  }

  /** One request; keeps the cookies it is given and follows nothing. */
  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(path, this.#address);
    const headers = new Headers(init.headers);
    const cookies = this.#cookiesFor(url.pathname);
    if (cookies !== '') headers.set('cookie', cookies);
    if (init.method === 'POST' && !headers.has('origin')) headers.set('origin', this.origin);
    const response = await fetch(url, { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  /** Goes where redirects lead and answers the path it ends at. */
  async navigate(path: string): Promise<string> {
    let next = path;
    for (let hops = 0; hops < 15; hops += 1) {
      const response = await this.request(next);
      await response.arrayBuffer();
      const location = response.headers.get('location');
      if (location === null) return next;
      const url = new URL(location, new URL(next, this.origin));
      if (url.origin !== this.origin) throw new Error(`left for ${url.origin}`);
      next = url.pathname + url.search;
    }
    throw new Error('redirected for ever');
  }

  #cookiesFor(pathname: string): string {
    return [...this.#cookies.values()]
      .filter(({ path }) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const cut = pair.indexOf('=');
    const name = pair.slice(0, cut);
    const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/';
    const gone = attributes.some((one) => /^(max-age=0|expires=thu, 01 jan 1970)/i.test(one));
    if (gone) this.#cookies.delete(`${name} ${path}`);
    else this.#cookies.set(`${name} ${path}`, { name, value: pair.slice(cut + 1), path });
  }
}
