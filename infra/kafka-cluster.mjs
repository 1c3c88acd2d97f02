import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setScramPasswords } from './kafka-scram.mjs';
import { readJson } from './processes.mjs';
import { Refusal, runProgram } from './refusal.mjs';
import { readInput } from './standard-input.mjs';

const mechanism = 'SCRAM-SHA-512';
const scram = 'org.apache.kafka.common.security.scram.ScramLoginModule';

const replicated = {
  'default.replication.factor': 3,
  'min.insync.replicas': 2,
  'offsets.topic.replication.factor': 3,
  'transaction.state.log.replication.factor': 3,
  'transaction.state.log.min.isr': 2,
  'share.coordinator.state.topic.replication.factor': 3,
  'share.coordinator.state.topic.min.isr': 2,
};

/**
 * What one of several brokers has of its own: `{ clusterId, heap, format, settings(logs) }`. The file says
 * `{ clusterId, user: { name, password }, brokers: [{ node, port, controllerPort, programPort, seenAt }] }`. Programs
 * sign in by SCRAM on `programPort` and are told `seenAt`, where a proxy may stand; brokers speak to each other on `port`.
 */
export const memberOf = (file, node) => {
  const { clusterId, user, brokers } = readJson(file) ?? {};
  const me = brokers?.find((broker) => broker.node === node);
  if (!me) throw new Refusal(`${file} names no broker ${node}.`);
  return {
    clusterId,
    heap: ['-Xmx224m', '-Xms96m'],
    format: ['--add-scram', `${mechanism}=[name=${user.name},password=${user.password}]`],
    settings: {
      ...replicated,
      'node.id': node,
      'controller.quorum.voters': brokers.map((one) => `${one.node}@127.0.0.1:${one.controllerPort}`).join(','),
      listeners: `BROKER://127.0.0.1:${me.port},PROGRAM://127.0.0.1:${me.programPort},CONTROLLER://127.0.0.1:${me.controllerPort}`,
      'advertised.listeners': `BROKER://127.0.0.1:${me.port},PROGRAM://127.0.0.1:${me.seenAt}`,
      'listener.security.protocol.map': 'BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT,PROGRAM:SASL_PLAINTEXT',
      'sasl.enabled.mechanisms': mechanism,
      'listener.name.program.scram-sha-512.sasl.jaas.config': `${scram} required;`,
      'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
      'super.users': 'User:ANONYMOUS',
      // A leader that was away is leader again soon, which is one change of leader more.
      'leader.imbalance.check.interval.seconds': 5,
      'leader.imbalance.per.broker.percentage': 0,
      'log.cleaner.dedupe.buffer.size': 8_000_000,
      // A message is safe in two brokers' memory; each of them alone need not flush it.
      'log.flush.interval.messages': Number.MAX_SAFE_INTEGER,
    },
  };
};

const main = async () => {
  const { port, user } = parseArgs({ options: { port: { type: 'string' }, user: { type: 'string' } } }).values;
  const usage =
    'Usage: node infra/kafka-cluster.mjs --port NUMBER --user NAME, with the new password on its standard input';
  if (!port || !user) throw new Refusal(usage);
  const password = await readInput('The new password: ', { hidden: true });
  if (!password) throw new Refusal(usage);
  await setScramPasswords(Number(port), undefined, { [user]: password });
};

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await runProgram(main);
