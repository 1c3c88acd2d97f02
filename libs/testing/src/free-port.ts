import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the range from which systems give ports to outgoing connections, so that nobody takes one meanwhile. */
const [first, last] = [15_000, 32_000];
/** Above those that are given one by one, and below that range too. */
const rows = [last, 32_768] as const;
const tries = 50;
/** What this process was given: much of it is used only later, when it would still look free. */
const given = new Set<number>();

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        resolve(true);
      });
    });
  });

/** A port of the loopback address that nothing listens on at this moment, drawn by chance so that neighbours differ. */
export const freePort = async (): Promise<number> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const port = randomInt(first, last);
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
  throw new Error('Nothing was free among the ports that were tried');
};

/**
 * The first of so many ports in a row that nothing listens on at this moment, none of which `freePort` gives to others; `from` and
 * `to` say among which, the latter excluded. Throws where none was found.
 */
export const freePortRow = async (length: number, [from, to]: readonly [number, number] = rows): Promise<number> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const start = randomInt(from, to - length + 1);
    const free = await Promise.all(Array.from({ length }, (_, place) => isFree(start + place)));
    if (free.every(Boolean)) return start;
  }
  throw new Error('Nothing was free among the rows of ports that were tried');
};
