import { schemaNamed } from '@mrc/contracts';
import { Kind, parse, visit } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContractTypes } from './contract-types';
import { queries } from './queries';
import { queryDefinition } from './query-field';
import { refusalDefinitions } from './refusal-types';
import { commands, mutationDefinition } from './results';
import { textScalar } from './scalars';

/** Files of definitions by hand. They are named one by one, for a build folder may still hold those of an earlier build. */
export const writtenFiles = [
  'assistance/assistance.graphql',
  'directory/directory.graphql',
  'referrals/referrals.graphql',
  'registration/registration.graphql',
  'timeline/timeline.graphql',
] as const;

/** What is written by hand: fields that other calls fill, and what only the gateway knows. */
export const writtenDefinitions: string = writtenFiles
  .map((name) => readFileSync(join(__dirname, '..', name), 'utf8'))
  .join('\n');

const types = new ContractTypes();

const roots = [
  `type Query {\n${Object.entries(queries)
    .map(([name, field]) => queryDefinition(types, name, field))
    .join('\n')}\n}`,
  `type Mutation {\n${commands.map((command) => mutationDefinition(types, command)).join('\n')}\n}`,
  ...refusalDefinitions(types),
];

visit(parse(writtenDefinitions), {
  [Kind.NAMED_TYPE]: ({ name }) => {
    const schema = schemaNamed(name.value);
    if (schema !== undefined) types.typeOf(schema, 'answered');
  },
});

/** The whole schema: made of the contracts, with what is written by hand. */
export const typeDefinitions: string = [...roots, ...types.definitions, writtenDefinitions].join('\n\n');

/** The scalars and, for every enum, its names with the codes of the contracts that resolvers give and receive. */
export const leafResolvers = {
  ...Object.fromEntries([...types.scalars].map(([name, schema]) => [name, textScalar(name, schema)])),
  ...types.enumCodes,
};
