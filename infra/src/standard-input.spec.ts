import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const at = (name: string) => path.join(__dirname, '..', name);
const why = 'Told twice by the partner';
const environment = { PATH: process.env['PATH'], MRC_DATA: '/nowhere' };
const discard = ['dead-letters', 'discard', 'referrals', '0198c2f4-7a51-7e10-9c1b-3f0d5a7b2c11'];

const said = (script: string, input = '') => {
  const lines = `import { readInput } from ${JSON.stringify(at('standard-input.mjs'))};
    import { PassThrough } from 'node:stream';
    ${script}`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', lines], { encoding: 'utf8', input });
  return JSON.parse(stdout) as unknown;
};

describe('what must not stand in the list of processes', () => {
  it('is read from the standard input to its end, without the spaces around it', () => {
    const script = `process.stdout.write(JSON.stringify(await readInput('Why? ')));`;
    expect(said(script, `  ${why}\nand late\n`)).toBe(`${why}\nand late`);
    expect(said(script)).toBe('');
  });

  it('is asked for at a terminal, where no answer is an empty one', () => {
    const script = (typed: string) => `
      const [input, output] = [Object.assign(new PassThrough(), { isTTY: true }), new PassThrough()];
      input.${typed};
      const answer = await readInput('Why? ', { input, output });
      process.stdout.write(JSON.stringify([answer, output.read()?.toString().includes('Why? ')]));`;
    expect(said(script(`write('${why} \\n')`))).toEqual([why, true]);
    expect(said(script(`end()`))).toEqual(['', true]);
  });

  it('is how a reason comes to "operate", and is refused where it is too long', () => {
    const outcome = (input: string) =>
      spawnSync(process.execPath, [at('operate.mjs'), ...discard], { encoding: 'utf8', input, env: environment })
        .stderr;
    expect(outcome(`${why}\n`)).toContain('No network runs on /nowhere');
    expect(outcome('x'.repeat(301))).toContain('in 1 to 300 characters');
  });

  it('is an option of no program', () => {
    const programs = readdirSync(at('.'), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.mjs'));
    const options = programs.flatMap((name) =>
      [...readFileSync(at(name), 'utf8').matchAll(/(\w+):\s*(?:text\b|\{\s*type:\s*'string')/gu)].map(
        ([, option]) => option,
      ),
    );
    expect(options).toEqual(expect.arrayContaining(['to', 'port', 'persons']));
    expect(options.filter((option) => /password|secret|reason|token|passphrase/iu.test(option ?? ''))).toEqual([]);
  });
});

describe('a server that is not ours', () => {
  it('is given nothing of the terminal that could be a secret', () => {
    const script = `import { bareEnvironment } from ${JSON.stringify(at('processes.mjs'))};
      process.stdout.write(JSON.stringify(bareEnvironment()));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: {
        PATH: '/bin',
        HOME: '/root',
        DATABASE_URL: 'postgres://a:b@c/d',
        OIDC_CLIENT_SECRET: 'e',
        PGPASSWORD: 'f',
      },
    });
    expect(JSON.parse(stdout)).toEqual({ PATH: '/bin', HOME: '/root' });
  });
});
