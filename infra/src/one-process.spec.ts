import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startOneProcess } from './one-process';

describe('the network in one process', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mrc-one-process-'));
  const programs = path.join(folder, 'programs.json');

  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives each program what the terminal says, and the program’s own before it', async () => {
    writeFileSync(programs, JSON.stringify({ directory: { LOG_LEVEL: 'info' } }));
    const environment = { MRC_SERVICES: JSON.stringify(programs), POOL_SIZE: '2', LOG_LEVEL: 'loud' };
    const problems = await startOneProcess(environment).catch((error: unknown) => String(error));
    expect(problems).toContain('POOL_SIZE must be a whole number from 4 to 100');
    expect(problems).not.toContain('LOG_LEVEL');
  });
});
