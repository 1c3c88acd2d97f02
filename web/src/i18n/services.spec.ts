import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { MessageId } from './message-id';
import {
  allServiceCodes,
  domainOf,
  protectedServices,
  requestableServices,
  serviceName,
  servicesGivenOn,
} from './services';
import { texts as arabic } from './services.ar';
import { texts as english } from './services.en';
import { texts as russian } from './services.ru';

type Row = { readonly service_code: string; readonly kind: string; readonly sensitivity: string };

const taxonomy = parse(
  readFileSync(join(__dirname, '../../../libs/reference/src/tables/mrc_service_taxonomy.csv'), 'utf8'),
  {
    columns: true,
  },
) as Row[];

const inEnglish = (id: MessageId): string => (english as Record<string, string>)[id] ?? id;

describe('the names of services', () => {
  it('are those of the taxonomy, in every language', () => {
    expect([...allServiceCodes].sort()).toEqual(taxonomy.map((row) => row.service_code).sort());
    for (const code of allServiceCodes) {
      expect(english[`ServiceCode.${code}`]).toMatch(/^[A-Z]/);
      expect(russian[`ServiceCode.${code}`]).toMatch(/^[А-ЯЁ]/);
      expect(arabic[`ServiceCode.${code}`]).toMatch(/^\p{Script=Arabic}/u);
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

  it('offer what is protected only where a protected request keeps it from others', () => {
    const restricted = taxonomy.filter(
      ({ kind, sensitivity }) => kind === 'need' && sensitivity === 'protection-restricted',
    );
    expect([...protectedServices].sort()).toEqual(restricted.map((row) => row.service_code).sort());
    expect(servicesGivenOn({ accessLevel: 'PROTECTED' })).toEqual(requestableServices);
    for (const accessLevel of ['OPEN', 'AUDITED'] as const)
      expect(servicesGivenOn({ accessLevel }).filter((code) => protectedServices.includes(code))).toEqual([]);
  });

  it('show a code they do not know as it is, and never what is restricted', () => {
    expect(serviceName(inEnglish, 'NEW-01')).toBe('NEW-01');
    expect(serviceName(inEnglish, 'restricted')).toBe('Protected service');
    expect(serviceName(inEnglish, 'PRO-02')).toBe(english['ServiceCode.PRO-02']);
  });
});
