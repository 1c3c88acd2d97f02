import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Kafka's number for "append these records". */
const produce = 0;
const sizeBytes = 4;

/** Cuts a stream of bytes into Kafka's frames, each with its size before it. */
const framesOf = (hear: (frame: Buffer) => void) => {
  let held = Buffer.alloc(0);
  return (bytes: Buffer): void => {
    held = Buffer.concat([held, bytes]);
    while (held.length >= sizeBytes) {
      const end = sizeBytes + held.readInt32BE(0);
      if (held.length < end) return;
      hear(held.subarray(0, end));
      held = held.subarray(end);
    }
  };
};

const requestOf = (frame: Buffer) => {
  const nameLength = frame.readInt16BE(12);
  return {
    key: frame.readInt16BE(4),
    correlation: frame.readInt32BE(8),
    client: nameLength > 0 ? frame.toString('utf8', 14, 14 + nameLength) : '',
  };
};

/** One connection of a program through the proxy. */
class Passage {
  client = '';
  readonly #program: Socket;
  readonly #broker: Socket;
  readonly #appending = new Set<number>();
  #held: (() => void)[] | undefined;

  constructor(program: Socket, brokerPort: number, by: KafkaProxy) {
    this.#program = program;
    this.#broker = connect(brokerPort, '127.0.0.1');
    for (const socket of [program, this.#broker]) socket.setNoDelay(true).on('error', () => undefined);
    const fromProgram = framesOf((frame) => {
      const { key, correlation, client } = requestOf(frame);
      if (this.client === '') {
        this.client = client;
        if (by.isParted(client)) this.hold();
      }
      if (key === produce) this.#appending.add(correlation);
      this.#pass(() => this.#broker.write(frame));
    });
    const fromBroker = framesOf((frame) => {
      if (this.#appending.delete(frame.readInt32BE(4)) && by.losesAnswerTo(this.client)) this.cut();
      else this.#pass(() => program.write(frame));
    });
    program.on('data', fromProgram).on('close', () => {
      this.#pass(() => this.#broker.end());
    });
    this.#broker.on('data', fromBroker).on('close', () => {
      this.#pass(() => program.destroy());
      by.forget(this);
    });
  }

  /** Lets nothing through in either direction, not even an end; what comes meanwhile waits. */
  hold(): void {
    this.#held ??= [];
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const go of held) go();
  }

  cut(): void {
    this.#program.destroy();
    this.#broker.destroy();
  }

  #pass(go: () => void): void {
    if (this.#held) this.#held.push(go);
    else go();
  }
}

/** Stands between programs and one broker on loopback: parts a program, known by its client id, from the broker, or loses answers. */
export class KafkaProxy {
  readonly #passages = new Set<Passage>();
  readonly #parted = new Set<string>();
  readonly #losing = new Map<string, () => boolean>();
  readonly #port: number;
  readonly #brokerPort: number;
  #server: Server | undefined;

  /** Listens on `port` of the loopback address, once it is opened, and hands on to `brokerPort`. */
  constructor(port: number, brokerPort: number) {
    this.#port = port;
    this.#brokerPort = brokerPort;
  }

  async open(): Promise<void> {
    const server = createServer((program) => {
      this.#passages.add(new Passage(program, this.#brokerPort, this));
    });
    this.#server = server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
  }

  /** Refuses connections from now on, as the port of a broker that is gone does. */
  shut(): void {
    this.#server?.close();
    this.#server = undefined;
  }

  /** Nothing of the program reaches the broker any more, nor the other way; connections seem open. */
  part(client: string): void {
    this.#parted.add(client);
    this.#each(client, (passage) => {
      passage.hold();
    });
  }

  /** Ends the parting; what was under way arrives now. */
  join(client: string): void {
    this.#parted.delete(client);
    this.#each(client, (passage) => {
      passage.release();
    });
  }

  /** Ends the program's connections; it may connect again. */
  cut(client: string): void {
    this.#each(client, (passage) => {
      passage.cut();
    });
  }

  /** Asks, for each answer to a program's append, whether it is lost and the connection with it. */
  loseAnswers(client: string, isLost: () => boolean): void {
    this.#losing.set(client, isLost);
  }

  loseNoAnswers(client: string): void {
    this.#losing.delete(client);
  }

  isParted(client: string): boolean {
    return this.#parted.has(client);
  }

  losesAnswerTo(client: string): boolean {
    return this.#losing.get(client)?.() ?? false;
  }

  forget(passage: Passage): void {
    this.#passages.delete(passage);
  }

  close(): void {
    this.shut();
    for (const passage of this.#passages) passage.cut();
  }

  #each(client: string, act: (passage: Passage) => void): void {
    for (const passage of this.#passages) if (passage.client === client) act(passage);
  }
}
