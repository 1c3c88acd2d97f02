import type { IdentityDocumentInput } from '../../../generated/schema';
import type { DateParts } from '../../../i18n/dates';
import type { Format } from '../../../i18n/use-format';
import type { Text } from '../../../i18n/use-text';
import { dateInWords } from './fact-words';

/** A document as words say it. */
export type SaidPaper = Omit<IdentityDocumentInput, 'expires'> & { readonly expires?: DateParts | null };

const ending = 2;

/** The end of a number by which it is known again; the whole stays closed. */
export const masked = (number: string): string => `••${number.slice(-ending)}`;

/** What a document is, and who issued it. */
export const paperInWords = (text: Text, format: Format, { kind, issuer, country }: SaidPaper): string =>
  [
    text(`DocumentKind.${kind}`),
    issuer === 'COUNTRY' ? country && format.country(country) : text(`papers.issuer.${issuer}`),
  ]
    .filter(Boolean)
    .join(' · ');

/** Until when a document is good. */
export const expiryInWords = (text: Text, format: Format, { expires }: SaidPaper, isExpired: boolean): string => {
  if (!expires) return text('papers.expires.never');
  if (expires.precision === 'UNKNOWN') return text('papers.expires.unknown');
  const date = dateInWords(text, format, expires);
  return text(isExpired ? 'papers.expired' : 'papers.expires.on', { date });
};

/** All that is recorded of a document, in one line. */
export const wholePaperInWords = (text: Text, format: Format, paper: SaidPaper): string =>
  [
    paperInWords(text, format, paper),
    paper.number ?? (paper.withoutNumber ? text(`papers.without.${paper.withoutNumber}`) : null),
    expiryInWords(text, format, paper, false),
    text(`papers.where.${paper.whereabouts}`),
  ]
    .filter(Boolean)
    .join(' · ');
