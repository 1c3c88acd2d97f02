import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

type Environment = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Said = { readonly before: Environment; readonly after: Environment; readonly sentences: readonly string[] };

const from = (name: string) => JSON.stringify(path.join(__dirname, '..', name));

describe('rotating a secret of a data folder', () => {
  let data: string;

  beforeEach(() => {
    data = mkdtempSync(path.join(tmpdir(), 'mrc-rotate-'));
  });
  afterEach(() => {
    rmSync(data, { recursive: true, force: true });
  });

  const run = (script: string): unknown => {
    const head = `import { rotate, secrets } from ${from('rotate.mjs')};
      import { readSecrets } from ${from('secrets.mjs')};
      import { migrationEnvironment, networkEnvironment, readSettings } from ${from('environment.mjs')};
      import { readFileSync } from 'node:fs';
      const data = ${JSON.stringify(data)};
      const databaseUrl = 'postgres://postgres:secret@127.0.0.1:5432/mrc';
      const programs = () => networkEnvironment({ ports: readSettings().ports, secrets: readSecrets(data), databaseUrl });
      const out = (value) => process.stdout.write(JSON.stringify(value));`;
    return JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', `${head}\n${script}`], { encoding: 'utf8' }),
    );
  };
  const rotated = (name: string, ...days: string[]) =>
    run(`const before = programs();
      const sentences = ${JSON.stringify(days)}.map((day) => rotate(data, ${JSON.stringify(name)}, day));
      out({ before, after: programs(), sentences });`) as Said;
  const namesOf = (list: string | undefined) => list?.split(',').map((one) => one.split(':')[0]);

  it.each([
    ['command-keys', 'registration', 'COMMAND_KEYS'],
    ['session-secret', 'gateway', 'SESSION_SECRET'],
    ['sign-in-keys', 'directory', 'SIGN_IN_KEYS'],
  ])(
    'puts a new one before the others in %s, and leaves the others of the network alone',
    (name, program, variable) => {
      const { before, after, sentences } = rotated(name, '2026-11-29');
      expect(after[program]?.[variable]).toMatch(/^2026-11-29:[\w-]{32,},0:/);
      expect(after[program]?.[variable]?.endsWith(before[program]?.[variable] ?? 'nothing')).toBe(true);
      const others = (given: Environment) => JSON.stringify({ ...given[program], [variable]: '' });
      expect(others(after)).toBe(others(before));
      expect(sentences[0]).toContain('in use from the next start');
    },
  );

  it('keeps command keys until no repeat can come any more, and session keys for two days', () => {
    const days = ['2026-01-01', '2026-03-31', '2026-04-03'] as const;
    expect(namesOf(rotated('command-keys', ...days).after['referrals']?.['COMMAND_KEYS'])).toEqual([
      '2026-04-03',
      '2026-03-31',
      '2026-01-01',
    ]);
    expect(namesOf(rotated('session-secret', ...days).after['gateway']?.['SESSION_SECRET'])).toEqual([
      '2026-04-03',
      '2026-03-31',
    ]);
  });

  it('gives two of one day two names', () => {
    const { after } = rotated('session-secret', '2026-11-29', '2026-11-29');
    expect(namesOf(after['gateway']?.['SESSION_SECRET'])).toEqual(['2026-11-29-2', '2026-11-29', '0']);
  });

  it('gives services different keys', () => {
    const { after } = rotated('command-keys', '2026-11-29');
    expect(after['referrals']?.['COMMAND_KEYS']).not.toBe(after['reporting']?.['COMMAND_KEYS']);
  });

  it('changes the passwords of the database and nothing that is told apart by a key', () => {
    const { before, after } = rotated('database-password-seed', '2026-11-29');
    expect(after['registration']?.['APP_DATABASE_URL']).not.toBe(before['registration']?.['APP_DATABASE_URL']);
    expect(after['registration']?.['COMMAND_KEYS']).toBe(before['registration']?.['COMMAND_KEYS']);
  });

  it('lets the migration know roles by every seed there was, also in a backup of long ago', () => {
    const { seeds, migration } = run(`const seed = () => readSecrets(data).databasePasswordSeed;
      const seeds = [seed()];
      for (const day of ['2020-01-01', '2026-11-29', '2026-11-29']) {
        rotate(data, 'database-password-seed', day);
        seeds.unshift(seed());
      }
      out({ seeds, migration: migrationEnvironment({ secrets: readSecrets(data), databaseUrl }) });`) as {
      seeds: string[];
      migration: Readonly<Record<string, string>>;
    };
    expect(new Set(seeds).size).toBe(4);
    expect([migration['DATABASE_PASSWORD_SEED'], ...(migration['DATABASE_EARLIER_SEEDS'] ?? '').split(',')]).toEqual(
      seeds,
    );
  });

  it('publishes the actor key before beside the new one, without what signs', () => {
    const { before, after, earlier } =
      run(`const read = () => JSON.parse(readFileSync(readSecrets(data).actorSigningKeyFile));
      const before = read();
      rotate(data, 'actor-signing-key');
      out({ before, after: read(), earlier: JSON.parse(readFileSync(readSecrets(data).actorEarlierKeysFile)).keys });`) as {
        before: { kid: string; x: string };
        after: { kid: string };
        earlier: object[];
      };
    expect(after.kid).not.toBe(before.kid);
    expect(earlier).toEqual([{ kty: 'OKP', crv: 'Ed25519', x: before.x, kid: before.kid }]);
  });

  it('lets a folder of the release before go on with what served each use then', () => {
    mkdirSync(path.join(data, 'keys'));
    const old = (name: string) => {
      writeFileSync(path.join(data, 'keys', name), `${name}-of-the-release-before-and-long\n`);
    };
    for (const name of ['database-password-seed', 'session-secret', 'oidc-client-secret']) old(name);
    const { directory, gateway } = run(`process.env.CELL = 'mrc'; out(programs())`) as Environment;
    const password = new URL(directory?.['APP_DATABASE_URL'] ?? '').password;
    expect(directory?.['COMMAND_KEYS']).toBe(`0:${password}`);
    expect(directory?.['SIGN_IN_KEYS']).toBe('0:oidc-client-secret-of-the-release-before-and-long');
    expect(gateway?.['DRAFT_SECRET']).toBe('session-secret-of-the-release-before-and-long');
  });

  it('knows no other secret', () => {
    const said = run(`try { rotate(data, 'toString'); } catch (error) { out(error.message); }`);
    expect(said).toMatch(/^No secret is called toString; there are command-keys, /);
  });
});
