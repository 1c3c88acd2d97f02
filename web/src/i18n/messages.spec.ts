import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  isArgumentElement,
  isPluralElement,
  isSelectElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import * as everyCode from '../generated/codes';
import type { LanguageFacts } from './language';
import type { TextFile } from './texts';

type FileOnDisk = { readonly path: string; readonly name: string; readonly language: string };

const root = join(__dirname, '../..');
const { languageFiles, missingTexts } = jest.requireActual<{
  languageFiles: (root: string) => { readonly texts: readonly FileOnDisk[]; readonly languages: readonly FileOnDisk[] };
  missingTexts: (root: string) => { readonly lacking: Readonly<Record<string, Readonly<Record<string, string[]>>>> };
}>('../../text-files.mjs');

const files = languageFiles(root);
const load = (file: FileOnDisk) => ({ ...file, ...jest.requireActual<TextFile>(file.path) });
const english = files.texts.filter(({ language }) => language === 'en').map(load);
const translated = files.texts.flatMap((file) => {
  const source = english.find(({ name }) => name === file.name);
  return file.language === 'en' ? [] : [{ ...load(file), english: source?.texts ?? {} }];
});
const languages = files.languages
  .filter(({ language }) => language !== 'en')
  .map(({ language, path }) => ({
    language,
    ...jest.requireActual<{ readonly facts: LanguageFacts }>(path).facts,
  }));

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
  it('are found, each English file with its line among the ids', () => {
    expect(english.length).toBeGreaterThan(9);
    const ids = readFileSync(join(__dirname, 'message-id.ts'), 'utf8');
    const listed = [...ids.matchAll(/from '(.+)\.en';/gu)].map(([, path]) => join(__dirname, `${path}.en.ts`));
    expect(listed.sort()).toEqual(english.map(({ path }) => path).sort());
    for (const { name } of english) expect(ids).toMatch(new RegExp(`readonly '?${name}'?: typeof `, 'u'));
  });

  it.each(translated)('$name in $language has no key that English lacks', ({ texts, english: source }) => {
    expect(Object.keys(texts).filter((key) => !(key in source))).toEqual([]);
  });

  it.each(languages)('$name lacks what the report says, and nothing where it promises all', (each) => {
    const lacking = english.flatMap(({ name, texts }) => {
      const own = translated.find((file) => file.name === name && file.language === each.language)?.texts ?? {};
      return Object.keys(texts).filter((key) => !(key in own));
    });
    expect(Object.values(missingTexts(root).lacking[each.language] ?? {}).flat()).toEqual(lacking);
    if (each.complete) expect(lacking).toEqual([]);
  });

  it.each(translated)('$name in $language uses the same facts as in English', ({ texts, english: source }) => {
    for (const [key, text] of Object.entries(texts)) {
      expect({ key, names: namesIn(text) }).toEqual({ key, names: namesIn(source[key] ?? '') });
    }
  });

  it.each([...english, ...translated])(
    '$name in $language has every plural form of its language',
    ({ language, texts }) => {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const text of Object.values(texts))
        for (const forms of pluralsIn(text)) expect(forms).toEqual(expect.arrayContaining(needed));
    },
  );

  it('have no key twice', () => {
    const keys = english.flatMap(({ texts }) => Object.keys(texts));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('name a code by an enum of the schema and one of its values', () => {
    const known = Object.entries<readonly string[]>(everyCode).flatMap(([list, values]) =>
      values.map((value) => `${list.slice('every'.length)}.${value}`),
    );
    const coded = english
      .flatMap(({ texts }) => Object.keys(texts))
      .filter((key) => /^[A-Z]\w+\.[A-Z_\d]+$/u.test(key));
    expect(coded.length).toBeGreaterThan(100);
    expect(coded.filter((key) => !known.includes(key))).toEqual([]);
  });

  it('count in Russian as Russian does', () => {
    const due = translated.flatMap(({ language, texts }) => (language === 'ru' ? (texts['due.in'] ?? []) : []));
    const text = new IntlMessageFormat(due.join(''), 'ru');
    expect([1, 3, 5, 21].map((days) => text.format({ days }))).toEqual([
      'срок через 1 день',
      'срок через 3 дня',
      'срок через 5 дней',
      'срок через 21 день',
    ]);
  });
});

describe('a language', () => {
  it('is named by its own files alone', () => {
    const tags = languages.map(({ language }) => language);
    const naming = readdirSync(join(root, 'src'), { recursive: true })
      .map(String)
      .filter((path) => /\.tsx?$/u.test(path) && !/\.(?:spec|fixture)\.ts$|generated/u.test(path))
      .filter((path) => !files.texts.some((file) => relative(join(root, 'src'), file.path) === path))
      .filter((path) =>
        new RegExp(`'(?:${tags.join('|')})'|\\b(?:${tags.join('|')}):`, 'u').test(
          readFileSync(join(root, 'src', path), 'utf8'),
        ),
      );
    expect(naming).toEqual([]);
  });
});
