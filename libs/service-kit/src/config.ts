import { cell } from '@mrc/contracts';
import * as z from 'zod';
import { keyList } from './keys';

/** The environment was wrong: one sentence per problem, all of them at once, naming variables and never their values. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is wrong:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** A start that is refused for a reason outside the configuration: one sentence for whoever starts. */
export class CannotStart extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'CannotStart';
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

const wordOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_type'
    ? 'is missing'
    : issue.code === 'custom'
      ? issue.message
      : issue.code === 'invalid_value'
        ? `is not valid: it is one of ${issue.values.join(', ')}`
        : `is not valid (${issue.code})`;

/** Reads configuration from environment variables by a schema; throws `ConfigError`. */
export const readConfig = <S extends z.ZodType>(schema: S, environment: Environment): z.infer<S> => {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues.map((issue) => `${issue.path.join('.') || 'environment'} ${wordOf(issue)}`),
  );
};

export const port = z.coerce.number().int().min(0).max(65_535);
export const list = z.string().transform((value) =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
);

const urls = list
  .pipe(z.tuple([z.url()], z.url()))
  .transform(([first, ...others]): [URL, ...URL[]] => [new URL(first), ...others.map((url) => new URL(url))]);

const poolSize = z.coerce.number().refine((size) => Number.isInteger(size) && size >= 4 && size <= 100, {
  message:
    'must be a whole number from 4 to 100: the lease of the relay, what it relays, the consumers and the ticks hold a connection each',
});

/** What every service reads. Without `KAFKA_BROKERS` it needs a bus given by the process it runs in. */
export const serviceConfig = z.object({
  HOST: z.string().default('127.0.0.1'),
  SERVICE_PORT: port,
  HTTP_PORT: port,
  APP_DATABASE_URL: z.string().startsWith('postgres'),
  WORKER_DATABASE_URL: z.string().startsWith('postgres'),
  KAFKA_BROKERS: list.optional(),
  CELL: cell,
  JURISDICTIONS: list.pipe(z.array(z.string().regex(/^[A-Z]{2}$/)).min(1)),
  ACTOR_JWKS_URL: urls,
  COMMAND_KEYS: keyList,
  DIGEST_KEYS: keyList,
  MARK_KEYS: keyList,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  POOL_SIZE: poolSize.default(10),
  WATCHED_FOLDERS: list.optional(),
  DISK_FREE_PERCENT: z.coerce.number().int().min(1).max(90).default(10),
});
export type ServiceConfig = z.infer<typeof serviceConfig>;
