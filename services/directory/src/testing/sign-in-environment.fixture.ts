import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Fresh keys in a temporary folder and the environment that names them, as the start script would. */
export const signInEnvironment = (publicUrl: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'mrc-directory-'));
  const write = (name: string, content: object): string => {
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(content));
    return file;
  };
  const kidOf = (jwk: object) => createHash('sha256').update(JSON.stringify(jwk)).digest('base64url');
  const ed25519 = generateKeyPairSync('ed25519');
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const actorKey = {
    ...ed25519.privateKey.export({ format: 'jwk' }),
    kid: kidOf(ed25519.publicKey.export({ format: 'jwk' })),
  };
  const issuerKey = {
    ...rsa.privateKey.export({ format: 'jwk' }),
    kid: kidOf(rsa.publicKey.export({ format: 'jwk' })),
    use: 'sig',
    alg: 'RS256',
  };
  return {
    issuerKey,
    actorKey,
    write,
    variables: {
      PUBLIC_URL: publicUrl,
      OIDC_ISSUER: `${publicUrl}/oidc`,
      OIDC_CLIENT_ID: 'gateway',
      OIDC_CLIENT_SECRET: 'a-client-secret-of-tests',
      OIDC_KEYS_FILE: write('oidc-keys.json', { keys: [issuerKey] }),
      ACTOR_SIGNING_KEY_FILE: write('actor-signing-key.json', actorKey),
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
