import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const infra = path.resolve(__dirname, '../../infra');

const run = async (program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
  const env = { PATH: process.env['PATH'], ...environment };
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], { env });
  return stdout;
};

/** The data folder of a network that a test started, as `npm start` would leave it, for the commands that work on one. */
export class DataFolder {
  readonly #data: string;
  readonly #environment: Readonly<Record<string, string>>;

  /** `environment` is what the terminal of its administrator has set besides. */
  constructor(data: string, environment: Readonly<Record<string, string>> = {}) {
    this.#data = data;
    this.#environment = environment;
  }

  /** Says that the network runs, in this process, with these environments of its programs. */
  async markRunning(
    databaseUrl: string,
    services: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
  ): Promise<void> {
    const running = JSON.stringify({ databaseUrl, services });
    await run(path.join(__dirname, 'mark-running.mjs'), [this.#data, String(process.pid), running]);
  }

  /** Says that the network is stopped. */
  markStopped(): void {
    rmSync(path.join(this.#data, 'owner.json'), { force: true });
  }

  /** Runs `npm run backup`, `restore` or `operate` on it; answers what it said, throws where it failed. */
  command(name: 'backup' | 'restore' | 'operate', ...args: readonly string[]): Promise<string> {
    return run(path.join(infra, `${name}.mjs`), args, { ...this.#environment, MRC_DATA: this.#data });
  }
}
