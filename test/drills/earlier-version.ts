import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { services } from '@mrc/contracts';
import * as z from 'zod';
import { compileNetwork } from '../network/built';
import type { NetworkEnvironment } from '../network/environment';
import { lastRelease, unpackRelease, type Release } from '../network/last-release';
import type { ProgramVersion } from '../network/processes';

const variables = z.record(z.string(), z.string());
const printed = z.object({ programs: z.record(z.string(), variables), migration: variables });

const run = promisify(execFile);

/** The last release, unpacked and compiled in a folder of its own, and what its own scripts start it with. */
export class EarlierVersion {
  readonly release: Release;
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'mrc-release-'));

  private constructor(release: Release) {
    this.release = release;
  }

  /** Throws where git has none. */
  static find(): EarlierVersion {
    return new EarlierVersion(lastRelease());
  }

  /** Unpacks it and makes its keys in the data folder, as its first start did. */
  async unpack(data: string, cell: string): Promise<void> {
    unpackRelease(this.release, this.#folder);
    const none = Object.fromEntries(services.map((name) => [name, { service: 1, http: 1 }]));
    const ports = { gateway: 1, services: none };
    await this.#print({ data, ports, databaseUrl: 'postgres://nobody@127.0.0.1/none', ownKafka: false }, cell, '');
  }

  /** Makes its schemas; answers it with the ports of `environment`, each instance knowing only the others of its own place. */
  async prepare(environment: NetworkEnvironment, data: string, cell: string): Promise<ProgramVersion> {
    const compiled = await compileNetwork(this.#folder, ['libs', 'services', 'gateway', 'infra/src']);
    const { programs, migration } = environment;
    const servers = {
      data,
      databaseUrl: migration['DATABASE_URL'],
      brokers: migration['KAFKA_BROKERS'],
      ownKafka: migration['KAFKA_ACLS'] === 'written',
    };
    const started: Record<string, Readonly<Record<string, string>>> = {};
    let migrating: Readonly<Record<string, string>> = {};
    for (const suffix of suffixesOf(programs)) {
      const portOf = (name: string, word: string): number => Number(programs[`${name}${suffix}`]?.[word]);
      const own = services.map((name) => [
        name,
        { service: portOf(name, 'SERVICE_PORT'), http: portOf(name, 'HTTP_PORT') },
      ]);
      const ports = { gateway: portOf('gateway', 'PORT'), services: Object.fromEntries(own) };
      const version = await this.#print({ ...servers, ports }, cell, programs.gateway['PUBLIC_URL'] ?? '');
      migrating = version.migration;
      for (const [name, given] of Object.entries(version.programs))
        started[`${name}${suffix}`] = { ...given, WEB_ROOT: programs.gateway['WEB_ROOT'] ?? '' };
    }
    const migrations = path.join(compiled, 'infra', 'src', 'migrate.js');
    await run(process.execPath, [migrations], { env: { PATH: process.env['PATH'], ...migrating } });
    return { compiled, programs: started };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** What that release's own script starts one of each program with. */
  async #print(
    settings: { readonly data: string } & Readonly<Record<string, unknown>>,
    cell: string,
    publicUrl: string,
  ) {
    const script = path.join(this.#folder, 'test', 'network', 'print-environment.mjs');
    const { stdout } = await run(process.execPath, [script, JSON.stringify(settings)], {
      env: {
        PATH: process.env['PATH'],
        MRC_DATA: settings.data,
        CELL: cell,
        LOG_LEVEL: 'info',
        JURISDICTIONS: 'TJ,KG',
        PUBLIC_URL: publicUrl,
      },
    });
    return printed.parse(JSON.parse(stdout));
  }
}

const suffixesOf = (programs: NetworkEnvironment['programs']): string[] =>
  Object.keys(programs)
    .filter((name) => name.startsWith('gateway'))
    .map((name) => name.slice('gateway'.length));
