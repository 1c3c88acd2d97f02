import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkout } from '../network/built';
import { lastRelease } from '../network/last-release';

describe('the release that an upgrade begins with', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mrc-clone-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const clone = (name: string, ...how: readonly string[]): string => {
    const root = path.join(folder, name);
    execFileSync('git', ['clone', '--quiet', ...how, `file://${checkout}`, root], { stdio: 'ignore' });
    return root;
  };

  it('is named by the repository where a clone has no tags', () => {
    expect(lastRelease(clone('tagless', '--no-tags'))).toEqual(lastRelease());
  });

  it('is missed aloud where a clone is too shallow to have it', () => {
    const shallow = clone('shallow', '--no-tags', '--depth', '1');
    expect(() => lastRelease(shallow)).toThrow(/^No upgrade can be tried: .+ "git fetch --unshallow --tags"\.$/);
  });
});
