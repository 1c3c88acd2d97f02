import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalText } from './refusal-text';
import { texts } from './refusals.en';
import type { Format } from './use-format';

const source = join(__dirname, '..');

const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)/gu)].flatMap(([, name]) => name ?? []);

describe('the texts of refusals', () => {
  it('say no fact that the console does not ask for and hand over', () => {
    const asked = readFileSync(join(source, 'generated/refusals.graphql'), 'utf8');
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
