import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { enumCode } from './enum-names';

const files = [
  'schema/shared.graphql',
  'directory/directory.graphql',
  'registration/registration.graphql',
  'assistance/assistance.graphql',
  'referrals/referrals.graphql',
  'reporting/reporting.graphql',
];

/** The whole schema as its authors wrote it. */
export const typeDefinitions: string = files
  .map((file) => readFileSync(join(__dirname, '..', file), 'utf8'))
  .join('\n');

const spokenAsWritten = new Set(['RefusalCode']);

/** For every enum of the schema, its names with the codes of the contracts that resolvers give and receive. */
export const enumCodes: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  parse(typeDefinitions).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || spokenAsWritten.has(definition.name.value)) return [];
    const type = definition.name.value;
    const names = (definition.values ?? []).map((value) => value.name.value);
    return [[type, Object.fromEntries(names.map((name) => [name, enumCode(type, name)]))]];
  }),
);
