import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { services } from '@mrc/contracts';
import { freePort, type KafkaSignIn } from '@mrc/testing';
import * as z from 'zod';

const variables = z.record(z.string(), z.string());
const printed = z.object({
  programs: z
    .object({
      directory: variables,
      registration: variables,
      assistance: variables,
      referrals: variables,
      reporting: variables,
      gateway: variables,
    })
    .catchall(variables),
  migration: variables,
});

/** The environment of every program, with `registration 2` and so on where there are several instances, and of the migrations, as the start script computes it. */
export type NetworkEnvironment = z.infer<typeof printed>;

/** What the environment is computed from; keys are made in `data`. */
export type NetworkPlace = {
  readonly data: string;
  readonly databaseUrl: string;
  readonly brokers: readonly string[];
  /** Where programs sign in to that Kafka as with `npm start`; without it they use `brokers` unasked. */
  readonly signIn?: KafkaSignIn | undefined;
  readonly cell: string;
  /** The cell whose roles the database has, where that is not the topics': it was cloned. */
  readonly rolesOf?: string;
  /** From which the database roles have their passwords. */
  readonly passwordSeed: string;
  readonly logLevel?: string;
  /** The folder of a built console; without one, a page that says nothing. */
  readonly console?: string;
  /** How many of each program; one unless told. */
  readonly instances?: number;
};

const portsOfOne = async () => {
  const pairs = await Promise.all(
    services.map(async (name) => [name, { service: await freePort(), http: await freePort() }] as const),
  );
  return { gateway: await freePort(), services: Object.fromEntries(pairs) };
};

const portsOf = async (instances: number) => {
  const [first, ...others] = await Promise.all(Array.from({ length: instances }, portsOfOne));
  return { ...first, others };
};

const emptyConsole = (data: string): string => {
  const folder = path.join(data, 'web');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Console</title>');
  return folder;
};

/** Computes the environment of a whole network on free ports of this machine. */
export const environmentOf = async (place: NetworkPlace): Promise<NetworkEnvironment> => {
  const keys = path.join(place.data, 'keys');
  mkdirSync(keys, { recursive: true });
  writeFileSync(path.join(keys, 'database-password-seed'), place.passwordSeed);
  if (place.signIn) writeFileSync(path.join(keys, 'kafka-password-seed'), place.signIn.passwordSeed);
  const settings = {
    data: place.data,
    ports: await portsOf(place.instances ?? 1),
    databaseUrl: place.databaseUrl,
    brokers: (place.signIn ?? place).brokers.join(','),
    ownKafka: place.signIn !== undefined,
  };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [path.join(__dirname, 'print-environment.mjs'), JSON.stringify(settings)],
    {
      env: {
        PATH: process.env['PATH'],
        MRC_DATA: place.data,
        CELL: place.rolesOf ?? place.cell,
        LOG_LEVEL: place.logLevel ?? 'error',
        JURISDICTIONS: 'TJ,KG',
      },
    },
  );
  const { programs, migration } = printed.parse(JSON.parse(stdout));
  for (const own of Object.values(programs)) own['CELL'] = place.cell;
  const console = place.console ?? emptyConsole(place.data);
  for (const [name, own] of Object.entries(programs)) if (name.startsWith('gateway')) own['WEB_ROOT'] = console;
  return { programs, migration };
};
