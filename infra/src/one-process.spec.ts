import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startOneProcess } from './one-process';

const folder = mkdtempSync(path.join(tmpdir(), 'mrc-one-process-'));
const file = path.join(folder, 'programs.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the services in one process', () => {
  const started = (environment: Readonly<Record<string, string>>, own: Readonly<Record<string, string>> = {}) => {
    writeFileSync(file, JSON.stringify({ directory: own }));
    return startOneProcess({ ...environment, MRC_SERVICES: JSON.stringify(file) });
  };

  it('are started with what the terminal set as well, as in processes of their own', async () => {
    await expect(started({ POOL_SIZE: '2' })).rejects.toThrow(/POOL_SIZE must be a whole number from 4 to 100/);
    await expect(started({})).rejects.not.toThrow(/POOL_SIZE/);
  });

  it('are started with what the start decided for each over it', async () => {
    await expect(started({ POOL_SIZE: '2' }, { POOL_SIZE: '10' })).rejects.not.toThrow(/POOL_SIZE/);
  });
});
