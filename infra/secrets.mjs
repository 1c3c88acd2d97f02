import { createHash, createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeFileWhole } from './processes.mjs';

const thumbprint = (members) => createHash('sha256').update(JSON.stringify(members)).digest('base64url');

const actorSigningKey = () => {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const kid = thumbprint({ crv: jwk.crv, kty: jwk.kty, x: jwk.x });
  return JSON.stringify({ ...jwk, kid, use: 'sig', alg: 'EdDSA' });
};

const oidcKeys = () => {
  const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  const kid = thumbprint({ e: jwk.e, kty: jwk.kty, n: jwk.n });
  return JSON.stringify({ keys: [{ ...jwk, kid, use: 'sig', alg: 'RS256' }] });
};

const secret = () => randomBytes(32).toString('base64url');

/** The secrets of one data folder, made on first use: two key files by path, the others by value. */
export const readSecrets = (data) => {
  const folder = path.join(data, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const kept = (name, make) => {
    const file = path.join(folder, name);
    if (!existsSync(file)) writeFileWhole(file, make());
    return file;
  };
  const valueOf = (name) => readFileSync(kept(name, secret), 'utf8').trim();
  return {
    actorSigningKeyFile: kept('actor-signing-key.json', actorSigningKey),
    oidcKeysFile: kept('oidc-keys.json', oidcKeys),
    sessionSecret: valueOf('session-secret'),
    oidcClientSecret: valueOf('oidc-client-secret'),
    databasePasswordSeed: valueOf('database-password-seed'),
    kafkaPasswordSeed: valueOf('kafka-password-seed'),
  };
};

/** The password of a database role, the same wherever it is computed. */
export const rolePassword = (seed, role) => createHmac('sha256', seed).update(role).digest('hex');

/** The password by which a program signs in to the Kafka that `npm start` runs. */
export const kafkaPassword = (seed, program) =>
  createHmac('sha256', seed).update(`kafka ${program}`).digest('base64url');

/** A secret in a file of its own, made on first use. */
export const secretIn = (file) => {
  if (!existsSync(file)) writeFileWhole(file, secret());
  return readFileSync(file, 'utf8').trim();
};
