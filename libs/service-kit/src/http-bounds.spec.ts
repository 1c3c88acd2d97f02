import { connect, type Socket } from 'node:net';
import { eventually, freePort } from '@mrc/testing';
import { Controller, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OpenRequests } from './open-requests';

const bounds = { bodyBytes: 1_000, requestMs: 600, stalledMs: 500 };

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

/** Resolves once it is closed: without a bound of ours that is after minutes, and the test fails by its own. */
const closed = (socket: Socket): Promise<void> => new Promise((resolve) => socket.once('close', () => resolve()));

const dripping = async (sent: string): Promise<void> => {
  const socket = dial(sent).resume();
  const drip = setInterval(() => socket.write('x'), 50);
  await closed(socket);
  clearInterval(drip);
};

describe('a connection over HTTP', () => {
  it('is closed where the body drips', () =>
    dripping(
      'POST /taken HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{',
    ));

  it('is closed where the headers drip', () => dripping('POST /taken HTTP/1.1\r\nhost: localhost\r\nx-long: '));

  it('is closed where nothing is asked', () => closed(dial().resume()));

  it('is closed where nobody takes the answer', async () => {
    const socket = dial('GET /much HTTP/1.1\r\nhost: localhost\r\n\r\n').pause();
    const connections = (): Promise<number> =>
      new Promise((resolve) => app.getHttpServer().getConnections((_error: unknown, count: number) => resolve(count)));
    await eventually(async () => (await connections()) === 1);
    await eventually(async () => (await connections()) === 0, { within: 15_000 });
    socket.destroy();
  }, 20_000);

  it('takes no body above the bound', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/taken`, { method: 'POST', body: 'x'.repeat(1_001) });
    expect(answer.status).toBe(413);
  });
});
