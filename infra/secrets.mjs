import { createHash, createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeFileWhole } from './processes.mjs';

const thumbprint = (members) => createHash('sha256').update(JSON.stringify(members)).digest('base64url');

export const actorSigningKey = () => {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const kid = thumbprint({ crv: jwk.crv, kty: jwk.kty, x: jwk.x });
  return JSON.stringify({ ...jwk, kid, use: 'sig', alg: 'EdDSA' });
};

export const oidcKeys = () => {
  const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  const kid = thumbprint({ e: jwk.e, kty: jwk.kty, n: jwk.n });
  return JSON.stringify({ keys: [{ ...jwk, kid, use: 'sig', alg: 'RS256' }] });
};

const hmacOf = (seed, name) => createHmac('sha256', seed).update(name).digest('hex');

export const secret = () => randomBytes(32).toString('base64url');

const keyOf = (line) => {
  const end = line.indexOf(':');
  return end < 0 ? { id: '0', secret: line } : { id: line.slice(0, end), secret: line.slice(end + 1) };
};

/** The keys of a file, the one in use first: a line `id:secret` each, or one secret without a name, which is `0`. */
export const keysIn = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(keyOf);

const inOneLine = (keys) => keys.map(({ id, secret }) => `${id}:${secret}`).join(',');

/**
 * The secrets of one data folder, made on first use: key files by path, the others by value; `commandKeys` and `digestKeys` of
 * one service. A folder from before a use had a secret of its own goes on with the one that served it then.
 */
export const readSecrets = (data) => {
  const folder = path.join(data, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const textOf = (name) => readFileSync(path.join(folder, name), 'utf8').trim();
  const kept = (name, make) => {
    const file = path.join(folder, name);
    if (!existsSync(file)) writeFileWhole(file, make());
    return file;
  };
  const asBefore = (name) => (existsSync(path.join(folder, name)) ? () => keysIn(textOf(name)).at(-1).secret : secret);
  const first = { seed: asBefore('database-password-seed'), session: asBefore('session-secret') };
  const client = asBefore('oidc-client-secret');
  const valueOf = (name, make = secret) => readFileSync(kept(name, make), 'utf8').trim();
  const keysFor = (name, make) => keysIn(valueOf(name, make));
  const ofService = (keys) => (service) =>
    inOneLine(keys.map((key) => ({ ...key, secret: hmacOf(key.secret, `mrc_${service}_app`) })));
  const databaseSeeds = keysFor('database-password-seed').map((key) => key.secret);
  return {
    actorSigningKeyFile: kept('actor-signing-key.json', actorSigningKey),
    actorEarlierKeysFile: kept('actor-earlier-keys.json', () => JSON.stringify({ keys: [] })),
    oidcKeysFile: kept('oidc-keys.json', oidcKeys),
    commandKeys: ofService(keysFor('command-keys', first.seed)),
    digestKeys: ofService(keysFor('digest-keys', first.seed)),
    markKeys: inOneLine(keysFor('mark-keys')),
    draftSecret: valueOf('draft-secret', first.session),
    signInKeys: inOneLine(keysFor('sign-in-keys', client)),
    sessionSecret: inOneLine(keysFor('session-secret')),
    oidcClientSecret: valueOf('oidc-client-secret'),
    databasePasswordSeed: databaseSeeds[0],
    databaseEarlierSeeds: databaseSeeds.slice(1),
    kafkaPasswordSeed: valueOf('kafka-password-seed'),
  };
};

/** The address of a role of a cell on a schema; the same as `roleUrl` of libs/database, which is not built yet where this is read. */
export const roleUrl = ({ databaseUrl, cell, seed }, schema, part) => {
  const role = `${cell.replaceAll('-', '_')}_${schema}_${part}`;
  const url = new URL(databaseUrl);
  url.username = role;
  url.password = hmacOf(seed, role);
  return url.toString();
};

/** The password by which a program signs in to the Kafka that `npm start` runs. */
export const kafkaPassword = (seed, program) =>
  createHmac('sha256', seed).update(`kafka ${program}`).digest('base64url');

/** A secret in a file of its own, made on first use. */
export const secretIn = (file) => {
  if (!existsSync(file)) writeFileWhole(file, secret());
  return readFileSync(file, 'utf8').trim();
};
