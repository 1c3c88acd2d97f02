import * as z from 'zod';

/** A secret with the name by which operators tell it from others of its use. */
export type Key = { readonly id: string; readonly secret: string };

/** The secrets of one use: the first is used, the others are still believed. */
export type Keys = readonly [Key, ...Key[]];

const shortest = 32;
const named = /^([a-z0-9][a-z0-9-]{0,30}):(.+)$/;

const keysIn = (text: string): Key[] => {
  const parts = text.split(',').map((part) => named.exec(part.trim()));
  const keys = parts.flatMap((part) => (part?.[1] && part[2] ? [{ id: part[1], secret: part[2] }] : []));
  return keys.length === parts.length ? keys : [{ id: '0', secret: text }];
};

/**
 * Reads `id:secret` pairs separated by commas, the one in use first; a text of another shape is one secret named `0`. Refuses
 * secrets shorter than 32 characters and two of one name, without saying either.
 */
export const keyList = z.string().transform((text, context): Keys => {
  const [first, ...others] = keysIn(text);
  const keys = first ? [first, ...others] : [];
  const problem = keys.some(({ secret }) => secret.length < shortest)
    ? `has a secret shorter than ${shortest} characters`
    : new Set(keys.map(({ id }) => id)).size < keys.length
      ? 'names two secrets alike'
      : undefined;
  if (first && problem === undefined) return [first, ...others];
  context.addIssue({ code: 'custom', message: problem ?? 'is empty' });
  return z.NEVER;
});

/** One secret in use and none from before. */
export const oneKey = (secret: string): Keys => [{ id: '0', secret }];
