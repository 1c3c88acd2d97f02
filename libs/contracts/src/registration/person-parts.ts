import * as z from 'zod';
import { aheadAtMost, isToCome } from '../date-bounds';
import { internal, named } from '../named';
import { nameText, text } from '../text';
import { country, day, id, interpreterKind, language, partialDate, stage } from '../vocabulary';

/** Hours for which somebody works with a person of another centre whom they opened with a reason. */
export const openedElsewhereHours = 4;

export const personName = named(
  'PersonName',
  z.strictObject({ script: nameText(200), latin: nameText(200).nullable() }),
);

export const phone = named(
  'Phone',
  z.strictObject({
    number: text(60),
    whose: named('PhoneOwner', z.enum(['own', 'family', 'friend', 'employer', 'other'])),
    safe: named('PhoneSafety', z.enum(['yes', 'only-when', 'no', 'not-asked'])),
    hours: text(100).nullable(),
    sayYouAre: text(100).nullable(),
  }),
);

export const migrationEpisode = named(
  'MigrationEpisode',
  z.strictObject({
    origin: country,
    destination: country.nullable(),
    stage,
    purpose: named('EpisodePurpose', z.enum(['work', 'study', 'family', 'protection', 'other', 'not-stated'])),
    from: aheadAtMost(partialDate, 2).nullable(),
    to: aheadAtMost(partialDate, 2).nullable(),
    returnKind: named('ReturnKind', z.enum(['voluntary', 'end-of-contract', 'removed', 'other'])).nullable(),
  }),
);

export const documentKind = named(
  'DocumentKind',
  z.enum([
    'passport',
    'national-id',
    'birth-certificate',
    'residence-permit',
    'work-permit',
    'visa',
    'migration-card',
    'driving-licence',
    'seafarers-book',
    'travel-document',
    'return-certificate',
    'other',
  ]),
  'What a document is: a travel document is one of a refugee or stateless person, a return certificate takes somebody home once.',
);
export type DocumentKind = z.infer<typeof documentKind>;

export const documentIssuer = named(
  'DocumentIssuer',
  z.enum(['country', 'international-body', 'not-known', 'not-stated']),
);

export const documentWhereabouts = named(
  'DocumentWhereabouts',
  z.enum([
    'with-person',
    'employer',
    'agency',
    'family',
    'authority',
    'somebody-else',
    'lost',
    'stolen',
    'destroyed',
    'never-had',
    'not-known',
    'not-stated',
  ]),
  'Where a document is: with the person, kept by somebody, or gone; `never-had` was promised or issued, and not handed over.',
);
export type DocumentWhereabouts = z.infer<typeof documentWhereabouts>;

export const identityDocument = named(
  'IdentityDocument',
  z.strictObject({
    kind: documentKind,
    issuer: documentIssuer,
    country: country.nullable().describe('Which country issued it, where one did.'),
    number: text(40).nullable(),
    withoutNumber: named('WithoutNumber', z.enum(['not-at-hand', 'has-none', 'not-known', 'not-stated']))
      .nullable()
      .describe('Why no number is written down; null where one is.'),
    expires: aheadAtMost(partialDate, 30).nullable().describe('Null where it does not expire.'),
    whereabouts: documentWhereabouts,
  }),
  'An identity or travel document of a person, as it was told or seen.',
);
export type IdentityDocument = z.infer<typeof identityDocument>;

export const knownCorridor = named(
  'Corridor',
  z.strictObject({ origin: country, destination: country.nullable(), stage }),
);

export const spokenLanguages = z.array(language).min(1).max(10);

export const personLine = named(
  'PersonLine',
  z.strictObject({ id, reference: z.string(), name: personName }),
  'A person as lists show one.',
);

export const wordingParties = named(
  'WordingParties',
  z.strictObject({ centre: text(200).nullable(), receiver: text(200).nullable(), country: country.nullable() }),
  'Whom a wording names, as the directory calls them, and the country of a receiver abroad.',
);

export const consentMode = named('ConsentMode', z.enum(['written', 'thumbprint', 'verbal', 'electronic', 'audio']));
export type ConsentMode = z.infer<typeof consentMode>;

/** The modes in which nothing by the person's own hand or voice is kept but a mark: somebody else was there and says so. */
export const modesWithWitness: readonly ConsentMode[] = ['thumbprint', 'verbal'];

export const witnessRole = named(
  'WitnessRole',
  z.enum(['colleague', 'interpreter', 'relative', 'companion', 'community', 'other']),
  'Who a witness is: a colleague of who asked, who interpreted, of the family, who came along, or of the community.',
);
export type WitnessRole = z.infer<typeof witnessRole>;

/** Names of a witness or guardian stay in registration. */
export const consentDecision = named(
  'ConsentDecisionInput',
  z.strictObject({
    decision: named('ConsentDecision', z.enum(['given', 'refused'])),
    givenBy: named('ConsentGivenBy', z.enum(['self', 'parent', 'guardian', 'representative'])),
    relation: text(100).nullable(),
    childAssent: z.boolean().nullable(),
    mode: consentMode,
    witness: nameText(200).nullable().describe('Needed for a thumbprint or a spoken answer, with who that is.'),
    witnessRole: witnessRole.nullish(),
    recording: text(100).nullish().describe('Where the recording of an answer is kept; needed where there is one.'),
    interpreter: interpreterKind,
    wordingId: z.string().max(60),
    wordingLanguage: language,
    named: wordingParties.nullish(),
    validUntil: isToCome(day, 10).nullable(),
  }),
  'How a person said yes or no.',
);

export const consentState = named('ConsentState', z.enum(['given', 'refused', 'withdrawn', 'expired']));

export const personAction = named(
  'PersonAction',
  z.enum([
    'record-consent',
    'withdraw-consent',
    'prepare-disclosure',
    'stop-sharing',
    'correct',
    'lift-protection',
    'enter-in-error',
    'record-journey',
    'keep-family',
    'give-access-log',
    'record-document',
    'record-details',
    'keep-needs',
    'record-migration-status',
    'read-migration-status',
    'ask-erasure',
  ]),
);

/** A version that counts what a colleague may not see. */
const version = internal(z.int());

export const recorded = named(
  'Recorded',
  z.strictObject({ id, version }),
  'What a command about a person or a contact changed. Their versions stay inside: they count what a colleague may not see.',
);
