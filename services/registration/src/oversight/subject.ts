/** SQL of what tells rows of a ledger apart and is no id of anything else. */
export const entryIn = (column: string): string =>
  `left(encode(sha256(convert_to(${column}::text, 'UTF8')), 'hex'), 20)`;

/** SQL of what tells records apart and leads to none: a part of a digest of the id of a person in this column. */
export const subjectIn = (column: string): string =>
  `left(encode(sha256(convert_to(${column}::text, 'UTF8')), 'hex'), 8)`;
