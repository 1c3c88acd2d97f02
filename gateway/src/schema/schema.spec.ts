import { allCalls, platformRefusals, queryRefusals, refusalFacts, type RefusalCode } from '@mrc/contracts';
import {
  buildSchema,
  findBreakingChanges,
  getNullableType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  type GraphQLSchema,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalType } from '../calls/refused-member';
import { breakingChanges } from './breaking-changes.fixture';
import { printedSchema } from './printed-schema';
import { queries } from './queries';
import { callName, commands } from './results';
import { typeDefinitions } from './type-definitions';

const schema = buildSchema(typeDefinitions);
const gateway = join(__dirname, '../..');
const read = (name: string): string => readFileSync(join(gateway, name), 'utf8');

describe('the schema', () => {
  it('is written up in schema.graphql', () => {
    if (process.env['UPDATE_DOCS']) writeFileSync(join(gateway, 'schema.graphql'), printedSchema(schema));
    expect(read('schema.graphql')).toBe(printedSchema(schema));
  });
});

describe('what breaks for clients of the last release', () => {
  const released = buildSchema(read('schema.released.graphql'));
  const breaksOf = (now: GraphQLSchema): string[] =>
    findBreakingChanges(released, now).map(({ description }) => description);

  it('is meant, and nothing is said to break that does not', () => {
    expect(breakingChanges.flatMap(({ changes }) => changes).sort()).toEqual(breaksOf(schema).sort());
  });

  it.each([
    ['a field that is gone', 'type PersonName {\n  script: String!', 'type PersonName {\n  script2: String!'],
    ['an input asked for', 'input PhoneInput {', 'input PhoneInput {\n  country: Country!'],
    ['a code that is gone', 'enum DeclineCode {\n  FULL', 'enum DeclineCode {'],
  ])('is noticed: %s', (_what, before, after) => {
    const planted = buildSchema(printedSchema(schema).replace(before, after));
    expect(breaksOf(planted).length).toBe(breaksOf(schema).length + 1);
  });
});

const membersOf = (root: string, field: string): string[] => {
  const type = schema.getType(root);
  const union = isObjectType(type) && getNullableType(type.getFields()[field]!.type);
  if (!isUnionType(union)) throw new Error(`${root}.${field} answers no union`);
  return union.getTypes().map(({ name }) => name);
};
const refusalsAmong = (members: readonly string[]): string[] =>
  members.filter((name) => isObjectType(schema.getType(name)) && implementsRefusal(name));
const implementsRefusal = (name: string): boolean => {
  const type = schema.getType(name);
  return isObjectType(type) && type.getInterfaces().some((each) => each.name === 'Refusal');
};
const typesOf = (codes: readonly RefusalCode[]): string[] => [...new Set(codes)].map(refusalType).sort();

describe('a mutation', () => {
  it.each(commands.map((command) => [callName(command), command] as const))(
    '%s answers one success or a refusal of its command',
    (name, { refusals }) => {
      const members = membersOf('Mutation', name);
      expect(refusalsAmong(members).sort()).toEqual(typesOf([...refusals, ...platformRefusals]));
      expect(members.length).toBe(refusalsAmong(members).length + 1);
    },
  );

  it.each(commands.map(callName))('%s takes no field its command does not know', (name) => {
    const type = schema.getMutationType()!.getFields()[name]!.args[0]!.type;
    const operation = parse(`mutation($input: ${String(type)}) { ${name}(input: $input) { __typename } }`)
      .definitions[0];
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], {
      input: { nobodyKnowsThis: 1 },
    });
    expect(errors?.map(({ message }) => message).join()).toContain('Field "nobodyKnowsThis" is not defined by type');
  });

  it('is every command, and nothing else is one', () => {
    expect(Object.keys(schema.getMutationType()!.getFields()).sort()).toEqual(commands.map(callName).sort());
    expect(commands.length).toBeGreaterThan(20);
  });
});

describe('a query', () => {
  const fields = Object.values(schema.getQueryType()!.getFields());
  const withResult = fields.filter(({ type }) => isUnionType(getNullableType(type))).map(({ name }) => name);

  it.each(withResult)('%s answers one success or a refusal of its call', (name) => {
    const { refusals } = queries[name]!.call;
    const members = membersOf('Query', name);
    const notFound = refusalsAmong(members).includes('NotFound') ? (['NOT_FOUND'] as const) : [];
    expect(refusalsAmong(members).sort()).toEqual(typesOf([...refusals, ...queryRefusals, ...notFound]));
    expect(members.length).toBe(refusalsAmong(members).length + 1);
  });

  it('of a contract is asked by the gateway', () => {
    const sources = readdirSync(join(gateway, 'src'), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
      .map((name) => read(join('src', name)))
      .join('\n');
    const asked = (name: string): boolean => new RegExp(`\\b${name}\\b`, 'u').test(sources);
    const contracts = allCalls.filter(({ kind }) => kind === 'query').map(callName);
    expect(contracts.filter((name) => !asked(name))).toEqual([]);
  });
});

describe('the refusals', () => {
  it.each(Object.entries(refusalFacts))('%s has a type with its facts', (code, facts) => {
    const type = schema.getType(refusalType(code as RefusalCode));
    expect(isObjectType(type) && Object.keys(type.getFields())).toEqual(['code', ...Object.keys(facts.shape)]);
    expect(implementsRefusal(refusalType(code as RefusalCode))).toBe(true);
  });
});
