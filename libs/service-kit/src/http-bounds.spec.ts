import { connect, type Socket } from 'node:net';
import { freePort } from '@mrc/testing';
import { Controller, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OpenRequests } from './open-requests';

const bounds = { bodyBytes: 1_000, requestMs: 600, stalledMs: 500 };
const slackMs = 400;

@Controller()
class Answering {
  @Get('much')
  much() {
    return 'x'.repeat(40_000_000);
  }

  @Post('taken')
  taken() {
    return 'taken';
  }
}

@Module({ controllers: [Answering] })
class AnsweringModule {}

let app: NestFastifyApplication;
let port: number;

beforeAll(async () => {
  port = await freePort();
  app = await NestFactory.create<NestFastifyApplication>(AnsweringModule, new OpenRequests({}, bounds).adapter, {
    logger: false,
  });
  await app.listen(port, '127.0.0.1');
});

afterAll(() => app.close());

const dial = (sent = ''): Socket => {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  if (sent !== '') socket.write(sent);
  return socket;
};

const msUntilClosed = async (socket: Socket): Promise<number> => {
  const began = performance.now();
  await new Promise((resolve) => socket.once('close', resolve));
  return performance.now() - began;
};

const dripping = async (sent: string): Promise<number> => {
  const socket = dial(sent).resume();
  const drip = setInterval(() => socket.write('x'), 50);
  const ms = await msUntilClosed(socket);
  clearInterval(drip);
  return ms;
};

describe('a connection over HTTP', () => {
  it('is closed in time where the body drips', async () => {
    const head =
      'POST /taken HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{';
    expect(await dripping(head)).toBeLessThan(bounds.requestMs + slackMs);
  });

  it('is closed in time where the headers drip', async () => {
    expect(await dripping('POST /taken HTTP/1.1\r\nhost: localhost\r\nx-long: ')).toBeLessThan(
      bounds.requestMs + slackMs,
    );
  });

  it('is closed in time where nothing is asked', async () => {
    expect(await msUntilClosed(dial().resume())).toBeLessThan(bounds.requestMs + slackMs);
  });

  it('is closed in time where nobody takes the answer', async () => {
    const socket = dial('GET /much HTTP/1.1\r\nhost: localhost\r\n\r\n').pause();
    const connections = (): Promise<number> =>
      new Promise((resolve) => app.getHttpServer().getConnections((_error: unknown, count: number) => resolve(count)));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await connections()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, bounds.stalledMs + slackMs));
    expect(await connections()).toBe(0);
    socket.destroy();
  });

  it('takes no body above the bound', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/taken`, { method: 'POST', body: 'x'.repeat(1_001) });
    expect(answer.status).toBe(413);
  });
});
