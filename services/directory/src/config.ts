import { readFileSync } from 'node:fs';
import { actorPublicKey, actorSigningKey, type ActorPublicKey, type ActorSigningKey } from '@mrc/access';
import { cell } from '@mrc/contracts';
import { ConfigError, keyList, oneKey, readConfig, type Environment, type Keys } from '@mrc/service-kit';
import * as z from 'zod';

const isLocal = (url: URL): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname) || url.hostname.endsWith('.localhost');

const safeUrl = z.url().refine((value) => {
  const url = new URL(value);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url));
}, 'must be https; without TLS only localhost is served');

const environment = z.object({
  CELL: cell,
  PUBLIC_URL: safeUrl.transform((value) => new URL(value).origin),
  OIDC_ISSUER: safeUrl,
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(16),
  OIDC_KEYS_FILE: z.string().optional(),
  ACTOR_SIGNING_KEY_FILE: z.string().min(1),
  ACTOR_EARLIER_KEYS_FILE: z.string().optional(),
  SIGN_IN_KEYS: keyList.optional(),
  MESSAGES_FOLDER: z.string().min(1).optional(),
});

const actorPublicKeys = z.object({ keys: z.array(actorPublicKey) });

const issuerKey = z.object({
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
  kid: z.string().min(1),
  use: z.literal('sig'),
  alg: z.literal('RS256'),
});
export type IssuerKey = z.infer<typeof issuerKey>;

const issuerKeys = z.object({ keys: z.array(issuerKey).min(1) });

export type DirectoryConfig = {
  readonly cell: string;
  /** The origin browsers know the network by. */
  readonly publicUrl: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Of the issuer's cookies and of the digests by which failed sign-ins are counted. */
  readonly signInKeys: Keys;
  readonly actorSigningKey: ActorSigningKey;
  /** Those that signed before; tokens of theirs may still be about. */
  readonly earlierActorKeys: readonly ActorPublicKey[];
  /** Where messages to members of staff are left; without it none is sent. */
  readonly messagesFolder: string | undefined;
  /** The keys of the issuer this deployment carries; undefined where the issuer is elsewhere. */
  readonly issuerKeys: readonly IssuerKey[] | undefined;
};

const readJson = <S extends z.ZodType>(schema: S, file: string, variable: string): z.infer<S> => {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new ConfigError([`${variable} names a file that is not a key of the kind it needs`]);
  }
};

/** Reads what signing in needs from environment variables; throws `ConfigError`. */
export const readDirectoryConfig = (variables: Environment): DirectoryConfig => {
  const read = readConfig(environment, variables);
  const carriesIssuer = read.OIDC_ISSUER === `${read.PUBLIC_URL}/oidc`;
  if (carriesIssuer && !read.OIDC_KEYS_FILE) throw new ConfigError(['OIDC_KEYS_FILE is missing']);
  return {
    cell: read.CELL,
    publicUrl: read.PUBLIC_URL,
    issuer: read.OIDC_ISSUER,
    clientId: read.OIDC_CLIENT_ID,
    clientSecret: read.OIDC_CLIENT_SECRET,
    signInKeys: read.SIGN_IN_KEYS ?? oneKey(read.OIDC_CLIENT_SECRET),
    messagesFolder: read.MESSAGES_FOLDER,
    earlierActorKeys: read.ACTOR_EARLIER_KEYS_FILE
      ? readJson(actorPublicKeys, read.ACTOR_EARLIER_KEYS_FILE, 'ACTOR_EARLIER_KEYS_FILE').keys
      : [],
    actorSigningKey: readJson(actorSigningKey, read.ACTOR_SIGNING_KEY_FILE, 'ACTOR_SIGNING_KEY_FILE'),
    issuerKeys:
      carriesIssuer && read.OIDC_KEYS_FILE
        ? readJson(issuerKeys, read.OIDC_KEYS_FILE, 'OIDC_KEYS_FILE').keys
        : undefined,
  };
};
