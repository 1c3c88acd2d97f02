import { facts as english } from '../../i18n/language.en';
import { facts as russian } from '../../i18n/language.ru';
import { csvOf, csvSeparator } from './csv';

const oneField = (text: string): string => csvOf([[text]], ',');

describe('a CSV file', () => {
  it('quotes what RFC 4180 says must be quoted, and ends every line with CR LF', () => {
    expect(csvOf([['plain', 'a,b', 'say "yes"', 'two\r\nlines', '']], ',')).toBe(
      'plain,"a,b","say ""yes""","two\r\nlines",\r\n',
    );
  });

  it('quotes what the other separator would cut, too', () => {
    expect(csvOf([['a;b', 'a,b', 7]], ';')).toBe('"a;b";"a,b";7\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', ' =1+1', '＝1+1', '＋1', '－1', '＠A1'])(
    'does not let a spreadsheet compute %j',
    (text) => {
      expect(oneField(text)).toMatch(/^"?'/);
    },
  );

  it.each([';=1+1', 'a;=1+1', 'a,+1', 'a; @SUM(A1)', 'a\n-1', 'a\t=1', 'a；＝1'])(
    'does not let one compute what begins a field where it is cut elsewhere: %j',
    (text) => {
      expect(oneField(text)).not.toMatch(/[;,；\t\n]\s*[=+\-@＝＋－＠]/u);
    },
  );

  it.each(['5-11', '12-14', '2026-01', '1/2', '1.2', '12:30', '007', '1e5'])('keeps %s as text', (code) => {
    expect(oneField(code)).toBe(`'${code}\r\n`);
  });

  it('leaves counts, days and signs inside a field alone', () => {
    expect(csvOf([['60+', '2026-06-30', 'a=b', 'not-known', 31]], ',')).toBe('60+,2026-06-30,a=b,not-known,31\r\n');
  });

  it('has the separator of the reader’s language', () => {
    expect([english, russian].map(({ locale }) => csvSeparator(locale))).toEqual([',', ';']);
  });
});
