import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSchema, isEnumType, isUnionType, getNamedType, type GraphQLObjectType } from 'graphql';
import type { AnyTexts } from '../i18n/texts';

type FileOnDisk = { readonly path: string; readonly name: string; readonly language: string };

const source = join(__dirname, '..');
const { languageFiles } = jest.requireActual<{
  languageFiles: (root: string) => { readonly texts: readonly FileOnDisk[] };
}>('../../text-files.mjs');

const fileOf = new Map(
  languageFiles(join(source, '..'))
    .texts.filter(({ language }) => language === 'en')
    .flatMap(({ path, name }) =>
      Object.keys(jest.requireActual<{ readonly texts: AnyTexts }>(path).texts).map((key) => [key, name]),
    ),
);

const namesIn = (text: string): string[] => [...text.matchAll(/'([a-z-]+)'/gu)].flatMap(([, name]) => name ?? []);

const first = namesIn(
  /first: [^=]+= \[(.*)\]/su.exec(readFileSync(join(__dirname, 'first-texts.ts'), 'utf8'))?.[1] ?? '',
);

/** Each screen of a route, with the files of texts that the route names. */
const screens = readdirSync(source, { recursive: true })
  .map(String)
  .filter((path) => /\.feature\.ts$|router\.tsx$/u.test(path))
  .map((path) => join(source, path))
  .flatMap((path) =>
    [
      ...readFileSync(path, 'utf8').matchAll(
        /screen\(\s*\(\) =>\s*import\('([^']+)'\).*?Component: (\w+) \}\)\),?([^)]*)\)/gsu,
      ),
    ].map(([, page = '', screen = '', names = '']) => ({
      screen,
      page: join(dirname(path), page),
      names: namesIn(names),
    })),
  );

const onDisk = (path: string): string | undefined =>
  [`${path}.tsx`, `${path}.ts`].find((each) => existsSync(each) && !/generated|\.en\.ts$/u.test(each));

/** A file and all that it shows, but for types. */
const shownBy = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
  const file = onDisk(path);
  if (file === undefined || seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8').replace(/^import type .*?;$/gmsu, '');
  for (const [, imported = ''] of code.matchAll(/(?:from|import\() ?'(\.[^']+)'/gu))
    shownBy(join(dirname(file), imported), seen);
  return seen;
};

const mutations = buildSchema(readFileSync(join(source, '../../gateway/schema.graphql'), 'utf8')).getMutationType();

const factsOf = (results: readonly GraphQLObjectType[]) =>
  results
    .filter((result) => result.getInterfaces().some(({ name }) => name === 'Refusal'))
    .flatMap((refusal) => Object.values(refusal.getFields()).filter(({ name }) => name !== 'code'));

/** The files of texts with the codes that refusals of a command say. */
const saidOfRefusals = (command: string): (string | undefined)[] => {
  const result = getNamedType(mutations?.getFields()[command]?.type);
  if (!isUnionType(result)) throw new Error(`no command ${command}`);
  return factsOf(result.getTypes()).flatMap(({ type }) => {
    const fact = getNamedType(type);
    return isEnumType(fact) ? fact.getValues().map(({ name }) => fileOf.get(`${fact.name}.${name}`)) : [];
  });
};

const commandsIn = (code: string): string[] =>
  [...code.matchAll(/^import \{([^}]*)\} from '[^']*\/generated\/commands';$/gmu)].flatMap(([, names = '']) =>
    [...names.matchAll(/(\w)(\w*)Document/gu)].map(([, first = '', rest = '']) => `${first.toLowerCase()}${rest}`),
  );

/** The files of texts that a file says something of: keys in quotes, beginnings of keys, and what its commands may be refused for. */
const saidIn = (path: string): (string | undefined)[] => {
  const code = readFileSync(path, 'utf8');
  const refused = commandsIn(code).flatMap(saidOfRefusals);
  // It says of a refusal what that has: asked of those who send a command.
  if (path.endsWith('refusal-text.ts')) return refused;
  const whole = [...code.matchAll(/'([^'\n]+)'/gu)].map(([, key = '']) => fileOf.get(key));
  const begun = [...code.matchAll(/text\(`([\w.]+)\$\{/gu)].flatMap(([, start = '']) =>
    [...fileOf].flatMap(([key, name]) => (key.startsWith(start) ? name : [])),
  );
  return [...whole, ...begun, ...refused];
};

describe('the routes', () => {
  it('are found with their screens', () => {
    expect(screens.length).toBeGreaterThan(15);
    for (const { page } of screens) expect(onDisk(page)).toBeDefined();
    expect(screens.filter(({ names }) => names.length > 0).length).toBeGreaterThan(15);
  });

  it.each(screens)('of $screen load every text that it says', ({ page, names }) => {
    const said = new Set([...shownBy(page)].flatMap(saidIn).filter((name) => name !== undefined));
    expect([...said].filter((name) => !first.includes(name) && !names.includes(name))).toEqual([]);
  });
});
