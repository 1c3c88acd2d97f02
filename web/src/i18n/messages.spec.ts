import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isArgumentElement,
  isPluralElement,
  isSelectElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { everyRefusalCode } from '../generated/codes';
import { refusalText } from './refusal-text';
import { refusalMessages } from './refusals.messages';
import type { Format } from './use-format';
import type { MessageBundle } from './texts';

const source = join(__dirname, '..');

const bundles = readdirSync(source, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.messages.ts'))
  .flatMap((name) =>
    Object.values(jest.requireActual<Record<string, MessageBundle>>(join(source, name))).map((bundle) => ({
      name,
      bundle,
    })),
  );

const argumentsOf = (elements: readonly MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (isPluralElement(element) || isSelectElement(element)) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))];
    }
    return isArgumentElement(element) ? [element.value] : [];
  });

const namesIn = (text: string): string[] => [...new Set(argumentsOf(parse(text)))].sort();

const pluralsIn = (text: string): string[][] => {
  const walk = (elements: readonly MessageFormatElement[]): string[][] =>
    elements.flatMap((element) =>
      isPluralElement(element)
        ? [Object.keys(element.options), ...Object.values(element.options).flatMap(({ value }) => walk(value))]
        : [],
    );
  return walk(parse(text));
};

describe('the texts of the console', () => {
  it('are found', () => {
    expect(bundles.length).toBeGreaterThan(9);
  });

  it.each(bundles)('$name has every English key in Russian, and no Arabic one beyond', ({ bundle: { en, ru, ar } }) => {
    expect(Object.keys(ru).sort()).toEqual(Object.keys(en).sort());
    expect(Object.keys(ar).filter((key) => !(key in en))).toEqual([]);
  });

  it.each(bundles)('$name uses the same facts in every language', ({ bundle: { en, ru, ar } }) => {
    for (const [key, english] of Object.entries(en)) {
      for (const text of [ru[key], ar[key]]) {
        if (text !== undefined) expect({ key, names: namesIn(text) }).toEqual({ key, names: namesIn(english) });
      }
    }
  });

  it.each(bundles)('$name has every plural form that Russian and Arabic need', ({ bundle: { ru, ar } }) => {
    for (const text of Object.values(ru))
      for (const forms of pluralsIn(text))
        expect(forms).toEqual(expect.arrayContaining(['one', 'few', 'many', 'other']));
    for (const text of Object.values(ar)) {
      for (const forms of pluralsIn(text ?? ''))
        expect(forms).toEqual(expect.arrayContaining(['zero', 'one', 'two', 'few', 'many', 'other']));
    }
  });

  it('has no key twice', () => {
    const keys = bundles.flatMap(({ bundle }) => Object.keys(bundle.en));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('counts in Russian as Russian does', () => {
    const text = new IntlMessageFormat(bundles.flatMap(({ bundle }) => bundle.ru['due.in'] ?? []).join(''), 'ru');
    expect([1, 3, 5, 21].map((days) => text.format({ days }))).toEqual([
      'срок через 1 день',
      'срок через 3 дня',
      'срок через 5 дней',
      'срок через 21 день',
    ]);
  });
});

describe('the texts of refusals', () => {
  it('are there for every code of the schema', () => {
    const written = Object.keys(refusalMessages.en).map((key) => key.replace('refusal.', ''));
    expect(written.sort()).toEqual([...everyRefusalCode].sort());
  });

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
        if (id.startsWith('refusal.')) handedOver.push(...Object.keys(values ?? {}));
        return '';
      },
      format,
      anything,
    );
    const said = Object.values(refusalMessages.en).flatMap(namesIn);
    expect(said.filter((name) => !handedOver.includes(name))).toEqual([]);
    expect([...read].filter((name) => !new RegExp(`^ +${name}(:| \\{|$)`, 'mu').test(asked))).toEqual([]);
  });
});
