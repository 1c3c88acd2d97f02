import { fstatSync, write, writeSync } from 'node:fs';
import { Socket } from 'node:net';

type Write = (bytes: Buffer, done: (error?: Error | null, written?: number) => void) => void;

const waitingBytes = 1_000_000;
const chunkBytes = 64_000;
const pauseMs = 1_000;

// A pipe that nobody reads would hold a thread of the process, and its end, so it is written as a socket is.
const writerOf = (file: number): Write => {
  const kind = fstatSync(file);
  if (!kind.isFIFO() && !kind.isSocket()) return (bytes, done) => write(file, bytes, done);
  const socket = new Socket({ fd: file, readable: false, writable: true }).on('error', () => undefined).unref();
  return (bytes, done) => socket.write(bytes, done);
};

/**
 * Where log lines go without ever holding up the program: lines that cannot be written, since the disk is full or nobody reads, are dropped and
 * counted.
 */
export class LogOutput {
  readonly #file: number;
  #writer: Write | undefined;
  #waiting: string[] = [];
  #bytes = 0;
  #writing = false;
  #torn = false;
  #dropped = 0;
  #droppedAt: number | undefined;

  constructor(file: number) {
    this.#file = file;
  }

  /** Lines that were dropped since the start. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Whether a line was dropped within the last so many milliseconds. */
  droppedWithin(milliseconds: number): boolean {
    return this.#droppedAt !== undefined && performance.now() - this.#droppedAt < milliseconds;
  }

  write(line: string): void {
    if (this.#bytes + line.length > waitingBytes) {
      this.#drop(1);
      return;
    }
    this.#waiting.push(line);
    this.#bytes += line.length;
    if (!this.#writing) this.#next();
  }

  /** Writes what waits before the process ends, once. */
  end(): void {
    try {
      if (this.#waiting.length > 0) writeSync(this.#file, this.#take(Infinity).join(''));
    } catch {
      // the disk is full or nobody reads
    }
  }

  #take(most: number): string[] {
    let length = 0;
    const lines = this.#waiting.findIndex((line) => (length += line.length) > most);
    const taken = this.#waiting.splice(0, lines < 0 ? this.#waiting.length : Math.max(1, lines));
    this.#bytes -= taken.reduce((sum, line) => sum + line.length, 0);
    return taken;
  }

  #next(): void {
    this.#writing = this.#waiting.length > 0;
    if (!this.#writing) return;
    const lines = this.#take(chunkBytes);
    this.#send(Buffer.from(`${this.#torn ? '\n' : ''}${lines.join('')}`), lines.length);
  }

  #send(bytes: Buffer, lines: number): void {
    this.#writer ??= writerOf(this.#file);
    this.#writer(bytes, (error, written = bytes.length) => {
      if (error) this.#giveUp(lines);
      else if (written < bytes.length) this.#goOn(bytes.subarray(written), lines);
      else this.#written();
    });
  }

  #goOn(rest: Buffer, lines: number): void {
    this.#torn = true;
    this.#send(rest, lines);
  }

  #written(): void {
    this.#torn = false;
    this.#next();
  }

  #giveUp(lines: number): void {
    this.#drop(lines);
    setTimeout(() => this.#next(), pauseMs).unref();
  }

  #drop(lines: number): void {
    this.#dropped += lines;
    this.#droppedAt = performance.now();
  }
}

/** The output of this process, which all its logs share. */
export const logOutput = new LogOutput(1);
process.on('exit', () => logOutput.end());
