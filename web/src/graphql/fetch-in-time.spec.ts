import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WorkCountsDocument } from '../generated/my-work';
import { failureOf } from './failure';
import { fetchInTime } from './fetch-in-time';

class Channel {
  addEventListener(): void {}
}

describe('a question on a dead line', () => {
  let server: Server;
  let address: string;
  let answer: (response: ServerResponse) => void;
  let asked: Promise<void>;
  const { BroadcastChannel, fetch } = globalThis;

  beforeAll(() => {
    Object.defineProperty(globalThis, 'BroadcastChannel', { value: Channel, configurable: true });
    globalThis.fetch = (input, init) => fetch(new URL(String(input), address), init);
  });

  afterAll(() => {
    Object.defineProperty(globalThis, 'BroadcastChannel', { value: BroadcastChannel, configurable: true });
    globalThis.fetch = fetch;
  });

  beforeEach(async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] });
    Object.defineProperty(globalThis, 'navigator', { value: { onLine: true }, configurable: true });
    let heard: () => void;
    asked = new Promise((resolve) => (heard = resolve));
    server = createServer((request, response) => {
      request.resume();
      answer(response);
      heard();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(async () => {
    jest.useRealTimers();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const ask = async () => {
    const { createClient } = await import('./client');
    return createClient().query(WorkCountsDocument, {}).toPromise();
  };

  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it.each<[string, (response: ServerResponse) => void]>([
    ['that never answers', () => undefined],
    [
      'that dies in the middle of an answer',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"data":');
      },
    ],
  ])('%s fails after twenty seconds as a service that is away', async (_line, answers) => {
    answer = answers;
    const done = jest.fn();
    const asking = ask();
    void asking.then(done);
    await asked;
    jest.advanceTimersByTime(19_999);
    await settled();
    expect(done).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    const { error } = await asking;
    expect(error && failureOf(error)).toEqual({ kind: 'unavailable' });
  });

  it('is not kept up when the one who asked has left', async () => {
    answer = () => undefined;
    const leaving = new AbortController();
    const asking = fetchInTime(address, { signal: leaving.signal });
    await asked;
    leaving.abort();
    await expect(asking).rejects.toThrow(/abort/u);
    await expect(fetchInTime(address, { signal: leaving.signal })).rejects.toThrow(/abort/u);
  });

  it('that answers is heard', async () => {
    answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"data":{"workCounts":null}}');
    };
    expect((await ask()).error).toBeUndefined();
  });
});
