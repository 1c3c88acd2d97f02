import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { services, topicOf } from '@mrc/contracts';
import { republishTopicOf } from '@mrc/messaging';
import { kafkaRefusal } from '@mrc/service-kit';
import { eventually, freePort, startKafkaServer, type KafkaServer } from '@mrc/testing';
import { Kafka, KafkaJSError, KafkaJSProtocolError, logLevel } from 'kafkajs';
import { withKafkaAdmin, writeAcls } from './kafka-acls';
import { kafkaRights } from './kafka-rights';

jest.setTimeout(180_000);

const cell = 'probe';
const topicsOf = (service: (typeof services)[number]) => [topicOf(cell, service), republishTopicOf(cell, service)];
const data = mkdtempSync(path.join(tmpdir(), 'mrc-sign-in-'));
let server: KafkaServer;

/** AlterUserScramCredentials, version 0, of a client "xyz", for no user at all. */
const setsNoPassword = '0033000000000001000378797a000101';

const script = `import { kafkaPasswords } from ${JSON.stringify(path.join(__dirname, '..', 'kafka-security.mjs'))};
  process.stdout.write(JSON.stringify(kafkaPasswords(process.argv[1])));`;
const passwordsOf = (seed: string): Record<string, string> =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script, seed], { encoding: 'utf8' }),
  ) as Record<string, string>;

const everyTopicHasALeader = async (): Promise<boolean> => {
  const admin = new Kafka({ brokers: [...server.brokers], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const { topics } = await admin
    .fetchTopicMetadata({ topics: services.flatMap(topicsOf) })
    .finally(() => admin.disconnect());
  return topics.every(({ partitions }) => partitions.every(({ leader }) => leader === 1));
};

const securedAgain = async (): Promise<Record<string, string>> => {
  server = await startKafkaServer({ data, port: server.port, securedPort: await freePort() });
  await eventually(everyTopicHasALeader, { within: 60_000, every: 200 });
  return passwordsOf(server.signIn!.passwordSeed);
};

const clientOf = (username?: string, password = 'wrong') =>
  new Kafka({
    clientId: 'probe',
    brokers: [...server.signIn!.brokers],
    ...(username ? { sasl: { mechanism: 'scram-sha-512', username, password } } : {}),
    logLevel: logLevel.NOTHING,
    retry: { retries: 0 },
  });
const wordOf = (error: unknown): string => {
  const cause = error instanceof KafkaJSError && error.cause instanceof KafkaJSError ? error.cause : error;
  return cause instanceof KafkaJSProtocolError ? cause.type : cause instanceof Error ? cause.name : String(cause);
};

const writes = async (kafka: Kafka, topic: string): Promise<string> => {
  const producer = kafka.producer({ retry: { retries: 0 } });
  try {
    await producer.connect();
    await producer.send({ topic, messages: [{ key: 'k', value: 'written' }] });
    return 'written';
  } catch (error) {
    return wordOf(error);
  } finally {
    await producer.disconnect();
  }
};

const reads = async (kafka: Kafka, groupId: string, topic: string): Promise<string> => {
  const consumer = kafka.consumer({ groupId, retry: { retries: 0, restartOnFailure: async () => false } });
  try {
    return await new Promise<string>((resolve, reject) => {
      consumer.on('consumer.crash', ({ payload }) => reject(payload.error));
      const begin = async () => {
        await consumer.connect();
        await consumer.subscribe({ topics: [topic], fromBeginning: true });
        await consumer.run({ eachMessage: async ({ message }) => resolve(String(message.value)) });
      };
      begin().catch(reject);
    });
  } catch (error) {
    return wordOf(error);
  } finally {
    await consumer.disconnect();
  }
};

let passwords: Record<string, string>;
const as = (program: string) => clientOf(program, passwords[program]);

beforeAll(async () => {
  server = await startKafkaServer({ data });
  const open = new Kafka({ brokers: [...server.brokers], logLevel: logLevel.NOTHING });
  const admin = open.admin();
  await admin.connect();
  await admin.createTopics({ topics: services.flatMap(topicsOf).map((topic) => ({ topic, numPartitions: 1 })) });
  await admin.disconnect();
  for (const topic of services.flatMap(topicsOf)) await writes(open, topic);
  await server.stop();
  passwords = await securedAgain();
  const administrator = { mechanism: 'scram-sha-512', username: 'migrate', password: passwords['migrate']! } as const;
  const kafka = { brokers: server.signIn!.brokers, sasl: administrator };
  for (let time = 1; time <= 2; time += 1)
    await withKafkaAdmin(kafka, (each) => writeAcls(each, cell, kafkaRights(cell)));
});
afterAll(async () => {
  await server.stop();
  rmSync(data, { recursive: true, force: true });
});

describe('a Kafka that was open and is started with sign-in', () => {
  it('still has what was written before', async () => {
    expect(await reads(as('referrals'), `${cell}.referrals.before`, topicOf(cell, 'registration'))).toBe('written');
  });

  it('lets a program that is not signed in read nothing and write nothing', async () => {
    const nobody = clientOf();
    expect(await writes(nobody, topicOf(cell, 'referrals'))).toMatch(/^KafkaJSConnection/);
    expect(await reads(nobody, 'nobody', topicOf(cell, 'referrals'))).toMatch(/^KafkaJSConnection/);
  });

  it.each(['BROKER', 'CONTROLLER'])(
    'lets nobody set a password on its listener %s without being signed in',
    async (listener) => {
      const settings = readFileSync(path.join(data, 'server.properties'), 'utf8');
      const port = Number(new RegExp(`${listener}://127\\.0\\.0\\.1:(\\d+)`).exec(settings)?.[1]);
      const heard: Buffer[] = [];
      const socket = net.connect(port, '127.0.0.1').on('error', () => undefined);
      socket.on('data', (bytes) => heard.push(bytes));
      socket.write(Buffer.from(`00000010${setsNoPassword}`, 'hex'));
      await once(socket, 'close');
      expect(heard).toEqual([]);
    },
  );

  it('lets nobody in by a wrong password, and the program says so in one sentence', async () => {
    const refused = await clientOf('referrals')
      .admin()
      .connect()
      .catch((error: unknown) => error);
    const environment = { KAFKA_BROKERS: 'kafka.example:9092', KAFKA_SASL_USERNAME: 'referrals' };
    expect(kafkaRefusal(refused, environment)).toMatch(
      /^Kafka at kafka.example:9092 does not let "referrals" sign in: set KAFKA_SASL_USERNAME, [^.]*\.$/,
    );
  });
});

describe('a program that is signed in', () => {
  it.each(services)('%s tells on its own topic and is the only one to read its wishes', async (service) => {
    expect(await writes(as(service), topicOf(cell, service))).toBe('written');
    expect(await reads(as(service), `${cell}.${service}.wishes`, republishTopicOf(cell, service))).toBe('written');
    const others = services.filter((one) => one !== service);
    const tried = others.flatMap((other) => [
      writes(as(service), topicOf(cell, other)),
      reads(as(service), `${cell}.${service}.tries.${other}`, republishTopicOf(cell, other)),
    ]);
    expect(new Set(await Promise.all(tried))).toEqual(new Set(['TOPIC_AUTHORIZATION_FAILED']));
  });

  it.each([
    ['referrals', 'reporting'],
    ['registration', 'reporting'],
    ['directory', 'registration'],
  ] as const)('%s neither reads what %s tells nor asks it to tell it again', async (service, other) => {
    expect(await reads(as(service), `${cell}.${service}.events`, topicOf(cell, other))).toBe(
      'TOPIC_AUTHORIZATION_FAILED',
    );
    expect(await writes(as(service), republishTopicOf(cell, other))).toBe('TOPIC_AUTHORIZATION_FAILED');
  });

  it('reporting cannot ask itself to tell again, and asks everybody else', async () => {
    const asked = await Promise.all(services.map((owner) => writes(as('reporting'), republishTopicOf(cell, owner))));
    expect(asked).toEqual([...Array.from({ length: 4 }, () => 'written'), 'TOPIC_AUTHORIZATION_FAILED']);
  });

  it('cannot take the place of another in its group', async () => {
    expect(await reads(as('referrals'), `${cell}.registration.events`, topicOf(cell, 'directory'))).toBe(
      'KafkaJSGroupCoordinatorNotFound',
    );
  });

  it('cannot give itself a right', async () => {
    const admin = as('referrals').admin();
    await admin.connect();
    await expect(writeAcls(admin, cell, kafkaRights(cell))).rejects.toMatchObject({
      type: 'CLUSTER_AUTHORIZATION_FAILED',
    });
    await admin.disconnect();
  });
});

describe('a new seed of the passwords', () => {
  it('counts from the next start on; the old passwords are gone and the rights are not', async () => {
    const before = passwords;
    await server.stop();
    rmSync(path.join(data, 'password-seed'));
    passwords = await securedAgain();
    expect(await writes(clientOf('referrals', before['referrals']), topicOf(cell, 'referrals'))).toBe(
      'KafkaJSSASLAuthenticationError',
    );
    expect(await writes(as('referrals'), topicOf(cell, 'referrals'))).toBe('written');
  });
});
