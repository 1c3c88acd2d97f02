import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** The root of this version. */
export const checkout = path.resolve(__dirname, '../..');
const into = path.join('dist', 'under-test');

/** Compiles parts of a version, the services and the gateway of this one unless told; answers the folder that holds them. */
export const compileNetwork = async (
  root: string = checkout,
  parts: readonly string[] = ['libs', 'services', 'gateway'],
): Promise<string> => {
  const swc = path.join('node_modules', '@swc', 'cli', 'bin', 'swc.js');
  const options = ['-d', into, '--copy-files', '--quiet', '--ignore', '**/*.spec.ts'];
  await promisify(execFile)(process.execPath, [swc, ...parts, ...options], { cwd: root });
  await forgetMigrations(root, parts);
  return path.join(root, into);
};

/** Removes what was compiled of migrations that are not there any more: a program runs whatever lies in its folder. */
const forgetMigrations = async (root: string, parts: readonly string[]): Promise<void> => {
  const compiled = path.join(root, into);
  const files = await readdir(compiled, { recursive: true });
  const gone = files.filter(
    (file) =>
      /\/migrations\/[^/]+\.js$/u.test(file) &&
      parts.some((part) => file.startsWith(`${part}/`)) &&
      !existsSync(path.join(root, file.replace(/\.js$/u, '.ts'))),
  );
  await Promise.all(gone.map((file) => rm(path.join(compiled, file), { force: true })));
};
