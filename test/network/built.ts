import { execFile } from 'node:child_process';
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
  return path.join(root, into);
};
