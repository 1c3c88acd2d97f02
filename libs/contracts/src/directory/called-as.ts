import { createHash } from 'node:crypto';
import * as z from 'zod';

/** SHA-256 (hex) of what the directory calls an organisation: by it the bus tells whether a name is right, and carries none. */
export const calledAs = (name: string): string => createHash('sha256').update(name).digest('hex');

/** As `calledAs` makes it. */
export const calledAsDigest = z.string().regex(/^[0-9a-f]{64}$/);
