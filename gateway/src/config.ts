import { cell, type ServiceName } from '@mrc/contracts';
import type { KafkaSecurity } from '@mrc/messaging';
import {
  keyList,
  list,
  port,
  readConfig,
  readKafkaSecurity,
  type Environment,
  type Key,
  type Keys,
} from '@mrc/service-kit';
import * as z from 'zod';

const place = String.raw`(\[[0-9a-f:]+\]|[A-Za-z0-9.-]+):\d{1,5}`;
const addresses = z.string().regex(new RegExp(`^${place}(, *${place})*$`), 'must be host:port, or several with commas');

const onThisMachine = (url: URL): boolean => {
  const host = url.hostname;
  return host === 'localhost' || host.endsWith('.localhost') || host === '127.0.0.1' || host === '[::1]';
};

const publicUrl = z
  .url()
  .transform((value) => new URL(value))
  .refine((url) => url.pathname === '/' && url.search === '' && url.hash === '', 'must be an origin without a path')
  .refine((url) => url.protocol === 'https:' || (url.protocol === 'http:' && onThisMachine(url)), {
    message: 'must be https: without TLS only localhost is served',
  });

const issuer = z
  .url()
  .transform((value) => new URL(value))
  .refine((url) => url.protocol === 'https:' || onThisMachine(url), 'must be https, or on localhost');

const openOnlyHere = 'may be any only where PUBLIC_URL is on localhost';

const settings = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: port,
  PUBLIC_URL: publicUrl,
  APP_DATABASE_URL: z.string().startsWith('postgres'),
  DIRECTORY_ADDRESS: addresses,
  REGISTRATION_ADDRESS: addresses,
  ASSISTANCE_ADDRESS: addresses,
  REFERRALS_ADDRESS: addresses,
  REPORTING_ADDRESS: addresses,
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(16),
  OIDC_UPSTREAM: list.pipe(z.array(z.url({ protocol: /^http$/ })).min(1)).optional(),
  SESSION_SECRET: keyList,
  DRAFT_SECRET: z.string().min(32).optional(),
  WEB_ROOT: z.string().min(1),
  KAFKA_BROKERS: list.optional(),
  TRUSTED_PROXIES: list.pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]))).default([]),
  CELL: cell,
  DOCUMENTS: z.enum(['any', 'built']).optional(),
  NODE_ENV: z.string().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

const environment = settings.refine((given) => given.DOCUMENTS !== 'any' || onThisMachine(given.PUBLIC_URL), {
  path: ['DOCUMENTS'],
  message: openOnlyHere,
});

/** On a machine of one's own any document is tried, unless it says otherwise; whatever the world reaches executes the built ones. */
const builtOnly = ({ DOCUMENTS, NODE_ENV, PUBLIC_URL }: z.infer<typeof settings>): boolean =>
  DOCUMENTS === undefined ? !onThisMachine(PUBLIC_URL) || NODE_ENV === 'production' : DOCUMENTS === 'built';

/** What the gateway needs to know of its surroundings. */
export type GatewayConfig = {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: URL;
  readonly databaseUrl: string;
  /** Where the instances of each service take calls: `host:port[,host:port…]`, a host may be a name of many. */
  readonly addresses: Readonly<Record<ServiceName, string>>;
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the instances of this deployment's own issuer listen; absent with an issuer elsewhere. */
  readonly issuerUpstream: readonly URL[] | undefined;
  readonly sessionKeys: Keys;
  /** Of the keys under which drafts lie in browsers; another one makes them unreadable. */
  readonly draftSecret: string;
  readonly webRoot: string;
  readonly brokers: readonly string[] | undefined;
  readonly busSecurity: KafkaSecurity;
  /** Addresses and networks whose word about a client's address is taken. */
  readonly trustedProxies: readonly string[];
  readonly cell: string;
  /** Whether only the documents of the built console are executed. */
  readonly builtDocumentsOnly: boolean;
  readonly logLevel: string;
};

/** Reads the gateway's configuration from environment variables; throws `ConfigError` with every problem at once. */
export const readGatewayConfig = (variables: Environment): GatewayConfig => {
  const read = readConfig(environment, withoutEmpty(variables));
  return {
    host: read.HOST,
    port: read.PORT,
    publicUrl: read.PUBLIC_URL,
    databaseUrl: read.APP_DATABASE_URL,
    addresses: {
      directory: read.DIRECTORY_ADDRESS,
      registration: read.REGISTRATION_ADDRESS,
      assistance: read.ASSISTANCE_ADDRESS,
      referrals: read.REFERRALS_ADDRESS,
      reporting: read.REPORTING_ADDRESS,
    },
    issuer: read.OIDC_ISSUER,
    clientId: read.OIDC_CLIENT_ID,
    clientSecret: read.OIDC_CLIENT_SECRET,
    issuerUpstream: read.OIDC_UPSTREAM?.map((url) => new URL(url)),
    sessionKeys: read.SESSION_SECRET,
    draftSecret: read.DRAFT_SECRET ?? oldestOf(read.SESSION_SECRET).secret,
    webRoot: read.WEB_ROOT,
    brokers: read.KAFKA_BROKERS,
    busSecurity: readKafkaSecurity(variables),
    trustedProxies: read.TRUSTED_PROXIES,
    cell: read.CELL,
    builtDocumentsOnly: builtOnly(read),
    logLevel: read.LOG_LEVEL,
  };
};

const oldestOf = ([first, ...others]: Keys): Key => others.at(-1) ?? first;

/** Under which the configuration is injected. */
export const gatewayConfig = Symbol('gateway configuration');

const withoutEmpty = (variables: Environment): Environment =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
