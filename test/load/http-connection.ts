import { connect, type Socket } from 'node:net';

type Waiting = { readonly resolve: (body: string) => void; readonly reject: (error: Error) => void };

/** Where JSON is posted, and what a browser would send along. */
export type Target = {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
};

const headEnd = '\r\n\r\n';

/** A kept-alive connection for one post at a time, lighter than `fetch`, so that what answers is measured and not what asks. */
export class HttpConnection {
  readonly #port: number;
  readonly #head: string;
  #socket: Socket;
  #arrived: Buffer = Buffer.alloc(0);
  #waiting: Waiting | undefined;

  constructor({ port, path, headers }: Target) {
    const lines = Object.entries({ host: `localhost:${port}`, 'content-type': 'application/json', ...headers });
    this.#head = [`POST ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`)].join('\r\n');
    this.#port = port;
    this.#socket = this.#connect();
  }

  /** Answers the body, whatever the status; rejects where the connection is lost. */
  post(body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      // A server ends what has long been idle.
      if (this.#socket.destroyed) this.#socket = this.#connect();
      this.#socket.write(`${this.#head}\r\ncontent-length: ${Buffer.byteLength(body)}${headEnd}${body}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #connect(): Socket {
    const socket = connect(this.#port, '127.0.0.1');
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => {
      this.#take(chunk);
    });
    socket.on('error', (error) => {
      this.#fail(error);
    });
    socket.on('close', () => {
      if (socket === this.#socket) this.#fail(new Error('the connection is closed'));
    });
    return socket;
  }

  #take(chunk: Buffer): void {
    this.#arrived = this.#arrived.length === 0 ? chunk : Buffer.concat([this.#arrived, chunk]);
    const end = this.#arrived.indexOf(headEnd);
    if (end < 0) return;
    const length = /^content-length: *(\d+)/im.exec(this.#arrived.toString('latin1', 0, end))?.[1];
    if (length === undefined) {
      this.#fail(new Error('the answer does not say how long it is'));
      return;
    }
    const start = end + headEnd.length;
    if (this.#arrived.length < start + Number(length)) return;
    const body = this.#arrived.toString('utf8', start, start + Number(length));
    this.#arrived = Buffer.alloc(0);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.resolve(body);
  }

  #fail(error: Error): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.reject(error);
  }
}

/** Connections to one target, each given to one asker at a time; whoever finds none free waits in line. */
export class HttpConnections {
  readonly #all: readonly HttpConnection[];
  readonly #free: HttpConnection[];
  readonly #line: ((connection: HttpConnection) => void)[] = [];

  constructor(target: Target, size: number) {
    this.#all = Array.from({ length: size }, () => new HttpConnection(target));
    this.#free = [...this.#all];
  }

  async post(body: string): Promise<string> {
    const connection = this.#free.pop() ?? (await new Promise<HttpConnection>((resolve) => this.#line.push(resolve)));
    try {
      return await connection.post(body);
    } finally {
      const next = this.#line.shift();
      if (next) next(connection);
      else this.#free.push(connection);
    }
  }

  close(): void {
    for (const connection of this.#all) connection.close();
  }
}
