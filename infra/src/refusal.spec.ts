import { spawnSync } from 'node:child_process';
import path from 'node:path';

const refusal = JSON.stringify(path.join(__dirname, '..', 'refusal.mjs'));

describe('a command that ends for want of a disk', () => {
  const ended = (error: Readonly<Record<string, string>>) => {
    const script = `import { runProgram } from ${refusal};
      await runProgram(async () => { throw Object.assign(new Error(), ${JSON.stringify(error)}); });`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    return { status, stderr };
  };

  it.each([
    [
      { code: 'ENOENT', path: '/data/logs', message: 'ENOENT' },
      '/data/logs cannot be found or made, or lies on a disk that is read-only (ENOENT).\n',
    ],
    [{ code: 'ENOSPC', path: '/data/x', message: 'ENOSPC' }, '/data/x cannot be written: the disk is full (ENOSPC).\n'],
    [
      { code: 'ENOSPC', message: 'ENOSPC: no space left on device, write' },
      'A disk is full, make room and try again: ENOSPC: no space left on device, write.\n',
    ],
    [
      { code: '53100', message: 'could not write file "base.tar.gz": wrote only 28672 of 32768 bytes' },
      'A disk is full, make room and try again: could not write file "base.tar.gz": wrote only 28672 of 32768 bytes.\n',
    ],
  ])('says so in one sentence: %j', (error, sentence) => {
    expect(ended(error)).toEqual({ status: 3, stderr: sentence });
  });

  it('shows where anything else came from', () => {
    expect(ended({ code: '42P01', message: 'no such table' }).stderr).toMatch(/no such table\n +at /);
  });
});
