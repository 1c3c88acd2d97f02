import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import type { AdminQuery } from '../network/admin-query';

const checkout = path.resolve(__dirname, '../..');
const shown = ['@apollo/server', 'fastify', '@nestjs/core', 'typeorm', 'pg', 'kafkajs'];
const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });
const version = z.tuple([z.object({ server_version: z.string() })]);

const read = (...parts: string[]): string => readFileSync(path.join(checkout, ...parts), 'utf8');

/** How busy the machine is: the mean number of runnable processes over one, five and fifteen minutes. */
export const loadNow = (): string =>
  os
    .loadavg()
    .map((mean) => mean.toFixed(2))
    .join(' ');

/** What the figures were measured on. */
export const describeMachine = async (query: AdminQuery): Promise<string> => {
  const { dependencies } = manifest.parse(JSON.parse(read('package.json')));
  const [{ server_version: postgres }] = version.parse(await query('show server_version'));
  const kafka = /<kafka\.version>([^<]+)</.exec(read('infra', 'kafka', 'pom.xml'))?.[1];
  const [cpu] = os.cpus();
  return [
    `Machine   ${os.cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.release()}`,
    `Versions  Node ${process.versions.node}, Postgres ${postgres}, Kafka ${kafka ?? 'unknown'}, ${shown
      .map((name) => `${name} ${dependencies[name] ?? 'unknown'}`)
      .join(', ')}`,
  ].join('\n');
};
