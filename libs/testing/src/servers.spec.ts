import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { Client } from 'pg';
import { eventually } from './eventually';
import { freePort } from './free-port';
import { startKafkaServer, startPostgresServer } from './servers';

jest.setTimeout(90_000);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'mrc-servers-spec-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const refused = (exitCode: number, sentence: RegExp) => ({
  exitCode,
  sentence: expect.stringMatching(sentence),
});

const occupied = async (port: number, work: () => Promise<void>): Promise<void> => {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(port, '127.0.0.1', resolve));
  try {
    await work();
  } finally {
    await new Promise((resolve) => holder.close(resolve));
  }
};

const ask = async (url: string, sql: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

describe('starting Postgres', () => {
  it('keeps what was committed over a kill -9 and a restart on another port', async () => {
    const first = await startPostgresServer({ data: folder, durable: true });
    await ask(first.url, "create table kept as select 'still here' as word");
    process.kill(first.pid, 'SIGKILL');
    expect(await first.ended).toBe(1);
    const second = await startPostgresServer({ data: folder, durable: true });
    try {
      expect(await ask(second.url, 'select word from kept')).toEqual([{ word: 'still here' }]);
    } finally {
      await second.stop();
    }
  });

  it('does not mistake a process that now has the number of a dead server for that server', async () => {
    const other = await startPostgresServer();
    const first = await startPostgresServer({ data: folder, durable: true });
    await first.stop();
    await writeFile(path.join(folder, 'cluster', 'postmaster.pid'), `${other.pid}\n${folder}/cluster\n1\n5432\n`);
    await writeFile(path.join(folder, 'server.json'), JSON.stringify({ pid: other.pid, mark: 'from an earlier boot' }));
    const second = await startPostgresServer({ data: folder, durable: true });
    expect(await ask(second.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect(await ask(other.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    await second.stop();
    await other.stop();
  });

  it('is refused on a folder on which one already runs', async () => {
    const first = await startPostgresServer({ data: folder });
    try {
      await expect(startPostgresServer({ data: folder })).rejects.toMatchObject(
        refused(2, /^Postgres already runs on .+\.$/),
      );
    } finally {
      await first.stop();
    }
  });

  it('is refused on a port in use, and leaves no process and no claim', async () => {
    const port = await freePort();
    await occupied(port, async () => {
      const starting = startPostgresServer({ data: folder, port });
      await expect(starting).rejects.toMatchObject(
        refused(2, new RegExp(`^Port ${port}, needed for Postgres, .+\\.$`)),
      );
    });
    const after = await startPostgresServer({ data: folder, port });
    await after.stop();
  });

  it('is refused on a cluster that has lost a part', async () => {
    const first = await startPostgresServer({ data: folder });
    await first.stop();
    await rm(path.join(folder, 'cluster', 'PG_VERSION'));
    await expect(startPostgresServer({ data: folder })).rejects.toMatchObject(
      refused(3, /is not whole \("cluster\/PG_VERSION" is missing\)/),
    );
  });

  it('begins again where initdb was interrupted, since nothing was kept there yet', async () => {
    await mkdir(path.join(folder, 'cluster.new', 'base'), { recursive: true });
    const server = await startPostgresServer({ data: folder });
    await server.stop();
    await expect(stat(path.join(folder, 'cluster.new'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is refused on a folder that holds something else', async () => {
    await writeFile(path.join(folder, 'letters.txt'), 'mine');
    await expect(startPostgresServer({ data: folder })).rejects.toMatchObject(refused(3, /holds other files/));
    expect(await readFile(path.join(folder, 'letters.txt'), 'utf8')).toBe('mine');
  });

  it('keeps the values of a refused statement out of its log', async () => {
    const server = await startPostgresServer({ data: folder, durable: true });
    await ask(server.url, 'create table person (name text unique)');
    await ask(server.url, "insert into person values ('canary-one')");
    await expect(ask(server.url, "insert into person values ('canary-one')")).rejects.toMatchObject({ code: '23505' });
    await expect(ask(server.url, "select 'canary-two'::uuid")).rejects.toMatchObject({ code: '22P02' });
    await server.stop();
    const log = await readFile(path.join(folder, 'postgres.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toContain('canary');
  });

  it('lets nobody in without the password, which only its owner may read', async () => {
    const server = await startPostgresServer({ data: folder });
    const open = new URL(server.url);
    open.password = 'guess';
    await expect(ask(open.toString(), 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await server.stop();
    const { mode } = await stat(path.join(folder, 'superuser-password'));
    expect(mode & 0o077).toBe(0);
  });

  it('takes a temporary folder away with it', async () => {
    const server = await startPostgresServer();
    await server.stop();
    await expect(stat(server.data)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('starting Kafka', () => {
  const clientOf = (brokers: readonly string[]) => new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });

  const readFirst = async (brokers: readonly string[], topic: string): Promise<string> => {
    const consumer = clientOf(brokers).consumer({ groupId: `reader-${topic}` });
    const heard: string[] = [];
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({ eachMessage: async ({ message }) => void heard.push(String(message.value)) });
    try {
      return await eventually(() => heard[0], { within: 20_000 });
    } finally {
      await consumer.disconnect();
    }
  };

  it('keeps what was acknowledged over a kill -9 and a restart on another port', async () => {
    const first = await startKafkaServer({ data: folder });
    const producer = clientOf(first.brokers).producer({ idempotent: true });
    await producer.connect();
    await clientOf(first.brokers)
      .admin()
      .createTopics({ topics: [{ topic: 'kept', numPartitions: 1 }] });
    await producer.send({ topic: 'kept', acks: -1, messages: [{ value: 'still here' }] });
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    await producer.disconnect();
    const second = await startKafkaServer({ data: folder });
    try {
      expect(await readFirst(second.brokers, 'kept')).toBe('still here');
    } finally {
      await second.stop();
    }
  });

  it('is refused on a port in use, and on a folder that has lost a part or holds something else', async () => {
    const port = await freePort();
    await occupied(port, async () => {
      const starting = startKafkaServer({ data: folder, port });
      await expect(starting).rejects.toMatchObject(refused(2, new RegExp(`^Port ${port}, needed for Kafka, .+\\.$`)));
    });
    await writeFile(path.join(folder, 'ready.json'), JSON.stringify({ clusterId: 'x' }));
    await expect(startKafkaServer({ data: folder })).rejects.toMatchObject(
      refused(3, /"logs\/meta.properties" is missing/),
    );
    await rm(path.join(folder, 'ready.json'));
    await writeFile(path.join(folder, 'letters.txt'), 'mine');
    await expect(startKafkaServer({ data: folder })).rejects.toMatchObject(refused(3, /holds other files/));
  });

  it('begins again where its format was interrupted', async () => {
    await mkdir(path.join(folder, 'logs'));
    await writeFile(path.join(folder, 'logs', 'meta.properties'), 'version=');
    const server = await startKafkaServer({ data: folder });
    await server.stop();
  });
});
