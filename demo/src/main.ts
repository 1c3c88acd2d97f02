import { addDays } from '@mrc/kernel';
import {
  ConfigError,
  handedPrograms,
  kafkaRefusal,
  list,
  readConfig,
  readKafkaSecurity,
  traceOf,
  type Environment,
} from '@mrc/service-kit';
import * as z from 'zod';
import { loadDemo } from './loading/load-demo';
import { ProgressLine } from './loading/progress-line';
import { StepRefused } from './loading/refusals';

const demoConfig = z.object({
  MRC_DATA: z.string().min(1),
  DATABASE_URL: z.string().startsWith('postgres'),
  MRC_SERVICES: handedPrograms,
  KAFKA_BROKERS: list.optional(),
  DEMO_PERSONS: z.coerce.number().int().min(0).max(1_000_000).default(2_000),
  DEMO_SEED: z.coerce.number().int().min(0).default(1),
  DEMO_OUTPUT: z.coerce.number().int().min(1).default(1),
});

/** Loads the demo network into the running network that the environment describes; answers the exit code. */
export const runDemo = async (environment: Environment, signal: AbortSignal): Promise<number> => {
  const config = readConfig(demoConfig, environment);
  const line = new ProgressLine(config.DEMO_OUTPUT);
  const yesterday = addDays(new Date().toISOString().slice(0, 10), -1);
  const { steps, seconds, refusals } = await loadDemo({
    plan: { seed: config.DEMO_SEED, persons: config.DEMO_PERSONS, today: yesterday },
    folder: config.MRC_DATA,
    environments: config.MRC_SERVICES,
    kafka: config.KAFKA_BROKERS && { brokers: config.KAFKA_BROKERS, ...readKafkaSecurity(environment) },
    databaseUrl: config.DATABASE_URL,
    line,
    signal,
  });
  const rate = Math.round(steps / Math.max(0.001, seconds));
  line.say(`${steps} steps in ${seconds.toFixed(1)} s, ${rate}/s; ${refusals.total} refused.`);
  for (const refused of refusals.lines()) line.say(refused);
  return refusals.total === 0 ? 0 : 1;
};

const main = async (): Promise<void> => {
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // Whoever started this holds the other end.
  process.stdin.once('end', stop).once('error', stop).resume();
  try {
    process.exit(await runDemo(process.env, stopping.signal));
  } catch (error) {
    if (stopping.signal.aborted) process.exit(130);
    const sentence =
      error instanceof ConfigError
        ? error.message
        : error instanceof StepRefused
          ? `The standing network was refused: ${error.code}`
          : `The demo network could not be loaded: ${kafkaRefusal(error, process.env) ?? JSON.stringify(traceOf(error))}`;
    process.stderr.write(`${sentence}\n`);
    process.exit(error instanceof ConfigError ? 2 : 1);
  }
};

if (require.main === module) void main();
