import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { handedPrograms } from '@mrc/service-kit';

const data = mkdtempSync(path.join(tmpdir(), 'mrc-running-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const script = `
import { spawnSync } from 'node:child_process';
import { handedPrograms, writeRunning } from ${JSON.stringify(path.join(__dirname, '..', 'running-network.mjs'))};
const [data, services] = [process.argv[1], JSON.parse(process.argv[2])];
for (const own of Object.values(services)) own.ADDRESSES = 'x'.repeat(5_000);
const env = handedPrograms(writeRunning(data, { address: 'here', services }));
const { stdout, error } = spawnSync(process.execPath, ['-p', 'process.env.MRC_SERVICES'], { encoding: 'utf8', env });
if (error) throw error;
process.stdout.write(stdout.trim());
`;

describe('what a network was started with', () => {
  const names = Array.from({ length: 48 }, (_, place) => `referrals ${place + 1}`);

  it('is handed on in a file, however many instances there are, for nobody else to read', () => {
    const services = Object.fromEntries(names.map((name) => [name, { CELL: 'one' }]));
    const args = ['--input-type=module', '-e', script, data, JSON.stringify(services)];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    const programs = handedPrograms.parse(stdout);
    expect(Object.keys(programs)).toEqual(names);
    expect(JSON.stringify(programs).length).toBeGreaterThan(131_072);
    for (const file of ['programs.json', 'running.json']) expect(statSync(path.join(data, file)).mode & 0o077).toBe(0);
    expect(readFileSync(path.join(data, 'running.json'), 'utf8')).not.toContain('CELL');
  });

  it.each(['', '{}', '"/nowhere"', JSON.stringify(__filename)])('is missed where %j is handed on', (text) => {
    expect(handedPrograms.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
      'names no file with the environments of the programs',
    ]);
  });
});
