import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { checkout } from './built';

const written = z.object({ name: z.string(), commit: z.string().regex(/^[0-9a-f]{40}$/) });

/** A release that this version follows. */
export type Release = z.infer<typeof written>;

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, {
    cwd: checkout,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
  });

const tagged = (): Release[] => {
  const format = '%(objecttype) %(refname:short) %(*objectname)';
  const head = git('rev-parse', 'HEAD').trim();
  return git('for-each-ref', '--merged', 'HEAD', '--sort=-version:refname', `--format=${format}`, 'refs/tags/v*')
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([type, name = '', commit = '']) => (type === 'tag' && commit !== head ? [{ name, commit }] : []));
};

const isHere = ({ commit }: Release): boolean => {
  try {
    return git('cat-file', '-t', commit).trim() === 'commit';
  } catch {
    return false;
  }
};

/**
 * The release before this version: the newest annotated tag `v*` behind it, and in a clone without tags what
 * `infra/last-release.json` names; undefined where git has neither.
 */
export const lastRelease = (): Release | undefined => {
  try {
    const [newest] = tagged();
    if (newest) return newest;
  } catch {
    // no checkout of git
  }
  const named = written.parse(JSON.parse(readFileSync(path.join(checkout, 'infra', 'last-release.json'), 'utf8')));
  return isHere(named) ? named : undefined;
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
