/** A browser as far as cookies, redirects and the headers it sends by itself go. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  setCookie(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  /** One request; keeps the cookies it is given and follows nothing. */
  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.#cookies.size > 0)
      headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    if (init.method === 'POST' && !headers.has('origin')) headers.set('origin', this.#origin);
    const response = await fetch(new URL(path, this.#origin), { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  /** Goes where redirects lead and answers the path it ends at. */
  async navigate(path: string): Promise<string> {
    let next = path;
    for (let hops = 0; hops < 15; hops += 1) {
      const response = await this.request(next);
      const location = response.headers.get('location');
      await response.arrayBuffer();
      if (location === null) return next;
      const url = new URL(location, new URL(next, this.#origin));
      if (url.origin !== this.#origin) throw new Error(`left for ${url.origin}`);
      next = url.pathname + url.search;
    }
    throw new Error('redirected for ever');
  }

  /** What the gateway says of this browser's session. */
  async session(): Promise<unknown> {
    return (await this.request('/session')).json();
  }

  graphql(
    query: string,
    variables: object = {},
    more: { extensions?: object; headers?: Record<string, string> } = {},
  ): Promise<Response> {
    return this.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...more.headers },
      body: JSON.stringify({ query, variables, ...(more.extensions ? { extensions: more.extensions } : {}) }),
    });
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const cut = pair.indexOf('=');
    const name = pair.slice(0, cut);
    const gone = attributes.some((attribute) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute));
    if (gone) this.#cookies.delete(name);
    else this.#cookies.set(name, pair.slice(cut + 1));
  }
}
