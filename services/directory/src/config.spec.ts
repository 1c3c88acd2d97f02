import { writeFileSync } from 'node:fs';
import { readDirectoryConfig } from './config';
import { signInEnvironment } from './testing/sign-in-environment.fixture';

const keys = signInEnvironment('http://localhost:4000');

afterAll(() => {
  keys.remove();
});

const problemsOf = (variables: Record<string, string | undefined>): string => {
  try {
    readDirectoryConfig({ ...keys.variables, ...variables });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('the configuration of signing in', () => {
  it('carries the issuer where its address is the network’s own', () => {
    const config = readDirectoryConfig(keys.variables);
    expect(config.issuerKeys?.map(({ kid }) => kid)).toEqual([keys.issuerKey.kid]);
    expect(config.publicUrl).toBe('http://localhost:4000');
  });

  it('needs no keys of its own for an issuer elsewhere', () => {
    const elsewhere = { OIDC_ISSUER: 'https://issuer.example/realm', OIDC_KEYS_FILE: undefined };
    expect(readDirectoryConfig({ ...keys.variables, ...elsewhere }).issuerKeys).toBeUndefined();
  });

  it('takes http on this machine only', () => {
    expect(problemsOf({ PUBLIC_URL: 'http://mrc.example', OIDC_ISSUER: 'http://mrc.example/oidc' })).toContain(
      'PUBLIC_URL must be https',
    );
    expect(problemsOf({ OIDC_ISSUER: 'http://issuer.example' })).toContain('OIDC_ISSUER must be https');
    expect(problemsOf({ PUBLIC_URL: 'http://127.0.0.1:4000', OIDC_ISSUER: 'http://127.0.0.1:4000/oidc' })).toBe('');
  });

  it.each(['ACTOR_SIGNING_KEY_FILE', 'ACTOR_EARLIER_KEYS_FILE'])(
    'refuses a key in %s that goes by another name than its own',
    (variable) => {
      const key = { ...keys.actorKey, kid: 'another' };
      const file = keys.write('renamed.json', variable === 'ACTOR_SIGNING_KEY_FILE' ? key : { keys: [key] });
      expect(problemsOf({ [variable]: file })).toContain(`${variable} names a file`);
    },
  );

  it('says what is missing and never what a file holds', () => {
    expect(problemsOf({ OIDC_KEYS_FILE: undefined })).toContain('OIDC_KEYS_FILE is missing');
    expect(problemsOf({ ACTOR_SIGNING_KEY_FILE: '/nowhere' })).toContain('ACTOR_SIGNING_KEY_FILE names a file');
    expect(problemsOf({ OIDC_KEYS_FILE: keys.variables.ACTOR_SIGNING_KEY_FILE })).toContain(
      'OIDC_KEYS_FILE names a file',
    );
    const broken = `${keys.variables.OIDC_KEYS_FILE}.broken`;
    writeFileSync(broken, 'a secret that is no JSON');
    expect(problemsOf({ OIDC_KEYS_FILE: broken })).not.toContain('a secret');
  });
});
