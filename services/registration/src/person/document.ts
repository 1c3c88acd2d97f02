import {
  daysMeant,
  decided,
  documentRecorded,
  invalidInput,
  type DecidedEvent,
  type IdentityDocument,
  type Refusal,
} from '@mrc/contracts';
import { ok, type Result } from '@mrc/kernel';
import { isDocumentNumber, numberWithin } from './document-number';

/** One document of a person as it is recorded. */
export type KnownDocument = IdentityDocument & { readonly id: string };

type Problem = { readonly ok: false; readonly refusal: Refusal<'INVALID_INPUT'> };

const isSame = (one: IdentityDocument, other: IdentityDocument): boolean =>
  one.number !== null &&
  other.number !== null &&
  one.kind === other.kind &&
  one.issuer === other.issuer &&
  one.country === other.country &&
  numberWithin(one.number, one.country) === numberWithin(other.number, other.country);

/** Where in an input a document stands: the field of its country, of its number, and of why there is none. */
export type DocumentPaths = { readonly country: string; readonly number: string; readonly withoutNumber: string };

/** The paths of a document that stands at `path`, or that is named as a whole there. */
export const documentPaths = (path: string, whole = false): DocumentPaths => ({
  country: whole ? path : `${path}.country`,
  number: whole ? path : `${path}.number`,
  withoutNumber: whole ? path : `${path}.withoutNumber`,
});

/**
 * The refusal of a document that contradicts itself, or that is recorded of the person already; undefined where it is in order. Documents without a number may be
 * many of one kind: nobody can tell them apart.
 */
export const documentProblem = (
  document: IdentityDocument,
  others: readonly IdentityDocument[],
  paths: DocumentPaths,
): Problem | undefined => {
  const { issuer, country, number, withoutNumber } = document;
  if (issuer === 'country' && country === null) return invalidInput(paths.country, 'empty');
  if (issuer !== 'country' && country !== null) return invalidInput(paths.country, 'invalid_value');
  if (number === null && withoutNumber === null) return invalidInput(paths.number, 'empty');
  if (number !== null && withoutNumber !== null) return invalidInput(paths.withoutNumber, 'invalid_value');
  if (number !== null && !isDocumentNumber(number)) return invalidInput(paths.number, 'not-a-document-number');
  return others.some((other) => isSame(document, other)) ? invalidInput(paths.number, 'recorded-already') : undefined;
};

/** Writes one more document of a person down, beside `others`. */
export const recordDocument = (
  document: IdentityDocument,
  others: readonly IdentityDocument[],
): Result<readonly [DecidedEvent], Refusal<'INVALID_INPUT'>> =>
  documentProblem(document, others, documentPaths('document')) ?? ok([decided(documentRecorded, {})]);

/** Whether a document has surely expired by a day (`YYYY-MM-DD`). */
export const isExpiredOn = ({ expires }: Pick<IdentityDocument, 'expires'>, today: string): boolean => {
  const last = expires === null ? undefined : daysMeant(expires)?.last;
  return last !== undefined && last < today;
};
