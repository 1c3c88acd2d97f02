import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalText } from './refusal-text';
import { texts } from './refusals.en';
import type { Format } from './use-format';

const source = join(__dirname, '..');

const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)/gu)].flatMap(([, name]) => name ?? []);

describe('the texts of refusals', () => {
  const schema = readFileSync(join(source, '../../gateway/src/schema/shared.graphql'), 'utf8');
  const contracts = readFileSync(join(source, '../../libs/contracts/src/refusals.ts'), 'utf8');
  const inSchema = (/enum RefusalCode \{([^}]*)\}/u.exec(schema)?.[1] ?? '')
    .split(/\s+/u)
    .filter((code) => code !== '');
  const inContracts = [...contracts.matchAll(/^ {2}([A-Z_]+): /gmu)].flatMap(([, code]) => code ?? []);

  it('are there for every code of the contracts and of the schema', () => {
    expect(inContracts.length).toBeGreaterThan(20);
    const written = Object.keys(texts).map((key) => key.replace('RefusalCode.', ''));
    expect(written.sort()).toEqual([...new Set([...inSchema, ...inContracts])].sort());
  });

  it('say no fact that the console does not ask for and hand over', () => {
    const asked = readFileSync(join(source, 'graphql/refusal.graphql'), 'utf8');
    const read = new Set<string>();
    const anything = new Proxy(
      { code: 'NOT_FOUND' as const },
      {
        get: (refusal, name) => {
          if (name !== 'code') read.add(String(name));
          return name === 'code' ? refusal.code : 'x';
        },
      },
    );
    const handedOver: string[] = [];
    const format = { country: () => '', moment: () => '' } as unknown as Format;
    refusalText(
      (id, values) => {
        if (id.startsWith('RefusalCode.')) handedOver.push(...Object.keys(values ?? {}));
        return '';
      },
      format,
      anything,
    );
    const said = Object.values(texts).flatMap(namesIn);
    expect(said.filter((name) => !handedOver.includes(name))).toEqual([]);
    expect([...read].filter((name) => !new RegExp(`^ +${name}(:| \\{|$)`, 'mu').test(asked))).toEqual([]);
  });
});
