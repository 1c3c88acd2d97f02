import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '@mrc/service-kit';
import { readGatewayConfig } from './config';
import { readKnownDocuments } from './operation/known-documents';
import { securityHeaders } from './edge/security-headers';

const environment = {
  PORT: '4000',
  PUBLIC_URL: 'https://mrc.example',
  APP_DATABASE_URL: 'postgres://role:secret@127.0.0.1/mrc',
  DIRECTORY_ADDRESS: '127.0.0.1:4110',
  REGISTRATION_ADDRESS: 'registration:4112, 10.0.0.7:4112',
  ASSISTANCE_ADDRESS: '[::1]:4114',
  REFERRALS_ADDRESS: '127.0.0.1:4116',
  REPORTING_ADDRESS: '127.0.0.1:4118',
  OIDC_ISSUER: 'https://issuer.example/realm',
  OIDC_CLIENT_ID: 'gateway',
  OIDC_CLIENT_SECRET: 'a client secret of a test',
  SESSION_SECRET: 'a session secret of a test, long enough',
  WEB_ROOT: 'dist/web',
};

const problemsOf = (changes: Record<string, string>): string => {
  try {
    readGatewayConfig({ ...environment, ...changes });
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'none';
};

describe('the configuration', () => {
  it('is read, with what may be left out', () => {
    const config = readGatewayConfig({ ...environment, KAFKA_BROKERS: '', OIDC_UPSTREAM: '' });
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      cell: 'mrc',
      logLevel: 'info',
      builtDocumentsOnly: true,
    });
    expect([config.brokers, config.issuerUpstream]).toEqual([undefined, undefined]);
    expect(readGatewayConfig({ ...environment, KAFKA_BROKERS: 'a:1, b:2' }).brokers).toEqual(['a:1', 'b:2']);
    expect(config.trustedProxies).toEqual([]);
    expect(readGatewayConfig({ ...environment, TRUSTED_PROXIES: '10.0.0.2, fd00::/8' }).trustedProxies).toEqual([
      '10.0.0.2',
      'fd00::/8',
    ]);
    expect(config.addresses.registration).toBe('registration:4112, 10.0.0.7:4112');
    const upstreams = readGatewayConfig({ ...environment, OIDC_UPSTREAM: 'http://a:1,http://b:2' }).issuerUpstream;
    expect(upstreams?.map(({ host }) => host)).toEqual(['a:1', 'b:2']);
    expect(problemsOf({ OIDC_UPSTREAM: 'https://a:1', DIRECTORY_ADDRESS: 'a:1,b' })).toMatch(
      /DIRECTORY_ADDRESS[^]*OIDC_UPSTREAM/,
    );
    expect(problemsOf({ TRUSTED_PROXIES: 'uniquelocal' })).toContain('TRUSTED_PROXIES');
    expect(config.busSecurity).toEqual({});
    expect(readGatewayConfig({ ...environment, KAFKA_TLS: 'on' }).busSecurity).toEqual({ tls: {} });
    expect(problemsOf({ KAFKA_SASL_USERNAME: 'gateway' })).toContain('KAFKA_SASL_PASSWORD is missing');
  });

  it.each(['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000', 'https://mrc.example:8443'])(
    'serves %s',
    (url) => {
      expect(problemsOf({ PUBLIC_URL: url })).toBe('none');
    },
  );

  it.each([
    'http://mrc.example',
    'http://192.168.1.5:4000',
    'http://localhost.evil.example',
    'https://mrc.example/path',
    'ftp://localhost',
  ])('refuses to serve %s', (url) => {
    expect(problemsOf({ PUBLIC_URL: url })).toContain('PUBLIC_URL must be');
  });

  it.each([
    ['https://mrc.example', {}, true],
    ['https://localhost', {}, false],
    ['http://localhost:4000', {}, false],
    ['http://127.0.0.1:4000', { NODE_ENV: 'production' }, true],
    ['http://localhost:4000', { NODE_ENV: 'production', DOCUMENTS: 'any' }, false],
    ['http://localhost:4000', { DOCUMENTS: 'built' }, true],
  ])('of %s with %j executes only the documents of the built console: %s', (url, changes, builtOnly) => {
    const config = readGatewayConfig({ ...environment, PUBLIC_URL: url, ...changes });
    expect(config.builtDocumentsOnly).toBe(builtOnly);
  });

  it('opens no deployment that the world reaches to any document', () => {
    expect(problemsOf({ DOCUMENTS: 'any' })).toContain('DOCUMENTS may be any only where PUBLIC_URL is on localhost');
  });

  it('names every problem at once and no value', () => {
    const problems = problemsOf({
      PORT: 'x',
      SESSION_SECRET: 'short-secret',
      DIRECTORY_ADDRESS: 'nowhere',
      OIDC_ISSUER: 'http://issuer.example',
    });
    for (const name of ['PORT', 'SESSION_SECRET', 'DIRECTORY_ADDRESS', 'OIDC_ISSUER']) expect(problems).toContain(name);
    expect(problems).not.toContain('short-secret');
    expect(problems).not.toContain('nowhere');
  });
});

describe('the headers of a deployment with TLS', () => {
  it('keep browsers from ever coming without it', () => {
    expect(securityHeaders(true)['strict-transport-security']).toBe('max-age=63072000');
    expect(securityHeaders(false)['strict-transport-security']).toBeUndefined();
  });
});

describe('the documents of the built console', () => {
  const root = mkdtempSync(join(tmpdir(), 'mrc-documents-'));
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  const read = (manifest: unknown) => {
    writeFileSync(join(root, 'documents.json'), JSON.stringify(manifest));
    return () => readKnownDocuments(root);
  };

  it('must be there', () => {
    expect(() => readKnownDocuments(join(root, 'missing'))).toThrow('ENOENT');
  });

  it('must match their hashes', () => {
    expect(read({ ['a'.repeat(64)]: '{ myProfile { name } }' })).toThrow('is not the hash of its document');
    expect(read({ short: '{ myProfile { name } }' })).toThrow();
  });

  it('are found with the rest of the request kept and other extensions passed on', () => {
    const document = '{ myProfile { name } }';
    const sha256Hash = createHash('sha256').update(document).digest('hex');
    const known = read({ [sha256Hash]: document })();
    const extensions = { persistedQuery: { version: 1, sha256Hash }, atLeast: [] };
    expect(known.resolve({ operationName: null, variables: { a: 1 }, extensions })).toEqual({
      operationName: null,
      variables: { a: 1 },
      query: document,
      extensions: { atLeast: [] },
    });
    expect(known.resolve(null)).toBeUndefined();
  });
});
