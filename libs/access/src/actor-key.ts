import { createHash } from 'node:crypto';
import * as z from 'zod';

type Ed25519 = { readonly kty: string; readonly crv: string; readonly x: string };

/** The name of a key, made of the key itself (RFC 7638): nobody can publish another one under it. */
export const keyIdOf = ({ crv, kty, x }: Ed25519): string =>
  createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');

const isNamedByItself = (key: Ed25519 & { readonly kid: string }): boolean => key.kid === keyIdOf(key);
const members = { kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), kid: z.string() };

/** A public key of actor tokens, whose `kid` is its own thumbprint; what else stands beside it is left out. */
export const actorPublicKey = z.object(members).refine(isNamedByItself);
export type ActorPublicKey = z.infer<typeof actorPublicKey>;

/** The key that signs actor tokens. */
export const actorSigningKey = z.object({ ...members, d: z.string() }).refine(isNamedByItself);
export type ActorSigningKey = z.infer<typeof actorSigningKey>;

const keysTold = z.object({ keys: z.array(z.unknown()) });

/** The public keys of actor tokens in a key set; what is no such key, or goes by another name than its own, is left out. */
export const actorKeysIn = (told: unknown): ActorPublicKey[] =>
  keysTold.parse(told).keys.flatMap((key) => {
    const read = actorPublicKey.safeParse(key);
    return read.success ? [read.data] : [];
  });
