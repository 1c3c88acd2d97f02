import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where one instance of a program listens: an IP address and a port. */
export type Instance = { readonly host: string; readonly port: number };

/** The IP addresses a name stands for now; throws where nobody knows it. */
export type Resolve = (name: string) => Promise<readonly string[]>;

type Known = { readonly instance: Instance; failures: number; restsUntil: number; leaves: boolean };

const firstRestMs = 250;
const longestRestMs = 4_000;
/** An instance that says it leaves is asked last until it has left, or this has passed. */
const leavingMs = 15_000;
/** Names are looked up again this often, so that what was added is found though no connection ends. */
const lookAgainMs = 30_000;
const betweenLooksMs = 500;
const longestLookMs = 1_000;

const everyAddress: Resolve = async (name) => (await lookup(name, { all: true })).map(({ address }) => address);

const keyOf = ({ host, port }: Instance): string => `${host} ${port}`;

const placeOf = (address: string): Instance => {
  const { hostname, port } = new URL(`tcp://${address}`);
  return { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(port) };
};

/**
 * The instances of one program, as `host:port[,host:port…]` says, where a host may be a name that stands for many. One that failed
 * is asked last for a moment; names are looked up again then, and every half a minute.
 */
export class Instances {
  readonly #places: readonly Instance[];
  readonly #resolve: Resolve;
  #known = new Map<string, Known>();
  #looking: Promise<void> | undefined;
  #lookedAt = -Infinity;
  #turns = 0;

  constructor(addresses: string, resolve: Resolve = everyAddress) {
    this.#places = addresses.split(',').map((address) => placeOf(address.trim()));
    this.#resolve = resolve;
  }

  /** All of them, the one to ask first at the front: who does not rest before who does, who has less to do before who has more, in turn. */
  async inOrder(busy: (instance: Instance) => number = () => 0): Promise<readonly Instance[]> {
    if (performance.now() - this.#lookedAt > lookAgainMs) void this.#look();
    if (this.#known.size === 0) await this.#look();
    const known = [...this.#known.values()];
    const turn = (this.#turns += 1);
    const now = performance.now();
    return known
      .map((one, place) => ({
        instance: one.instance,
        rests: Math.max(0, one.restsUntil - now),
        busy: busy(one.instance),
        turn: (place + turn) % known.length,
      }))
      .sort((a, b) => a.rests - b.rests || a.busy - b.busy || a.turn - b.turn)
      .map(({ instance }) => instance);
  }

  has(instance: Instance): boolean {
    return this.#known.has(keyOf(instance));
  }

  /** It gave an answer. */
  answered(instance: Instance): void {
    const known = this.#known.get(keyOf(instance));
    if (!known || known.leaves) return;
    known.failures = 0;
    known.restsUntil = 0;
  }

  /** It refused a connection, lost one or did not answer: it rests, longer each time. */
  failed(instance: Instance): void {
    const known = this.#known.get(keyOf(instance));
    const now = performance.now();
    if (!known || (now < known.restsUntil && !known.leaves)) return;
    known.restsUntil = now + Math.min(longestRestMs, firstRestMs * 2 ** known.failures);
    known.failures += 1;
    known.leaves = false;
    if (now - this.#lookedAt > betweenLooksMs) void this.#look();
  }

  /** It says that it takes no more work. */
  leaves(instance: Instance): void {
    const known = this.#known.get(keyOf(instance));
    if (!known || known.leaves) return;
    known.restsUntil = performance.now() + leavingMs;
    known.leaves = true;
  }

  #look(): Promise<void> {
    this.#lookedAt = performance.now();
    this.#looking ??= this.#lookUp().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #lookUp(): Promise<void> {
    const found = new Map<string, Known>();
    for (const place of this.#places) {
      for (const instance of await this.#instancesAt(place)) {
        const key = keyOf(instance);
        found.set(key, this.#known.get(key) ?? { instance, failures: 0, restsUntil: 0, leaves: false });
      }
    }
    if (found.size > 0) this.#known = found;
  }

  async #instancesAt({ host, port }: Instance): Promise<readonly Instance[]> {
    if (isIP(host) !== 0) return [{ host, port }];
    const addresses = await Promise.race([
      this.#resolve(host).catch(() => []),
      sleep(longestLookMs, [], { ref: false }),
    ]);
    return addresses.map((address) => ({ host: address, port }));
  }
}
