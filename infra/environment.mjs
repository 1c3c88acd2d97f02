import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isReachable, postgresIdentity, rootUserFolder } from './postgres-binaries.mjs';
import { Refusal } from './refusal.mjs';
import { rolePassword } from './secrets.mjs';

export const checkout = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
export const services = ['directory', 'registration', 'assistance', 'referrals', 'reporting'];

const portFrom = (name, fallback) => {
  const given = process.env[name];
  if (given === undefined || given === '') return fallback;
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_500) return port;
  throw new Refusal(`${name} is "${given}", which is not a port number.`);
};

const dataFolder = () => {
  if (process.env.MRC_DATA) return path.resolve(process.env.MRC_DATA);
  const beside = path.join(checkout, 'data');
  if (process.env.DATABASE_URL || isReachable(checkout, postgresIdentity())) return beside;
  return path.join(rootUserFolder, createHash('sha256').update(checkout).digest('hex').slice(0, 12));
};

const portsFrom = (gateway, base) => ({
  gateway,
  postgres: base,
  kafka: base + 1,
  kafkaController: base + 2,
  services: Object.fromEntries(
    services.map((name, index) => [name, { service: base + 10 + 2 * index, http: base + 11 + 2 * index }]),
  ),
});

/** What the terminal's environment decides: folders, ports and which servers are somebody else's. */
export const readSettings = () => {
  const data = dataFolder();
  return {
    data,
    logs: path.join(data, 'logs'),
    ports: portsFrom(portFrom('PORT', 4000), portFrom('PORT_BASE', 4100)),
    databaseUrl: process.env.DATABASE_URL || undefined,
    brokers: process.env.KAFKA_BROKERS || undefined,
    oneProcess: process.env.MRC_SHAPE === 'S0',
  };
};

const inheritedWithout = (...names) =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.includes(name)));

/** The environment of every program of the network, by name; `brokers` is undefined in one process. */
export const networkEnvironment = ({ ports, secrets, databaseUrl, brokers }) => {
  const cell = process.env.CELL || 'demo';
  const http = (name) => `http://127.0.0.1:${ports.services[name].http}`;
  const publicUrl = process.env.PUBLIC_URL || `http://localhost:${ports.gateway}`;
  const roleUrl = (schema, part) => {
    const role = `mrc_${schema}_${part}`;
    const url = new URL(databaseUrl);
    url.username = role;
    url.password = rolePassword(secrets.databasePasswordSeed, role);
    return url.toString();
  };
  const common = {
    HOST: '127.0.0.1',
    CELL: cell,
    LOG_LEVEL: process.env.LOG_LEVEL || 'info',
    ACTOR_JWKS_URL: `${http('directory')}/actor/jwks.json`,
    ...(brokers ? { KAFKA_BROKERS: brokers } : {}),
  };
  const signIn = {
    PUBLIC_URL: publicUrl,
    OIDC_ISSUER: process.env.OIDC_ISSUER || `${publicUrl}/oidc`,
    OIDC_CLIENT_ID: process.env.OIDC_CLIENT_ID || 'gateway',
    OIDC_CLIENT_SECRET: process.env.OIDC_CLIENT_SECRET || secrets.oidcClientSecret,
  };
  const serviceEnvironment = (name) => ({
    ...common,
    SERVICE_PORT: String(ports.services[name].service),
    HTTP_PORT: String(ports.services[name].http),
    APP_DATABASE_URL: roleUrl(name, 'app'),
    WORKER_DATABASE_URL: roleUrl(name, 'worker'),
    JURISDICTIONS: process.env.JURISDICTIONS || 'TJ,KG,KZ,RU',
  });
  const addresses = services.map((name) => [
    `${name.toUpperCase()}_ADDRESS`,
    `127.0.0.1:${ports.services[name].service}`,
  ]);
  const programs = Object.fromEntries(services.map((name) => [name, serviceEnvironment(name)]));
  return {
    ...programs,
    directory: {
      ...programs.directory,
      ...signIn,
      ACTOR_SIGNING_KEY_FILE: secrets.actorSigningKeyFile,
      OIDC_KEYS_FILE: secrets.oidcKeysFile,
    },
    gateway: {
      ...common,
      ...signIn,
      ...Object.fromEntries(addresses),
      PORT: String(ports.gateway),
      APP_DATABASE_URL: roleUrl('gateway', 'app'),
      SESSION_SECRET: secrets.sessionSecret,
      WEB_ROOT: path.join(checkout, 'dist', 'web'),
      OIDC_UPSTREAM: http('directory'),
    },
  };
};

/** What migrations need: the superuser's URL, the seed of the roles' passwords, the bus. */
export const migrationEnvironment = ({ secrets, databaseUrl, brokers }) => ({
  ...process.env,
  DATABASE_URL: databaseUrl,
  DATABASE_PASSWORD_SEED: secrets.databasePasswordSeed,
  CELL: process.env.CELL || 'demo',
  ...(brokers ? { KAFKA_BROKERS: brokers } : {}),
});

/** A program's own settings over the terminal's, without the superuser's URL. */
export const childEnvironment = (own) => ({ ...inheritedWithout('DATABASE_URL', 'KAFKA_BROKERS', 'PORT'), ...own });
