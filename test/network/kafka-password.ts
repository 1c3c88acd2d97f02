import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = path.resolve(__dirname, '../../infra/kafka-cluster.mjs');

type Change = {
  readonly brokers: readonly string[];
  readonly user: string;
  readonly password: string;
  /** A file for what the tool says. */
  readonly log: string;
};

/** Gives a user of a Kafka another password, as its administrator would. */
export const changePassword = async ({ brokers, user, password, log }: Change): Promise<void> => {
  await run(process.execPath, [
    program,
    ...['--brokers', brokers.join(',')],
    ...['--user', user],
    ...['--password', password],
    ...['--log', log],
  ]);
};
