const windowMs = 60_000;
const mostInWindow = 120;
const mostAddresses = 10_000;

/** Bounds how many sign-ins one address begins a minute: each is a row that waits. A whole centre may share an address. */
export class SignInsBegun {
  readonly #counts = new Map<string, { readonly until: number; count: number }>();

  /** Whether this address may begin another one, which is counted. */
  mayBegin(address: string): boolean {
    const now = performance.now();
    const known = this.#counts.get(address);
    if (known && now < known.until) return (known.count += 1) <= mostInWindow;
    if (this.#counts.size >= mostAddresses) this.#counts.clear();
    this.#counts.set(address, { until: now + windowMs, count: 1 });
    return true;
  }
}
