const formula = /^[=+\-@\t\r]/;
const special = /[",\r\n]/;

const fieldOf = (text: string): string => {
  const plain = formula.test(text) ? `'${text}` : text;
  return special.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** Rows as CSV by RFC 4180, with CRLF; a field that a spreadsheet would take for a formula starts with an apostrophe. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');
