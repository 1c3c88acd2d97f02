import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { migrationNamed, ofStatements } from '@mrc/database';
import { messagingTables } from '@mrc/messaging';
import { eventually, testPlatform, type TestPlatform } from '@mrc/testing';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { HandlingWatch } from './handling-watch';
import { healthController } from './health';
import { Metrics } from './metrics';
import { ServiceSigns } from './service-signs';
import { standingOf } from './standing';

const CreateWatched20260101000000 = migrationNamed('CreateWatched20260101000000', ofStatements(messagingTables));

/** A way to the database that stands still, or is cut, when told. */
const wayTo = async (url: string) => {
  const target = new URL(url);
  const open = new Set<Socket>();
  const state: { now: 'open' | 'frozen' | 'cut' } = { now: 'open' };
  const proxy = createServer((client) => {
    if (state.now === 'cut') return client.destroy();
    const server = connect(Number(target.port), target.hostname);
    for (const [from, to] of [[client, server] as const, [server, client] as const]) {
      open.add(from);
      from.on('error', () => to.destroy()).on('close', () => to.destroy());
      from.on('data', (data) => state.now === 'open' && to.write(data));
    }
    return undefined;
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const through = new URL(url);
  through.port = String((proxy.address() as AddressInfo).port);
  const cut = () => {
    for (const socket of open) socket.destroy();
    open.clear();
  };
  return {
    url: through.href,
    freeze: () => (state.now = 'frozen'),
    cut: () => {
      state.now = 'cut';
      cut();
    },
    mend: () => {
      state.now = 'open';
    },
    close: () => {
      cut();
      proxy.close();
    },
  };
};

describe('the health of a service', () => {
  let platform: TestPlatform;
  let way: Awaited<ReturnType<typeof wayTo>>;
  let app: NestFastifyApplication;
  let signs: ServiceSigns;
  let bus: () => Promise<boolean>;
  let address: string;

  beforeAll(async () => {
    platform = await testPlatform('registration', { name: 'watched', migrations: [CreateWatched20260101000000] });
    way = await wayTo(platform.urls().WORKER_DATABASE_URL);
    bus = async () => true;
    const { app: appPool, worker } = platform.platform;
    signs = new ServiceSigns({
      service: 'registration',
      url: way.url,
      app: appPool,
      worker,
      bus: { isReady: () => bus() },
      handling: new HandlingWatch(),
      ticks: () => [],
    });
    const metrics = new Metrics('registration', false);
    metrics.tell(signs);
    const controller = healthController({
      standing: () => signs.standing(),
      hasStarted: () => signs.started,
      metrics: () => metrics.text(),
    });
    @Module({ controllers: [controller] })
    class Root {}
    app = await NestFactory.create<NestFastifyApplication>(Root, new FastifyAdapter(), { logger: false });
    await app.listen(0, '127.0.0.1');
    address = await app.getUrl();
    signs.start();
  }, 60_000);

  afterAll(async () => {
    signs.stop();
    await app.close();
    way.close();
    await platform.close();
  });

  const ask = async (path: string) => {
    const asked = performance.now();
    const response = await fetch(`${address}${path}`);
    const text = await response.text();
    return { status: response.status, text, ms: performance.now() - asked };
  };
  const ready = async () => {
    const { status, text, ms } = await ask('/health/ready');
    const { state, unready, degraded } = JSON.parse(text) as ReturnType<typeof standingOf>;
    return { status, state, unready, degraded, ms };
  };
  const becomes = (wanted: object) =>
    eventually(
      async () => {
        const { ms, ...now } = await ready();
        return JSON.stringify(now) === JSON.stringify(wanted) && ms < 1_000;
      },
      { within: 15_000 },
    );
  const good = { status: 200, state: 'ready', unready: [], degraded: [] };

  it('is unready until it has come up once, while it lives', async () => {
    await signs.refresh();
    expect(await ready()).toMatchObject({ status: 503, state: 'unready', unready: ['starting'] });
    expect((await ask('/health/started')).status).toBe(503);
    expect((await ask('/health/live')).status).toBe(200);
    signs.hasStarted();
    expect((await ask('/health/started')).status).toBe(200);
    await becomes(good);
  });

  it.each(['freeze', 'cut'] as const)(
    'is unready after a database’s %s, says so at once, and is ready again after it',
    async (fault) => {
      way[fault]();
      await becomes({ status: 503, state: 'unready', unready: ['database-away'], degraded: [] });
      const answers = await Promise.all(['/health/live', '/health/started', '/health/ready', '/metrics'].map(ask));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 503, 200]);
      expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(2_000);
      expect(answers[3]?.text).toMatch(/mrc_unready\{code="database-away",service="registration"\} 1/);
      way.mend();
      await becomes(good);
    },
    60_000,
  );

  it('is only degraded where the bus fails, or answers nothing', async () => {
    bus = async () => false;
    const without = { status: 200, state: 'degraded', unready: [], degraded: ['bus-away'] };
    await becomes(without);
    bus = async () => true;
    await becomes(good);
    bus = () => new Promise(() => undefined);
    await becomes(without);
  }, 60_000);
});

describe('how a program stands', () => {
  const fine = { starting: false, 'database-away': false };

  it.each([
    [fine, {}, 'ready'],
    [fine, { 'bus-away': false }, 'ready'],
    [fine, { 'bus-away': true }, 'degraded'],
    [{ ...fine, 'database-away': true }, { 'bus-away': true }, 'unready'],
  ])('follows from what is so: %j, %j', (unready, degraded, state) => {
    const standing = standingOf(unready, degraded);
    expect(standing.state).toBe(state);
    expect(standing.ready).toBe(state !== 'unready');
  });
});
