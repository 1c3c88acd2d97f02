import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { memberOf } from './kafka-cluster.mjs';
import { kafkaJars } from './kafka-jars.mjs';
import { attempt, markAsTestKafka, offsetsPartitions, waitForCoordinators } from './kafka-ready.mjs';
import { introducePrograms, newAdministrator, securitySettings } from './kafka-security.mjs';
import { accepts, assertPortFree, freePort } from './ports.mjs';
import {
  bareEnvironment,
  claimFolder,
  exitOf,
  logTail,
  onStopRequest,
  readJson,
  recordOf,
  spawnLogged,
  stopProcess,
  stopRecorded,
  waitUntil,
  writeFileWhole,
} from './processes.mjs';
import { Refusal, exitCodes, runProgram } from './refusal.mjs';
import { secretIn } from './secrets.mjs';

const settings = (port, controllerPort, logs) => ({
  'process.roles': 'broker,controller',
  'node.id': 1,
  'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
  listeners: `BROKER://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
  'advertised.listeners': `BROKER://127.0.0.1:${port}`,
  'listener.security.protocol.map': 'BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT',
  'inter.broker.listener.name': 'BROKER',
  'controller.listener.names': 'CONTROLLER',
  // A broker that was killed may register again only after this; the default of 9 s is felt at every restart.
  'broker.session.timeout.ms': 3000,
  'broker.heartbeat.interval.ms': 500,
  'log.dirs': logs.replaceAll('\\', '/'),
  'auto.create.topics.enable': false,
  'num.partitions': 12,
  'default.replication.factor': 1,
  'min.insync.replicas': 1,
  // One replica acknowledges before fsync, so every message is flushed.
  'log.flush.interval.messages': 1,
  'group.initial.rebalance.delay.ms': 0,
  'offsets.topic.replication.factor': 1,
  'offsets.topic.num.partitions': offsetsPartitions,
  'transaction.state.log.replication.factor': 1,
  'transaction.state.log.min.isr': 1,
  'transaction.state.log.num.partitions': offsetsPartitions,
  'share.coordinator.state.topic.replication.factor': 1,
  'share.coordinator.state.topic.min.isr': 1,
  'share.coordinator.state.topic.num.partitions': offsetsPartitions,
});

const layout = (data) => ({
  logs: path.join(data, 'logs'),
  properties: path.join(data, 'server.properties'),
  ready: path.join(data, 'ready.json'),
  server: path.join(data, 'server.json'),
  log: path.join(data, 'kafka.log'),
  passwordSeed: path.join(data, 'password-seed'),
});

const damaged = (data, why) =>
  new Refusal(
    `Kafka's data folder ${data} is not whole (${why}): put it back from a backup, or delete it to begin with an empty one.`,
    exitCodes.brokenFolder,
  );

const stateOf = (data, files) => {
  const known = new Set([...Object.values(files).map((file) => path.basename(file)), 'owner.json']);
  const isKnown = (name) => known.has(name) || /^kafka\.log\.\d+$/.test(name);
  const strangers = existsSync(data) ? readdirSync(data).filter((name) => !isKnown(name)) : [];
  if (existsSync(files.ready)) {
    const { clusterId } = readJson(files.ready) ?? {};
    if (!clusterId) throw damaged(data, '"ready.json" cannot be read');
    if (!existsSync(path.join(files.logs, 'meta.properties'))) throw damaged(data, '"logs/meta.properties" is missing');
    return 'ready';
  }
  if (strangers.length > 0) {
    throw new Refusal(
      `${data} holds other files ("${strangers[0]}"): give Kafka a folder of its own.`,
      exitCodes.brokenFolder,
    );
  }
  // The broker first runs after the ready file is written: what lies here without it never held a message.
  const begun = existsSync(files.logs) ? readdirSync(files.logs) : [];
  const formatOnly = new Set(['meta.properties', 'bootstrap.checkpoint', '.lock', '.kafka_cleanshutdown']);
  const held = begun.find((name) => !formatOnly.has(name));
  if (held) throw damaged(data, `"ready.json" is missing beside "logs/${held}"`);
  return 'empty';
};

const toProperties = (entries) =>
  Object.entries(entries)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

const logging = ['-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-Dorg.slf4j.simpleLogger.showDateTime=true'];

const format = async (data, files, tools, member) => {
  rmSync(files.logs, { recursive: true, force: true });
  const clusterId = member?.clusterId ?? randomBytes(16).toString('base64url').replace(/^-/, 'A');
  const child = spawnLogged(
    tools.java,
    [
      ...tools.options,
      ...logging,
      '-cp',
      tools.classPath,
      'kafka.tools.StorageTool',
      'format',
      '--cluster-id',
      clusterId,
      '--config',
      files.properties,
      ...(member?.format ?? []),
    ],
    { log: files.log, cwd: data, env: bareEnvironment() },
  );
  const outcome = await exitOf(child);
  if (outcome !== 'ended with code 0') throw new Refusal(`Kafka's format ${outcome}:\n${logTail(files.log)}`);
  writeFileWhole(files.ready, JSON.stringify({ clusterId }));
};

const launch = async (data, files, tools, port, heap = ['-Xmx512m', '-Xms128m']) => {
  // a core file would hold messages and passwords
  const options = [...heap, '-XX:-CreateCoredumpOnCrash', ...tools.options, ...logging, '-cp', tools.classPath];
  const child = spawnLogged(tools.java, [...options, 'kafka.Kafka', files.properties], {
    log: files.log,
    cwd: data,
    env: bareEnvironment(),
  });
  const exited = exitOf(child);
  let outcome;
  void exited.then((words) => (outcome = words));
  if (child.pid) writeFileWhole(files.server, JSON.stringify(recordOf(child.pid)));
  const listens = await waitUntil(async () => outcome !== undefined || (await accepts(port)), 90_000, 50);
  if (listens && outcome === undefined) return { child, exited };
  if (outcome === undefined) await stopProcess(child.pid);
  throw new Refusal(
    `Kafka ${outcome ?? 'did not begin to listen within 90 s'} on ${data}:\n${logTail(files.log)}`,
    exitCodes.brokenFolder,
  );
};

/** Stops a Kafka that a killed starter left running on the folder. */
export const stopLeftoverKafka = (data) => stopRecorded(layout(path.resolve(data)).server);

/**
 * Starts Kafka on a data folder, formatting it on first use, alone or as a `member` of several. Answers `{ brokers, pid, exited, stop,
 * sasl }` when it listens. With a `passwordSeed` programs sign in by it, and `sasl` is how the starter does; only on `openPort` nobody
 * needs to.
 */
export const startKafka = async ({ data: folder, port, controllerPort, passwordSeed, openPort, member }) => {
  const data = path.resolve(folder);
  const admin = passwordSeed && newAdministrator();
  const files = layout(data);
  const state = stateOf(data, files);
  const release = claimFolder(data, 'Kafka');
  try {
    await stopRecorded(files.server);
    await assertPortFree(port, 'Kafka', 'stop that program or choose another port');
    if (controllerPort)
      await assertPortFree(controllerPort, "Kafka's controller", 'stop that program or choose another port');
    const controller = controllerPort ?? (await freePort());
    const secured = admin ? securitySettings({ admin, port, openPort, controllerPort: controller }) : {};
    const own = { ...settings(port, controller, files.logs), ...secured, ...member?.settings };
    writeFileWhole(files.properties, toProperties(own));
    const tools = { ...(await kafkaJars()), options: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] };
    if (state === 'empty') await format(data, files, tools, member);
    const { child, exited } = await launch(data, files, tools, port, member?.heap);
    void exited.then(() => release());
    const server = {
      brokers: `127.0.0.1:${port}`,
      pid: child.pid,
      exited,
      ...(admin ? { sasl: { mechanism: 'plain', ...admin } } : {}),
      stop: async () => {
        await stopProcess(child.pid, { patience: 20_000 });
        await exited;
        rmSync(files.server, { force: true });
      },
    };
    if (admin) await introduce(server, () => introducePrograms(port, admin, passwordSeed));
    return server;
  } catch (error) {
    release();
    throw error;
  }
};

const introduce = async (server, work) => {
  try {
    await attempt(Date.now() + 30_000, work);
  } catch (error) {
    await server.stop();
    throw error;
  }
};

// The port that was asked for stays open to everybody; beside it programs sign in.
const securedBeside = (data, port, openPort) => ({
  port,
  openPort,
  passwordSeed: secretIn(layout(path.resolve(data)).passwordSeed),
});

const main = async () => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      port: { type: 'string' },
      'controller-port': { type: 'string' },
      test: { type: 'boolean', default: false },
      'with-parent': { type: 'boolean', default: false },
      discard: { type: 'boolean', default: false },
      'secured-port': { type: 'string' },
      cluster: { type: 'string' },
      node: { type: 'string' },
    },
  });
  const port = Number(values.port);
  if (!values.data || !Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(
      'Usage: node infra/kafka.mjs --data FOLDER --port NUMBER [--controller-port NUMBER] [--test] [--with-parent] [--discard] [--secured-port NUMBER] [--cluster FILE --node NUMBER]',
    );
  }
  mkdirSync(values.data, { recursive: true, mode: 0o700 });
  const controllerPort = values['controller-port'] ? Number(values['controller-port']) : undefined;
  const secured = values['secured-port'] ? securedBeside(values.data, Number(values['secured-port']), port) : undefined;
  const member = values.cluster ? memberOf(values.cluster, Number(values.node)) : undefined;
  const starting = startKafka({ data: values.data, port, controllerPort, member, ...secured });
  let stopping = false;
  onStopRequest(
    async () => {
      stopping = true;
      await starting.then(
        (server) => server.stop(),
        () => undefined,
      );
      if (values.discard) rmSync(values.data, { recursive: true, force: true });
      process.exit(0);
    },
    { withParent: values['with-parent'] },
  );
  const server = await starting;
  await waitForCoordinators(server);
  const open = `127.0.0.1:${port}`;
  if (values.test) await markAsTestKafka(open);
  const signIn = secured && { brokers: server.brokers, passwordSeed: secured.passwordSeed };
  if (!stopping) process.stdout.write(`${JSON.stringify({ brokers: open, pid: server.pid, signIn })}\n`);
  const outcome = await server.exited;
  if (!stopping) throw new Refusal(`Kafka ${outcome}.`);
};

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await runProgram(main);
