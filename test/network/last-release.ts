import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { checkout } from './built';

const written = z.object({ name: z.string(), commit: z.string().regex(/^[0-9a-f]{40}$/) });

/** A release that this version follows. */
export type Release = z.infer<typeof written>;

const git = (root: string, ...args: readonly string[]): string =>
  execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
  });

const tagged = (root: string): Release[] => {
  const format = '%(objecttype) %(refname:short) %(*objectname)';
  const head = git(root, 'rev-parse', 'HEAD').trim();
  return git(root, 'for-each-ref', '--merged', 'HEAD', '--sort=-version:refname', `--format=${format}`, 'refs/tags/v*')
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([type, name = '', commit = '']) => (type === 'tag' && commit !== head ? [{ name, commit }] : []));
};

const isIn = (root: string, { commit }: Release): boolean => {
  try {
    return git(root, 'cat-file', '-t', commit).trim() === 'commit';
  } catch {
    return false;
  }
};

/**
 * The release before this version in a clone: the newest annotated tag `v*` behind it, and in one without tags, which it says, what
 * `infra/last-release.json` names. Throws where git has neither: an upgrade that nobody tried must not look like one that went well.
 */
export const lastRelease = (root = checkout): Release => {
  try {
    const [newest] = tagged(root);
    if (newest) return newest;
  } catch {
    // no checkout of git
  }
  const named = written.parse(JSON.parse(readFileSync(path.join(root, 'infra', 'last-release.json'), 'utf8')));
  if (!isIn(root, named))
    throw new Error(
      `No upgrade can be tried: this clone has no tag v* and lacks the commit of ${named.name} that infra/last-release.json names; bring them with "git fetch --unshallow --tags".`,
    );
  process.stdout.write(
    `This clone has no tag v*: infra/last-release.json says that the last release is ${named.name}.\n`,
  );
  return named;
};

/** Puts a release's sources into a folder, with the packages it names. */
export const unpackRelease = ({ commit }: Release, folder: string): void => {
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync('git', ['archive', '--format=tar', commit], { cwd: checkout, maxBuffer: 2 ** 28 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  const lockOf = (root: string): string => readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  if (lockOf(folder) === lockOf(checkout))
    symlinkSync(path.join(checkout, 'node_modules'), path.join(folder, 'node_modules'));
  else execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
};
