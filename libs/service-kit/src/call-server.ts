import type { Socket } from 'node:net';
import { KeysUnreachable, type ActorTokenVerifier } from '@mrc/access';
import {
  callMeta,
  checkInput,
  earlierCallMeta,
  issuesOf,
  refusal,
  type CallAnswer,
  type CallContract,
  type CallMeta,
  type ServiceName,
} from '@mrc/contracts';
import { isOutage, tookTooLong } from '@mrc/database';
import { newId, runTraced, type Clock, type Log } from '@mrc/kernel';
import type { CursorWatch } from '@mrc/messaging';
import { ServerTCP, type MessageHandler } from '@nestjs/microservices';
import * as z from 'zod';
import { areYouThere, declinedAs, unavailable } from './call-answers';
import { FrameSocket } from './frame-socket';
import { traceOf } from './log';
import { Peers, type FrameLimits } from './peers';
import { Turns, type TurnLimits } from './turns';

export type CallServerOptions = {
  readonly host: string;
  readonly port: number;
  readonly verify: ActorTokenVerifier;
  readonly watch: Pick<CursorWatch, 'waitFor'>;
  /** The services a consumer of this application listens to. */
  readonly ownersOf: (consumer: string) => readonly ServiceName[];
  readonly clock: Clock;
  readonly log: Log;
  /** Calls worked on at once; more are declined, so that another instance is asked. */
  readonly concurrency: number;
  /** Calls of staff worked on at once; more wait their turn, so that nobody takes all there is. */
  readonly turns?: Omit<TurnLimits, 'waiting'>;
  readonly frames?: Partial<FrameLimits>;
  readonly observe: (call: string, outcome: string, seconds: number) => void;
};

const frame = z.object({ meta: z.union([callMeta, earlierCallMeta]), input: z.unknown() });
type Meta = z.infer<typeof frame>['meta'];
const atLeastMs = 1_000;
const pollDrainMs = 20;
/** Callers learn that an instance ends by being declined: it ends once nobody has asked for this long, or keeps asking. */
const quietMs = 200;
const longestQuietMs = 1_000;
const waitingPerActor = 24;
const mostConnections = 1_024;
/** The gateway takes bodies of 100 kB, so no call of ours is near the longest. */
const frameLimits: FrameLimits = {
  longest: 400_000,
  heldPerPeer: 2_000_000,
  connectionsPerPeer: 128,
  wholeWithinMs: 10_000,
};
/** So that a peer that is gone without a word is noticed. */
const keepAliveMs = 60_000;

/** Nest's TCP server with our frame: the answer is always a value, an error is logged once and shown as a reference. */
export class CallServer extends ServerTCP {
  readonly #options: CallServerOptions;
  readonly #turns: Turns;
  readonly #frames: FrameLimits;
  readonly #peers: Peers;
  #inFlight = 0;
  #draining = false;
  #askedAt = 0;

  constructor(options: CallServerOptions) {
    super({ host: options.host, port: options.port });
    const { concurrency } = options;
    const anyOf = { atOnce: concurrency, perController: concurrency, perActor: concurrency };
    this.#options = options;
    this.#turns = new Turns({ ...(options.turns ?? anyOf), waiting: waitingPerActor });
    this.#frames = { ...frameLimits, ...options.frames };
    this.#peers = new Peers(this.#frames);
    this.server.maxConnections = mostConnections;
  }

  override bindHandler(socket: Socket): void {
    const peer = this.#peers.enter(socket);
    if (!peer) {
      socket.destroy();
      return;
    }
    socket.setKeepAlive(true, keepAliveMs);
    this.trackOpenSocket(socket);
    const frames = new FrameSocket(socket, peer, this.#frames);
    frames.on('message', (message) => {
      this.handleMessage(frames, message).catch((error: unknown) => {
        this.#options.log.error(traceOf(error), 'A call could not be taken');
        socket.destroy();
      });
    });
    socket.on('error', () => socket.destroy());
  }

  /** Declines new calls, so that another instance is asked, and waits until those in flight are answered and nobody asks any more. */
  async drain(): Promise<void> {
    this.#draining = true;
    this.#askedAt = performance.now();
    const end = this.#askedAt + longestQuietMs;
    const isQuiet = () => performance.now() > Math.min(end, this.#askedAt + quietMs);
    while (this.#inFlight > 0 || !isQuiet()) await new Promise((resolve) => setTimeout(resolve, pollDrainMs));
  }

  override async handleMessage(socket: { sendMessage(message: unknown): void }, rawMessage: unknown): Promise<void> {
    const packet: { pattern: string; data: unknown; id?: string } = await this.deserializer.deserialize(rawMessage);
    if (packet.id === undefined) return;
    const answer = await this.#timed(String(packet.pattern), packet.data);
    socket.sendMessage({ id: packet.id, response: answer, isDisposed: true });
  }

  async #timed(name: string, data: unknown): Promise<CallAnswer> {
    if (name === areYouThere) return { outcome: 'ok', value: null };
    if (this.#draining) {
      this.#askedAt = performance.now();
      return declinedAs('leaving');
    }
    if (this.#inFlight - this.#turns.waiting >= this.#options.concurrency) return declinedAs('busy');
    const started = performance.now();
    const handler = this.messageHandlers.get(name) ?? null;
    this.#inFlight += 1;
    let answer: CallAnswer = unavailable;
    try {
      answer = await this.#answer(name, handler, data, started);
      return answer;
    } finally {
      this.#inFlight -= 1;
      const outcome = answer.outcome === 'refused' ? answer.refusal.code : answer.outcome;
      this.#options.observe(handler ? name : 'unknown', outcome, (performance.now() - started) / 1e3);
    }
  }

  async #answer(name: string, handler: MessageHandler | null, data: unknown, arrived: number): Promise<CallAnswer> {
    const parsed = frame.safeParse(data);
    if (!handler || !parsed.success) {
      return {
        outcome: 'refused',
        refusal: refusal('INVALID_INPUT', { issues: [{ path: '', problem: 'unknown-call' }] }),
      };
    }
    return runTraced(parsed.data.meta.traceparent, async () => {
      try {
        return await this.#checked(handler, parsed.data.meta, parsed.data.input, arrived);
      } catch (error) {
        const keyless = error instanceof KeysUnreachable;
        if (keyless || isOutage(error) || tookTooLong(error)) {
          this.#options.log.warn({ call: name, ...traceOf(error) }, 'What the call stands on does not answer');
          return keyless ? declinedAs('keyless') : unavailable;
        }
        const reference = newId().slice(0, 8);
        this.#options.log.error({ call: name, reference, ...traceOf(error) }, 'A defect');
        return { outcome: 'defect', reference };
      }
    });
  }

  async #checked(handler: MessageHandler, meta: Meta, input: unknown, arrived: number): Promise<CallAnswer> {
    const contract: CallContract = handler.extras?.['contract'];
    const now = this.#options.clock.now();
    const deadline = arrived + ('timeLeft' in meta ? meta.timeLeft : meta.deadline - now.getTime());
    if (deadline <= performance.now()) return unavailable;
    const actor = contract.public || meta.token === null ? undefined : await this.#options.verify(meta.token, now);
    if (!contract.public && !actor) return { outcome: 'refused', refusal: refusal('NOT_SIGNED_IN', {}) };
    const valid = checkInput(contract, input);
    if (!valid.success)
      return { outcome: 'refused', refusal: refusal('INVALID_INPUT', { issues: issuesOf(valid.error) }) };
    const known = await this.#knows(handler, meta, deadline);
    if (!known && contract.kind === 'command') return { outcome: 'refused', refusal: refusal('NOT_YET_KNOWN', {}) };
    const context = { actor, deadline, traceparent: meta.traceparent, correlationId: newId() };
    const answering = async (): Promise<{ readonly result: unknown }> => ({
      result: await handler(valid.data, context),
    });
    const left = deadline - performance.now();
    const answered = actor
      ? await this.#turns.take({ controller: actor.controllerId, actor: actor.staffId }, left, answering)
      : await answering();
    if (!answered) return declinedAs('busy');
    const { result } = answered;
    if (!isResult(result)) throw new Error('A call handler must return a Result');
    if (!result.ok) return { outcome: 'refused', refusal: result.refusal };
    return known ? { outcome: 'ok', value: result.value } : { outcome: 'ok', value: result.value, stale: true };
  }

  async #knows(handler: MessageHandler, meta: Pick<CallMeta, 'atLeast'>, deadline: number): Promise<boolean> {
    const reads: readonly string[] = handler.extras?.['reads'] ?? [];
    if (!meta.atLeast || meta.atLeast.length === 0 || reads.length === 0) return true;
    const wait = Math.min(atLeastMs, deadline - performance.now());
    const readers = reads.map((name) => ({ name, owners: this.#options.ownersOf(name) }));
    return this.#options.watch.waitFor(readers, meta.atLeast, wait);
  }
}

type Returned =
  { ok: true; value: unknown } | { ok: false; refusal: Extract<CallAnswer, { outcome: 'refused' }>['refusal'] };

const isResult = (value: unknown): value is Returned =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
