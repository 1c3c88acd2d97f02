import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const checkout = path.resolve(__dirname, '../..');
const into = path.join('dist', 'under-test');

/** Compiles the services and the gateway as they are now; answers the folder that holds them. */
export const compileNetwork = async (): Promise<string> => {
  const swc = path.join('node_modules', '@swc', 'cli', 'bin', 'swc.js');
  const options = ['-d', into, '--copy-files', '--quiet', '--ignore', '**/*.spec.ts'];
  await promisify(execFile)(process.execPath, [swc, 'libs', 'services', 'gateway', ...options], { cwd: checkout });
  return path.join(checkout, into);
};
