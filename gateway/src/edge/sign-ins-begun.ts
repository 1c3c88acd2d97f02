import { addressPrefix } from '@mrc/access';

const windowMs = 60_000;
/** A whole centre may share an address. */
const mostInWindow = 120;
const mostOfStrangers = 1_200;
const mostKept = 10_000;

/** Who begins a sign-in: a browser that holds a session or has signed in before is known, whatever its address. */
export type Beginner = { readonly known: string } | { readonly address: string };

type Count = { readonly until: number; count: number };

const whole = new URL('http://gateway');
const writesNothing = /^\/oidc\/(interaction\/|jwks$|\.well-known\/|auth\/[\w-]{20,}$)/;

/** Whether a request to the issuer makes a row that waits: nearly all that nobody has signed in for do. */
export const beginsSignIn = (url: string): boolean => {
  const { pathname } = new URL(url, whole);
  return pathname.startsWith('/oidc/') && !writesNothing.test(pathname);
};

/** Bounds how many sign-ins are begun a minute, by each who is known, by each address, and by all who are not known. */
export class SignInsBegun {
  readonly #counts = new Map<string, Count>();
  #strangers: Count = { until: 0, count: 0 };

  /** Whether this one may begin another, which is counted. */
  mayBegin(beginner: Beginner): boolean {
    const now = performance.now();
    if ('known' in beginner) return this.#count(`known ${beginner.known}`, now) <= mostInWindow;
    if (this.#count(addressPrefix(beginner.address), now) > mostInWindow) return false;
    if (now >= this.#strangers.until) this.#strangers = { until: now + windowMs, count: 0 };
    return (this.#strangers.count += 1) <= mostOfStrangers;
  }

  #count(key: string, now: number): number {
    const known = this.#counts.get(key);
    if (known && now < known.until) return (known.count += 1);
    this.#counts.delete(key);
    const [oldest] = this.#counts.keys();
    if (this.#counts.size >= mostKept && oldest !== undefined) this.#counts.delete(oldest);
    this.#counts.set(key, { until: now + windowMs, count: 1 });
    return 1;
  }
}
