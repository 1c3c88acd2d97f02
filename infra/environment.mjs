import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePercent, watchedFolders } from './disk-room.mjs';
import { logLimits } from './log-files.mjs';
import { isReachable, postgresIdentity, rootUserFolder } from './postgres-binaries.mjs';
import { Refusal } from './refusal.mjs';
import { kafkaPassword, roleUrl } from './secrets.mjs';

export const checkout = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
export const services = ['directory', 'registration', 'assistance', 'referrals', 'reporting'];
/** Who signs in to Kafka: every program as itself. */
export const kafkaPrograms = [...services, 'gateway', 'migrate', 'demo'];

const portFrom = (name, fallback) => {
  const given = process.env[name];
  if (given === undefined || given === '') return fallback;
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port <= 65_535) return port;
  throw new Refusal(`${name} is "${given}", which is not a port number.`);
};

const cellPattern = /^(?!pg(-|$))[a-z][a-z0-9-]{0,39}$/;

/** The cell of this network, `CELL`, which its topics and the roles of its database begin with; the rule is that of libs/contracts. */
export const cellOf = (given = process.env) => {
  const cell = given.CELL || 'demo';
  if (cellPattern.test(cell)) return cell;
  throw new Refusal(
    `CELL is "${cell}": name it with 1 to 40 lower-case letters, digits and hyphens, beginning with a letter, and not with "pg-".`,
  );
};

const dataFolder = () => {
  if (process.env.MRC_DATA) return path.resolve(process.env.MRC_DATA);
  const beside = path.join(checkout, 'data');
  if (process.env.DATABASE_URL || isReachable(checkout, postgresIdentity())) return beside;
  return path.join(rootUserFolder, createHash('sha256').update(checkout).digest('hex').slice(0, 12));
};

/** How many of each program a machine may run: ten ports of the services belong to each. */
export const mostInstances = 8;

const instancePorts = (gateway, base, place) => ({
  gateway: gateway + place,
  services: Object.fromEntries(
    services.map((name, index) => [
      name,
      { service: base + 10 * (place + 1) + 2 * index, http: base + 10 * (place + 1) + 1 + 2 * index },
    ]),
  ),
});

const portsFrom = (gateway, base, instances) => {
  const [first, ...others] = Array.from({ length: instances }, (_, place) => instancePorts(gateway, base, place));
  return { ...first, others, postgres: base, kafka: base + 1, kafkaController: base + 2 };
};

/** The ports of every instance of the programs, the first one's first. */
export const portsOfInstances = ({ others = [], ...first }) => [first, ...others];

/** What the terminal, the logs and `programs.json` call an instance of a program: `referrals`, then `referrals 2`. */
export const instanceName = (program, place) => (place === 0 ? program : `${program} ${place + 1}`);

// S0 is chosen; any other shape follows from what there is.
const isOneProcess = () => {
  const shape = process.env.MRC_SHAPE;
  if (!shape || shape === 'S0') return shape === 'S0';
  throw new Refusal(`MRC_SHAPE is "${shape}": S0 starts all services in one process; leave it out otherwise.`);
};

const walArchive = () => (process.env.MRC_WAL_ARCHIVE ? path.resolve(process.env.MRC_WAL_ARCHIVE) : undefined);

/** What the terminal's environment decides: folders, ports and which servers are somebody else's. */
export const readSettings = ({ instances = 1 } = {}) => {
  const data = dataFolder();
  cellOf();
  logLimits();
  freePercent();
  return {
    data,
    logs: path.join(data, 'logs'),
    instances,
    ports: portsFrom(portFrom('PORT', 4000), portFrom('PORT_BASE', 4100), instances),
    databaseUrl: process.env.DATABASE_URL || undefined,
    brokers: process.env.KAFKA_BROKERS || undefined,
    oneProcess: isOneProcess(),
    walArchive: walArchive(),
  };
};

const inheritedWithout = (...names) =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.includes(name)));

const kafkaWords = [
  'KAFKA_SASL_MECHANISM',
  'KAFKA_SASL_USERNAME',
  'KAFKA_SASL_PASSWORD',
  'KAFKA_TLS',
  'KAFKA_TLS_CA_FILE',
];
const ownWords = ['KAFKA_SASL_USERNAME', 'KAFKA_SASL_PASSWORD'];
const ownNames = (program) => ownWords.map((word) => [word, `${program.toUpperCase()}_${word}`]);
const kafkaSecrets = kafkaPrograms.flatMap((name) => ownNames(name).map(([, own]) => own));

/** How a program signs in to a Kafka of yours: as itself where it was given a name (`REFERRALS_KAFKA_SASL_USERNAME`), else as all do. */
export const kafkaSecurity = (program, given = process.env) => {
  if (!given.KAFKA_BROKERS) return {};
  const asAll = kafkaWords.map((word) => [word, given[word]]);
  const asItself = ownNames(program).map(([word, own]) => [word, given[own]]);
  return Object.fromEntries([...asAll, ...asItself].filter(([, value]) => value));
};

// How a program signs in to Kafka: by the seed's password where this start runs it.
const kafkaSignIn = (program, { ownKafka, secrets }) =>
  ownKafka
    ? {
        KAFKA_SASL_MECHANISM: 'scram-sha-512',
        KAFKA_SASL_USERNAME: program,
        KAFKA_SASL_PASSWORD: kafkaPassword(secrets.kafkaPasswordSeed, program),
      }
    : kafkaSecurity(program);

/** The environment of every instance of the programs, by name; `brokers` is undefined in one process, `ownKafka` where the start runs it. */
export const networkEnvironment = ({ ports, secrets, databaseUrl, brokers, ownKafka, poolSize }) => {
  const busSecurity = (program) => kafkaSignIn(program, { ownKafka, secrets });
  const cell = cellOf();
  const ours = { databaseUrl, cell, seed: secrets.databasePasswordSeed };
  const instances = portsOfInstances(ports);
  const local = (name, kind) => instances.map(({ services: own }) => `127.0.0.1:${own[name][kind]}`);
  const directories = local('directory', 'http').map((place) => `http://${place}`);
  const publicUrl = process.env.PUBLIC_URL || `http://localhost:${ports.gateway}`;
  const common = {
    HOST: '127.0.0.1',
    CELL: cell,
    LOG_LEVEL: process.env.LOG_LEVEL || 'info',
    ACTOR_JWKS_URL: directories.map((origin) => `${origin}/actor/jwks.json`).join(','),
    ...(brokers ? { KAFKA_BROKERS: brokers } : {}),
    ...(poolSize ? { POOL_SIZE: String(poolSize) } : {}),
  };
  const signIn = {
    PUBLIC_URL: publicUrl,
    OIDC_ISSUER: process.env.OIDC_ISSUER || `${publicUrl}/oidc`,
    OIDC_CLIENT_ID: process.env.OIDC_CLIENT_ID || 'gateway',
    OIDC_CLIENT_SECRET: process.env.OIDC_CLIENT_SECRET || secrets.oidcClientSecret,
  };
  const serviceEnvironment = (name, { service, http }) => ({
    ...common,
    ...busSecurity(name),
    SERVICE_PORT: String(service),
    HTTP_PORT: String(http),
    APP_DATABASE_URL: roleUrl(ours, name, 'app'),
    WORKER_DATABASE_URL: roleUrl(ours, name, 'worker'),
    COMMAND_KEYS: secrets.commandKeys(name),
    DIGEST_KEYS: secrets.digestKeys(name),
    MARK_KEYS: secrets.markKeys,
    JURISDICTIONS: process.env.JURISDICTIONS || 'TJ,KG,KZ,RU',
    WATCHED_FOLDERS: watchedFolders({ data: dataFolder(), walArchive: walArchive() }).join(','),
    DISK_FREE_PERCENT: String(freePercent()),
    ...(name === 'directory' ? directoryOnly : {}),
  });
  const directoryOnly = {
    ...signIn,
    ACTOR_SIGNING_KEY_FILE: secrets.actorSigningKeyFile,
    ACTOR_EARLIER_KEYS_FILE: secrets.actorEarlierKeysFile,
    SIGN_IN_KEYS: secrets.signInKeys,
    OIDC_KEYS_FILE: secrets.oidcKeysFile,
    MESSAGES_FOLDER: process.env.MESSAGES_FOLDER || path.join(dataFolder(), 'messages'),
  };
  const gatewayEnvironment = (port) => ({
    ...common,
    ...busSecurity('gateway'),
    ...signIn,
    ...Object.fromEntries(services.map((name) => [`${name.toUpperCase()}_ADDRESS`, local(name, 'service').join(',')])),
    PORT: String(port),
    APP_DATABASE_URL: roleUrl(ours, 'gateway', 'app'),
    SESSION_SECRET: secrets.sessionSecret,
    DRAFT_SECRET: secrets.draftSecret,
    WEB_ROOT: path.join(checkout, 'dist', 'web'),
    OIDC_UPSTREAM: directories.join(','),
  });
  return Object.fromEntries(
    instances.flatMap(({ gateway, services: own }, place) => [
      ...services.map((name) => [instanceName(name, place), serviceEnvironment(name, own[name])]),
      [instanceName('gateway', place), gatewayEnvironment(gateway)],
    ]),
  );
};

/** What migrations need: the superuser's URL, the seed of the roles' passwords, the bus and whether its ACLs are ours. */
export const migrationEnvironment = ({ secrets, databaseUrl, brokers, ownKafka }) => ({
  ...inheritedWithout(...kafkaWords, ...kafkaSecrets),
  DATABASE_URL: databaseUrl,
  DATABASE_PASSWORD_SEED: secrets.databasePasswordSeed,
  DATABASE_EARLIER_SEEDS: secrets.databaseEarlierSeeds.join(','),
  CELL: cellOf(),
  ...(brokers ? { KAFKA_BROKERS: brokers } : {}),
  ...kafkaSignIn('migrate', { ownKafka, secrets }),
  KAFKA_ACLS: ownKafka ? 'written' : 'kept',
});

/** A program's own settings over the terminal's, without the superuser's URL and others' passwords. */
export const childEnvironment = (own) => ({
  ...inheritedWithout('DATABASE_URL', 'KAFKA_BROKERS', 'PORT', ...kafkaWords, ...kafkaSecrets),
  ...own,
});

/** What the loader of the demo network needs of the running one: its database, its programs, its bus and a way to sign in there. */
export const demoSettings = ({ secrets, databaseUrl, brokers, ownKafka }) => ({
  DATABASE_URL: databaseUrl,
  ...(brokers ? { KAFKA_BROKERS: brokers } : {}),
  ...kafkaSignIn('demo', { ownKafka, secrets }),
});

/** The terminal's settings without its ways to sign in to Kafka, and the loader's own. */
export const demoEnvironment = (own) => ({
  ...inheritedWithout(...kafkaWords, ...kafkaSecrets),
  ...own,
});
