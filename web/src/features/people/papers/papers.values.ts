import { dateValuesOf, noDate, readDate, type DateValues } from '../../../forms/partial-date';
import type { PersonDocumentsQuery } from '../../../generated/papers';
import type { PersonQuery } from '../../../generated/person';
import type {
  DocumentIssuer,
  DocumentKind,
  DocumentWhereabouts,
  IdentityDocumentInput,
  WithoutNumber,
} from '../../../generated/schema';
import { dateFrom, type KnownDate } from '../correct/recorded';

/** One document of a person, as a page shows it. */
export type Paper = Extract<
  PersonDocumentsQuery['personDocuments'],
  { readonly __typename: 'PersonDocuments' }
>['documents'][number];

/** Whose page it is, as far as their documents go. */
export type OfPapers = Pick<
  Extract<PersonQuery['person'], { readonly __typename: 'Person' }>,
  'id' | 'may' | 'accessLevel' | 'agreesToCare' | 'isMerged'
>;

/** What is asked of a document, as it was answered. */
export type PaperValues = {
  readonly kind: DocumentKind | null;
  readonly issuer: DocumentIssuer | null;
  readonly country: string | null;
  readonly number: string;
  readonly withoutNumber: WithoutNumber | null;
  readonly expiring: 'yes' | 'no' | null;
  readonly expires: DateValues;
  readonly whereabouts: DocumentWhereabouts | null;
};

export const noPaper: PaperValues = {
  kind: null,
  issuer: null,
  country: null,
  number: '',
  withoutNumber: null,
  expiring: null,
  expires: noDate,
  whereabouts: null,
};

type Told = Omit<IdentityDocumentInput, 'expires'> & { readonly expires?: KnownDate | null };

/** A document as commands say it. */
export const told = (document: Told): IdentityDocumentInput => ({
  kind: document.kind,
  issuer: document.issuer,
  country: document.country ?? null,
  number: document.number ?? null,
  withoutNumber: document.withoutNumber ?? null,
  expires: document.expires ? dateFrom(document.expires) : null,
  whereabouts: document.whereabouts,
});

/** The fields filled in with a document. */
export const valuesOf = (document: IdentityDocumentInput): PaperValues => ({
  kind: document.kind,
  issuer: document.issuer,
  country: document.country ?? null,
  number: document.number ?? '',
  withoutNumber: document.withoutNumber ?? null,
  expiring: document.expires ? 'yes' : 'no',
  expires: dateValuesOf(document.expires),
  whereabouts: document.whereabouts,
});

/** Years that a document lasts at most from today. */
const longestLife = 30;

/** The last day that a document may expire on. `today` is `YYYY-MM-DD`. */
export const lastExpiry = (today: string): string => `${Number(today.slice(0, 4)) + longestLife}${today.slice(4)}`;

type Field = keyof PaperValues;
type Left = { readonly field: Field; readonly what: 'required' | 'date'; readonly lastYear: string };

/** What is left to answer, or cannot be so. `today` is `YYYY-MM-DD`. */
export const leftToAnswer = (values: PaperValues, today: string): readonly Left[] => {
  const last = lastExpiry(today);
  const left = (field: Field, what: Left['what'] = 'required'): Left => ({ field, what, lastYear: last.slice(0, 4) });
  const { kind, issuer, country, number, withoutNumber, expiring, expires, whereabouts } = values;
  return [
    ...(kind === null ? [left('kind')] : []),
    ...(issuer === null ? [left('issuer')] : []),
    ...(issuer === 'COUNTRY' && country === null ? [left('country')] : []),
    ...(number.trim() === '' && withoutNumber === null ? [left('number')] : []),
    ...(expiring === null ? [left('expiring')] : []),
    ...(expiring === 'yes' && readDate(expires, last).kind === 'problem' ? [left('expires', 'date')] : []),
    ...(whereabouts === null ? [left('whereabouts')] : []),
  ];
};

/** The document that was told; undefined until all is answered. `today` is `YYYY-MM-DD`. */
export const paperOf = (values: PaperValues, today: string): IdentityDocumentInput | undefined => {
  const { kind, issuer, whereabouts } = values;
  if (kind === null || issuer === null || whereabouts === null || leftToAnswer(values, today).length > 0)
    return undefined;
  const number = values.number.trim() || null;
  const date = values.expiring === 'yes' ? readDate(values.expires, lastExpiry(today)) : undefined;
  return {
    kind,
    issuer,
    country: issuer === 'COUNTRY' ? values.country : null,
    number,
    withoutNumber: number === null ? values.withoutNumber : null,
    expires: date?.kind === 'date' ? date.date : null,
    whereabouts,
  };
};

/** The service that helps where a document is not with the person; undefined where none does. */
export const helpFor = (
  whereabouts: DocumentWhereabouts,
): { readonly service: string; readonly words: 'papers.help.back' | 'papers.help.replace' } | undefined => {
  switch (whereabouts) {
    case 'EMPLOYER':
    case 'AGENCY':
      return { service: 'DOC-02', words: 'papers.help.back' };
    case 'LOST':
    case 'STOLEN':
    case 'DESTROYED':
      return { service: 'DOC-01', words: 'papers.help.replace' };
    case 'WITH_PERSON':
    case 'FAMILY':
    case 'AUTHORITY':
    case 'SOMEBODY_ELSE':
    case 'NEVER_HAD':
    case 'NOT_KNOWN':
    case 'NOT_STATED':
      return undefined;
  }
};

/** The field that asks for each part of a document, by where a command says it. */
export const paperFields = (path: string): Readonly<Record<string, string>> => ({
  [path]: 'number',
  [`${path}.kind`]: 'kind',
  [`${path}.issuer`]: 'issuer',
  [`${path}.country`]: 'country',
  [`${path}.number`]: 'number',
  [`${path}.withoutNumber`]: 'withoutNumber',
  [`${path}.expires`]: 'expires',
  [`${path}.whereabouts`]: 'whereabouts',
});
