/** Signs that begin a formula in a spreadsheet, as they are typed and in full width. */
const signs = '=+\\-@＝＋－＠';
const formula = new RegExp(`^[\\s]*[${signs}\\t\\r]`, 'u');
const formulaAfterSeparator = new RegExp(`([;,，；\\t\\r\\n]\\s*)(?=[${signs}])`, 'gu');
/** What a spreadsheet would turn into a date, a time or another number: `5-11`, `2026-01`, `007`, `1e5`. */
const misread = /^\d+[-/.:]\d+$|^0\d+$|^\d+e\d+$/iu;
const special = /[",;\t\r\n]/u;

/** A text and a count are written differently: a text is kept as it stands. */
export type CsvField = string | number;

const asText = (text: string): string => {
  const inside = text.replaceAll(formulaAfterSeparator, "$1'");
  return formula.test(text) || misread.test(text) ? `'${inside}` : inside;
};

const fieldOf = (field: CsvField): string => {
  const plain = typeof field === 'number' ? String(field) : asText(field);
  return special.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** What stands between fields where this locale is read: a semicolon where the comma is in the numbers. */
export const csvSeparator = (locale: string): ',' | ';' =>
  new Intl.NumberFormat(locale).formatToParts(1.5).some(({ type, value }) => type === 'decimal' && value === ',')
    ? ';'
    : ',';

/**
 * Rows as CSV by RFC 4180, with CRLF. An apostrophe stands before what a spreadsheet would take for a formula, a date or
 * another number, whichever separator it reads by.
 */
export const csvOf = (rows: readonly (readonly CsvField[])[], separator: ',' | ';'): string =>
  rows.map((row) => `${row.map(fieldOf).join(separator)}\r\n`).join('');
