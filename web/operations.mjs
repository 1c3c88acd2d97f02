import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  Kind,
  buildASTSchema,
  concatAST,
  parse,
  specifiedRules,
  stripIgnoredCharacters,
  print,
  validate,
  visit,
} from 'graphql';
import { generateFromContracts } from './contract-lists.mjs';
import { codeLists, commandOperations, documentOf, refusalFragment, refusalType } from './schema-lists.mjs';

const graphqlFiles = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(folder, name));

const parseFile = (file) => parse(readFileSync(file, 'utf8'), { noLocation: true });

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
const asksTypename = (selections) =>
  selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename');

/** The document with `__typename` in every selection but the outermost, as the client would send it. */
const withTypenames = (document) =>
  visit(document, {
    SelectionSet(node, _key, parent) {
      if (parent?.kind === Kind.OPERATION_DEFINITION || asksTypename(node.selections)) return undefined;
      return { ...node, selections: [...node.selections, typename] };
    },
  });

/** The gateway's schema, as it is committed. */
export const readSchema = (root) => parseFile(join(root, '../gateway/schema.graphql'));

const sourceOf = (root) =>
  readdirSync(join(root, 'src'), { recursive: true })
    .map(String)
    .filter((name) => /(?<!\.spec)\.tsx?$/u.test(name) && !name.startsWith('generated'))
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
    .join('\n');

/** Whether the console's code imports a mutation: what it does not send, an image's gateway does not execute. */
const usedIn = (root) => {
  const imports = [...sourceOf(root).matchAll(/^import \{([^}]*)\} from '[./]*\/generated\/commands';$/gmu)];
  const named = new Set(imports.flatMap(([, names]) => names.split(',').map((name) => name.trim())));
  return (mutation) => named.has(documentOf(mutation));
};

/** The fragments that are made from the contracts, as they were generated. */
const readSaid = (root) => readFileSync(join(root, 'src/generated/said.graphql'), 'utf8');

/** The console's operations: fragments everybody may use, generated and by hand, one document per feature and one of the commands, these as text too. */
export const readOperations = (root, said = readSaid(root)) => {
  const schema = readSchema(root);
  const refusals = parse(refusalFragment(schema), { noLocation: true });
  const ofReferrals = parse(said, { noLocation: true });
  const fragments = concatAST([refusals, ofReferrals, ...graphqlFiles(join(root, 'src/graphql')).map(parseFile)]);
  const features = graphqlFiles(join(root, 'src/features')).map((file) => ({
    name: basename(file, '.graphql'),
    document: parseFile(file),
  }));
  const isUsed = usedIn(root);
  const commands = commandOperations(schema, isUsed);
  const ofCommands = { name: 'commands', document: parse(commands, { noLocation: true }) };
  return { fragments, features: [...features, ofCommands], commands };
};

const usedFragments = (document, all) => {
  const names = new Set();
  const walk = (node) =>
    visit(node, {
      FragmentSpread({ name: { value } }) {
        if (names.has(value)) return;
        names.add(value);
        const found = all.definitions.find((definition) => definition.name.value === value);
        if (found) walk(found);
      },
    });
  walk(document);
  const own = new Set(document.definitions.map((definition) => definition.name.value));
  return all.definitions.filter(({ name: { value } }) => names.has(value) && !own.has(value));
};

/** Every operation of a document by itself, with the fragments it uses. */
const singleOperations = (document, fragments) => {
  const pool = concatAST([fragments, { kind: Kind.DOCUMENT, definitions: document.definitions.filter(isFragment) }]);
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const own = { kind: Kind.DOCUMENT, definitions: [operation] };
      return withTypenames({ ...own, definitions: [operation, ...usedFragments(own, pool)] });
    });
};

/** The text of every operation as the generated modules carry it. */
export const operationTexts = (root) => {
  const { fragments, features } = readOperations(root);
  return features.flatMap(({ document }) => singleOperations(document, fragments)).map(textOf);
};

const textOf = (operation) => stripIgnoredCharacters(print(operation));

const isFragment = (definition) => definition.kind === Kind.FRAGMENT_DEFINITION;

const scalars = (schema) =>
  Object.fromEntries(
    schema.definitions
      .filter((definition) => definition.kind === Kind.SCALAR_TYPE_DEFINITION)
      .map((definition) => [definition.name.value, 'string']),
  );

/** The client takes a document as text; its type carries the answer and the variables. */
const constant = (operation) => {
  const name = operation.definitions[0].name.value;
  const kind = operation.definitions[0].operation === 'query' ? 'Query' : 'Mutation';
  const type = `TypedDocumentNode<${name}${kind}, ${name}${kind}Variables>`;
  return `\nexport const ${name}Document = ${JSON.stringify(textOf(operation))} as unknown as ${type};\n`;
};

const header = '// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.\n';

/** How a number is read, as registration reads it. */
const phoneNumber = (root) =>
  '// Made by `nx codegen web` from registration.\n' +
  readFileSync(join(root, '../services/registration/src/person/phone-number.ts'), 'utf8');

/** File name → content of `src/generated`. Throws where an operation does not fit the schema. */
export const generateTypes = async (root) => {
  const schema = readSchema(root);
  const built = buildASTSchema(schema);
  const fromContracts = await generateFromContracts(root, usedIn(root));
  const { fragments, features, commands } = readOperations(root, fromContracts['said.graphql']);
  const config = {
    scalars: scalars(schema),
    enumsAsTypes: true,
    enumType: 'string-literal',
    nonOptionalTypename: true,
    skipTypename: false,
    useTypeImports: true,
    strictScalars: true,
    immutableTypes: true,
    inputMaybeValue: 'T | null',
  };
  const run = (filename, documents, plugins, pluginMap) =>
    codegen({ filename, schema, documents, config, plugins, pluginMap, skipDocumentsValidation: true });
  const files = {
    'schema.ts': header + (await run('schema.ts', [], [{ typescript: {} }], { typescript })),
    'codes.ts': header + codeLists(schema),
    'refusals.ts': header + refusalType(schema),
    ...fromContracts,
    'phone-number.ts': phoneNumber(root),
    'refusals.graphql': `#${header.slice(2)}${refusalFragment(schema)}`,
    'commands.graphql': `#${header.slice(2)}${commands}`,
  };
  for (const { name, document } of features) {
    const whole = withTypenames({
      ...document,
      definitions: [...usedFragments(document, fragments), ...document.definitions],
    });
    const problems = validate(built, whole, specifiedRules);
    if (problems.length > 0) throw new Error(`${name}.graphql: ${problems.map(({ message }) => message).join('; ')}`);
    files[`${name}.ts`] =
      header +
      "import type { TypedDocumentNode } from '@urql/core';\n\n" +
      (await run(`${name}.ts`, [{ location: name, document: whole }], [{ operations: {} }], { operations })) +
      singleOperations(document, fragments).map(constant).join('');
  }
  return files;
};
