export type Answer = {
  readonly status: number;
  readonly location: string;
  readonly text: string;
  readonly body: unknown;
  /** The `Set-Cookie` lines it came with. */
  readonly cookies: readonly string[];
};

type Cookie = { readonly value: string; readonly path: string };

/** Keeps cookies by name and path as a browser does, and follows no redirect by itself. */
export class Browser {
  readonly #cookies = new Map<string, Cookie & { readonly name: string }>();

  get(url: string): Promise<Answer> {
    return this.#send(url, { method: 'GET', headers: { accept: 'text/html' } });
  }

  post(url: string, body: object, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  postForm(url: string, fields: Record<string, string>): Promise<Answer> {
    return this.#send(url, { method: 'POST', headers: { accept: 'text/html' }, body: new URLSearchParams(fields) });
  }

  async #send(url: string, init: RequestInit & { headers: Record<string, string> }): Promise<Answer> {
    const answer = await fetch(url, {
      ...init,
      headers: { ...init.headers, cookie: this.#cookiesFor(new URL(url).pathname) },
      redirect: 'manual',
    });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.startsWith('application/json') === true;
    const body: unknown = isJson ? JSON.parse(text) : undefined;
    return {
      status: answer.status,
      location: answer.headers.get('location') ?? '',
      text,
      body,
      cookies: answer.headers.getSetCookie(),
    };
  }

  #cookiesFor(pathname: string): string {
    return [...this.#cookies.values()]
      .filter(({ path }) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const [name = '', value = ''] = pair.split('=');
    const path = attributes.find((one) => one.toLowerCase().startsWith('path='))?.slice(5) ?? '/';
    const gone = attributes.some((one) => one.startsWith('expires=Thu, 01 Jan 1970'));
    if (gone) this.#cookies.delete(`${name} ${path}`);
    else this.#cookies.set(`${name} ${path}`, { name, value, path });
  }
}
