import * as z from 'zod';
import { country, day, interpreterKind, language, partialDate, stage, text } from '../vocabulary';

export const personName = z.strictObject({ script: text(200), latin: text(200).nullable() });

export const phone = z.strictObject({
  number: z.string().min(5).max(30),
  whose: z.enum(['own', 'family', 'friend', 'employer', 'other']),
  safe: z.enum(['yes', 'only-when', 'no', 'not-asked']),
  hours: text(100).nullable(),
  sayYouAre: text(100).nullable(),
});

export const migrationEpisode = z.strictObject({
  origin: country,
  destination: country.nullable(),
  stage,
  purpose: z.enum(['work', 'study', 'family', 'protection', 'other', 'not-stated']),
  from: partialDate.nullable(),
  to: partialDate.nullable(),
  returnKind: z.enum(['voluntary', 'end-of-contract', 'removed', 'other']).nullable(),
});

/** How a person said yes or no. Names of a witness or guardian stay in registration. */
export const consentDecision = z.strictObject({
  decision: z.enum(['given', 'refused']),
  givenBy: z.enum(['self', 'parent', 'guardian', 'representative']),
  relation: text(100).nullable(),
  childAssent: z.boolean().nullable(),
  mode: z.enum(['written', 'thumbprint', 'verbal', 'electronic']),
  witness: text(200).nullable(),
  interpreter: interpreterKind,
  wordingId: z.string().max(60),
  wordingLanguage: language,
  validUntil: day.nullable(),
});
