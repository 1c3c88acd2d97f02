import { randomBytes } from 'node:crypto';
import { kafkaPrograms } from './environment.mjs';
import { setScramPasswords } from './kafka-scram.mjs';
import { kafkaPassword } from './secrets.mjs';

const administrator = 'broker';
const superUsers = `User:${administrator};User:migrate`;

/** The administrator of one run of the broker; its password is new at every start and kept nowhere but in the broker's settings. */
export const newAdministrator = () => ({ username: administrator, password: randomBytes(32).toString('base64url') });

const plainLogin = ({ username, password }) =>
  `org.apache.kafka.common.security.plain.PlainLoginModule required username="${username}" password="${password}" user_${username}="${password}";`;

// A listener without sign-in, whose users may do everything: for tests.
const openListener = (port, openPort, controllerPort) => ({
  listeners: `BROKER://127.0.0.1:${port},OPEN://127.0.0.1:${openPort},CONTROLLER://127.0.0.1:${controllerPort}`,
  'advertised.listeners': `BROKER://127.0.0.1:${port},OPEN://127.0.0.1:${openPort}`,
  'super.users': `${superUsers};User:ANONYMOUS`,
});

/** The broker's settings under which nobody reads or writes without being signed in and allowed to, but on a test's `openPort`. */
export const securitySettings = ({ admin, port, openPort, controllerPort }) => ({
  'listener.security.protocol.map': 'BROKER:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT,OPEN:PLAINTEXT',
  'sasl.enabled.mechanisms': 'SCRAM-SHA-512,PLAIN',
  'sasl.mechanism.inter.broker.protocol': 'PLAIN',
  'listener.name.broker.scram-sha-512.sasl.jaas.config':
    'org.apache.kafka.common.security.scram.ScramLoginModule required;',
  'listener.name.broker.plain.sasl.jaas.config': plainLogin(admin),
  'sasl.mechanism.controller.protocol': 'PLAIN',
  'listener.name.controller.sasl.enabled.mechanisms': 'PLAIN',
  'listener.name.controller.plain.sasl.jaas.config': plainLogin(admin),
  'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
  'allow.everyone.if.no.acl.found': false,
  'super.users': superUsers,
  ...(openPort ? openListener(port, openPort, controllerPort) : {}),
});

/** The passwords of all programs, as they follow from the seed. */
export const kafkaPasswords = (seed) =>
  Object.fromEntries(kafkaPrograms.map((name) => [name, kafkaPassword(seed, name)]));

/** Makes the broker know every program by the password that follows from the seed; the same for a new and an old folder. */
export const introducePrograms = (port, admin, seed) => setScramPasswords(port, admin, kafkaPasswords(seed));
