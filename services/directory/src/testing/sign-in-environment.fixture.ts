import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actorSigningKey, keyIdOf } from '@mrc/access';

/** Fresh keys in a temporary folder and the environment that names them, as the start script would. */
export const signInEnvironment = (publicUrl: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'mrc-directory-'));
  const write = (name: string, content: object): string => {
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(content));
    return file;
  };
  const ed25519 = generateKeyPairSync('ed25519');
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk: JsonWebKey = ed25519.privateKey.export({ format: 'jwk' });
  const actorKey = actorSigningKey.parse({ ...jwk, kid: keyIdOf({ kty: 'OKP', crv: 'Ed25519', x: String(jwk.x) }) });
  const issuerKey = {
    ...rsa.privateKey.export({ format: 'jwk' }),
    kid: 'of a test',
    use: 'sig',
    alg: 'RS256',
  };
  return {
    issuerKey,
    messagesFolder: join(folder, 'messages'),
    actorKey,
    write,
    variables: {
      CELL: 'test',
      PUBLIC_URL: publicUrl,
      OIDC_ISSUER: `${publicUrl}/oidc`,
      OIDC_CLIENT_ID: 'gateway',
      OIDC_CLIENT_SECRET: 'a-client-secret-of-tests',
      OIDC_KEYS_FILE: write('oidc-keys.json', { keys: [issuerKey] }),
      MESSAGES_FOLDER: join(folder, 'messages'),
      ACTOR_SIGNING_KEY_FILE: write('actor-signing-key.json', actorKey),
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
