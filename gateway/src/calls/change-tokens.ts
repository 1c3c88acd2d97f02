import { atLeast, type AtLeast } from '@mrc/contracts';
import * as z from 'zod';
import type { Sealer } from '../session/sealer';
import { codedError } from './errors';

/** What a command changed, up to which version, and the service that owns it. */
export type Change = AtLeast[number];

const sameLength = 128;
const said = z.array(z.string().regex(/^[\w-]{1,400}$/)).max(20);

const boundTo = (staffId: string): string => `change:${staffId}`;

/** A text for the client to send back: all are equally long, and nobody but the gateway can read one. */
export const sealChange = (sealer: Sealer, staffId: string, change: Change): string =>
  sealer.seal(JSON.stringify(change).padEnd(sameLength), boundTo(staffId)).toString('base64url');

/** The tokens a request carries as `extensions.atLeast`; anything but a list of tokens is INVALID_INPUT. */
export const tokensIn = (extensions: unknown): readonly string[] => {
  const given =
    typeof extensions === 'object' && extensions !== null && 'atLeast' in extensions ? extensions.atLeast : undefined;
  if (given === undefined || given === null) return [];
  const tokens = said.safeParse(given);
  if (!tokens.success) throw codedError('INVALID_INPUT', { status: 400 });
  return tokens.data;
};

const newestOfEach = (changes: AtLeast): AtLeast => {
  const newest = new Map<string, Change>();
  for (const change of changes) {
    const known = newest.get(change.id);
    if (known === undefined || known.version < change.version) newest.set(change.id, change);
  }
  return [...newest.values()];
};

/** The changes that were sealed for this member of staff; a token of somebody else or of an earlier secret says nothing. */
export const openChanges = (sealer: Sealer, staffId: string, tokens: readonly string[]): AtLeast | undefined => {
  const opened = tokens
    .map((token) => sealer.open(Buffer.from(token, 'base64url'), boundTo(staffId)))
    .filter((text) => text !== undefined);
  return opened.length > 0 ? newestOfEach(atLeast.parse(opened.map((text): unknown => JSON.parse(text)))) : undefined;
};
