import { once } from 'node:events';
import { Agent, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { eventually, freePort } from '@mrc/testing';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OpenRequests } from './open-requests';

const begun: string[] = [];
let release: () => void;
let held: Promise<void>;

@Controller()
class Slow {
  @Get('routed')
  async routed() {
    begun.push('/routed');
    await held;
    return 'answered';
  }
}

@Module({ controllers: [Slow] })
class SlowModule {}

describe('requests under way at a planned stop', () => {
  let requests: OpenRequests;
  let app: NestFastifyApplication;
  let port: number;
  let idle: Socket;
  const agent = new Agent({ keepAlive: true });

  beforeEach(async () => {
    held = new Promise((resolve) => (release = resolve));
    begun.splice(0);
    port = await freePort();
    requests = new OpenRequests();
    app = await NestFactory.create<NestFastifyApplication>(SlowModule, requests.adapter, { logger: false });
    app.use('/raw', (_request: IncomingMessage, response: ServerResponse) => {
      begun.push('/raw');
      void held.then(() => response.end('answered'));
    });
    await app.listen(port, '127.0.0.1');
    idle = connect(port, '127.0.0.1');
    await once(idle, 'connect');
  });

  afterEach(async () => {
    release();
    idle.destroy();
    agent.destroy();
    await app.close();
  });

  it('are forgotten with their connection, also those that waited behind another on it', async () => {
    const pipelined = connect(port, '127.0.0.1');
    await once(pipelined, 'connect');
    pipelined.write('GET /routed HTTP/1.1\r\nhost: here\r\n\r\n'.repeat(4));
    await eventually(() => begun.length === 4);
    expect(requests.count).toBe(4);
    pipelined.resetAndDestroy();
    await eventually(() => requests.count === 0);
  });

  const ask = async (path: string): Promise<string> => {
    const asked = request({ host: '127.0.0.1', port, path, agent });
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      asked.once('response', resolve).once('error', reject);
    });
    asked.end();
    const answer = await answered;
    return `${await text(answer)}, ${answer.headers.connection ?? ''}`;
  };
  const refused = async (): Promise<boolean> => {
    const socket = connect(port, '127.0.0.1');
    const taken = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    return !taken;
  };
  const codeOf = (asked: Promise<string>) => asked.catch((error: NodeJS.ErrnoException) => error.code);

  it.each(['/routed', '/raw'])('are answered (%s), and their connections told to close', async (path) => {
    const answer = ask(path);
    await eventually(() => begun.includes(path));
    const stopped = requests.end(5_000, () => app.close());
    await eventually(refused);
    release();
    expect(await answer).toBe('answered, close');
    await stopped;
  });

  it('are answered on connections that are kept, and whoever keeps one is told before it is closed', async () => {
    release();
    expect(await ask('/routed')).toBe('answered, keep-alive');
    const stopped = requests.end(5_000, () => app.close());
    expect(await ask('/routed')).toBe('answered, close');
    await stopped;
  });

  it('are ended after a while, where they do not end by themselves', async () => {
    const answer = codeOf(ask('/routed'));
    await eventually(() => begun.includes('/routed'));
    const began = performance.now();
    await requests.end(300, () => app.close());
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(await answer).toBe('ECONNRESET');
  });

  it('are not waited for where there are none, whoever is connected', async () => {
    const began = performance.now();
    await requests.end(20_000, () => app.close());
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
