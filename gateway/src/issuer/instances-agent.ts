import { once } from 'node:events';
import { Agent, request, type ClientRequestArgs, type IncomingMessage } from 'node:http';
import { connect, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Instances, keyOf, type Instance } from '@mrc/service-kit';

type Asking = {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: ConstructorParameters<typeof Response>[0] | undefined;
  readonly signal?: AbortSignal | undefined;
};

const connectMs = 1_000;
/** One that has said nothing for so long may take connections and no more: it rests, and whoever waits there goes on waiting. */
const answerMs = 2_000;

/** The origin by which requests to this deployment's own issuer name it. */
export const issuerOrigin = 'http://issuer';

/** Connects HTTP requests to whichever instance of a program takes the connection, whatever host they name. */
export class InstancesAgent extends Agent {
  readonly #instances: Instances;
  readonly #waiting = new Map<string, number>();

  /** `upstreams` are the origins of the instances, `http://host:port`. */
  constructor(upstreams: readonly URL[]) {
    // A connection that is kept may have ended by the time it is used again; a new one goes where somebody is.
    super({ keepAlive: false });
    this.#instances = new Instances(upstreams.map(({ hostname, port }) => `${hostname}:${port || '80'}`).join(','));
  }

  override createConnection(
    _options: ClientRequestArgs,
    connected?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    this.#connect().then(
      (socket) => connected?.(null, socket),
      (error: Error) => connected?.(error, new Socket()),
    );
  }

  /** As `fetch` does without following redirects; rejects where no instance answers, or as the signal says. */
  async fetch(url: URL, { body, method, headers, signal }: Asking): Promise<Response> {
    const asked = request(url, { method, headers, agent: this, ...(signal ? { signal } : {}) });
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      asked.once('response', resolve).once('error', reject);
    });
    asked.end(await new Response(body).text());
    const answer = await answered;
    const told = Object.entries(answer.headersDistinct).flatMap(([name, values = []]) =>
      values.map((value): [string, string] => [name, value]),
    );
    return new Response((await text(answer)) || null, { status: answer.statusCode ?? 0, headers: told });
  }

  async #connect(): Promise<Socket> {
    const busy = (instance: Instance): number => this.#waiting.get(keyOf(instance)) ?? 0;
    for (const instance of await this.#instances.inOrder(busy, connectMs)) {
      const socket = connect(instance);
      try {
        await once(socket, 'connect', { signal: AbortSignal.timeout(connectMs) });
        this.#awaitAnswer(socket, instance);
        return socket;
      } catch {
        socket.destroy();
        this.#instances.failed(instance);
      }
    }
    throw new Error('No instance takes a connection');
  }

  #awaitAnswer(socket: Socket, instance: Instance): void {
    const failed = () => {
      if (socket.bytesRead === 0) this.#instances.failed(instance);
    };
    const late = setTimeout(failed, answerMs).unref();
    this.#waits(instance, 1);
    socket.once('data', () => {
      this.#instances.answered(instance);
    });
    socket.once('end', failed).once('error', (error) => {
      // Where it was ended here, as by a browser that went away, no system call failed.
      if ('syscall' in error) failed();
    });
    socket.once('close', () => {
      clearTimeout(late);
      this.#waits(instance, -1);
    });
  }

  #waits(instance: Instance, more: 1 | -1): void {
    const key = keyOf(instance);
    this.#waiting.set(key, (this.#waiting.get(key) ?? 0) + more);
  }
}
