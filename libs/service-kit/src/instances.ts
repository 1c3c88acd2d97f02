import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where one instance of a program listens: an IP address and a port. */
export type Instance = { readonly host: string; readonly port: number };

/** The IP addresses a name stands for now; throws where nobody knows it. */
export type Resolve = (name: string) => Promise<readonly string[]>;

type Known = {
  readonly instance: Instance;
  failures: number;
  defects: number;
  restsUntil: number;
  leaves: boolean;
};

const firstRestMs = 250;
const longestRestMs = 4_000;
/** An instance that says it leaves is asked last until it has left, or this has passed. */
const leavingMs = 15_000;
/** Names are looked up again this often, so that what was added is found though no connection ends. */
const lookAgainMs = 30_000;
const betweenLooksMs = 500;
const longestLookMs = 1_000;

const everyAddress: Resolve = async (name) => (await lookup(name, { all: true })).map(({ address }) => address);

/** Tells instances apart. */
export const keyOf = ({ host, port }: Instance): string => `${host} ${port}`;

const placeOf = (address: string): Instance => {
  const { hostname, port } = new URL(`tcp://${address}`);
  return { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(port) };
};

/**
 * The instances of one program, as `host:port[,host:port…]` says, where a host may be a name that stands for many. One that failed
 * is asked last for a moment, then by one at a time until it has answered; names are looked up again then, and every half a minute.
 */
export class Instances {
  readonly #places: readonly Instance[];
  readonly #resolve: Resolve;
  /** What each place was last found to stand for; a look that fails changes nothing. */
  readonly #found = new Map<Instance, readonly Instance[]>();
  #known = new Map<string, Known>();
  #looking: Promise<void> | undefined;
  #lookedAt = -Infinity;
  #turns = 0;

  constructor(addresses: string, resolve: Resolve = everyAddress) {
    this.#places = addresses.split(',').map((address) => placeOf(address.trim()));
    this.#resolve = resolve;
  }

  /**
   * All of them, the one to ask first at the front: who does not rest before who does, who has less to do before who has more, in turn.
   * `busy` says how much each has under way; names that were never found are looked up within so many milliseconds.
   */
  async inOrder(busy: (instance: Instance) => number, within: number): Promise<readonly Instance[]> {
    if (performance.now() - this.#lookedAt > lookAgainMs) void this.#look();
    if (this.#known.size === 0) await Promise.race([this.#look(), sleep(within, undefined, { ref: false })]);
    const known = [...this.#known.values()];
    const turn = (this.#turns += 1);
    const now = performance.now();
    return known
      .map((one, place) => ({
        instance: one.instance,
        rests: Math.max(0, one.restsUntil - now),
        tried: one.failures > 0 && busy(one.instance) > 0 ? 1 : 0,
        busy: busy(one.instance),
        turn: (place + turn) % known.length,
      }))
      .sort((a, b) => a.rests - b.rests || a.tried - b.tried || a.busy - b.busy || a.turn - b.turn)
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
    known.defects = 0;
    known.restsUntil = 0;
  }

  /** It answered that what it stands on is away: it rests, unless it leaves anyway. */
  couldNot(instance: Instance): void {
    if (this.#known.get(keyOf(instance))?.leaves !== true) this.failed(instance);
  }

  /** It answered with a defect, which may be the call's: only a second one in a row makes it rest. */
  erred(instance: Instance): void {
    const known = this.#known.get(keyOf(instance));
    if (!known) return;
    known.defects += 1;
    if (known.defects > 1) this.couldNot(instance);
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
    if (!known) return;
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
    await Promise.all(
      this.#places.map(async (place) => {
        const instances = await this.#instancesAt(place);
        if (instances.length > 0) this.#found.set(place, instances);
      }),
    );
    this.#known = new Map(
      [...this.#found.values()].flat().map((instance) => {
        const key = keyOf(instance);
        return [key, this.#known.get(key) ?? { instance, failures: 0, defects: 0, restsUntil: 0, leaves: false }];
      }),
    );
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
