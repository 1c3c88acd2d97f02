import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { allServiceCodes, domainOf, requestableServices, serviceName } from './services';

type Row = { readonly service_code: string; readonly kind: string };

const taxonomy = parse(
  readFileSync(join(__dirname, '../../../libs/reference/src/tables/mrc_service_taxonomy.csv'), 'utf8'),
  {
    columns: true,
  },
) as Row[];

describe('the names of services', () => {
  it('are those of the taxonomy, in every language', () => {
    expect([...allServiceCodes].sort()).toEqual(taxonomy.map((row) => row.service_code).sort());
    for (const code of allServiceCodes) {
      expect(serviceName(code, 'en')).toMatch(/^[A-Z]/);
      expect(serviceName(code, 'ru')).toMatch(/^[А-ЯЁ]/);
      expect(serviceName(code, 'ar')).toMatch(/^\p{Script=Arabic}/u);
      expect(domainOf(code)).toBeDefined();
    }
  });

  it('offer for a request only what is a need', () => {
    expect([...requestableServices].sort()).toEqual(
      taxonomy
        .filter(({ kind }) => kind === 'need')
        .map((row) => row.service_code)
        .sort(),
    );
  });

  it('show a code they do not know as it is, and never what is restricted', () => {
    expect(serviceName('NEW-01', 'en')).toBe('NEW-01');
    expect(serviceName('restricted', 'ru')).toBe('Защищённая услуга');
  });
});
