import { readFileSync } from 'node:fs';
import * as z from 'zod';

const environments = z.record(z.string(), z.record(z.string(), z.string()));

/** The environments of a network's programs by name, `referrals` and `referrals 2`, from the file whose name `MRC_SERVICES` is, as JSON. */
export const handedPrograms = z.string().transform((text, context) => {
  try {
    return environments.parse(JSON.parse(readFileSync(z.string().parse(JSON.parse(text)), 'utf8')));
  } catch {
    context.addIssue({ code: 'custom', message: 'names no file with the environments of the programs' });
    return z.NEVER;
  }
});
