import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = path.resolve(__dirname, '../../infra/kafka-cluster.mjs');

type Change = { readonly port: number; readonly user: string; readonly password: string };

/** Gives a user of a cluster another password, on the port of a broker that asks for no sign-in. */
export const changePassword = async ({ port, user, password }: Change): Promise<void> => {
  const changing = run(process.execPath, [program, '--port', String(port), '--user', user]);
  changing.child.stdin?.end(password);
  await changing;
};
