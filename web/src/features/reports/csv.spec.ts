import { csvOf } from './csv';

describe('a CSV file', () => {
  it('quotes what RFC 4180 says must be quoted, and ends every line with CR LF', () => {
    expect(csvOf([['plain', 'a,b', 'say "yes"', 'two\r\nlines', '']])).toBe(
      'plain,"a,b","say ""yes""","two\r\nlines",\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('does not let a spreadsheet compute %j', (text) => {
    expect(csvOf([[text]])).toMatch(/^"?'/);
  });

  it('leaves signs inside a field alone', () => {
    expect(csvOf([['60+', '2026-01', 'a=b']])).toBe('60+,2026-01,a=b\r\n');
  });
});
