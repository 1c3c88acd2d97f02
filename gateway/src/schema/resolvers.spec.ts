import 'reflect-metadata';
import { buildSchema, isObjectType, Kind, parse } from 'graphql';
import type { Caller } from '@mrc/service-kit';
import type { CallContract } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { joins } from '../gateway.module';
import { Calls } from '../calls/calls';
import type { Operation } from '../operation/operation';
import { rootResolvers } from './root-resolvers';
import { typeDefinitions, writtenDefinitions, writtenFiles } from './type-definitions';

const schema = buildSchema(typeDefinitions);

describe('every field of a root', () => {
  it.each(['Query', 'Mutation'] as const)('of %s has a resolver', (root) => {
    const type = schema.getType(root);
    expect(isObjectType(type) && Object.keys(type.getFields())).toEqual(Object.keys(rootResolvers[root]));
  });
});

describe('a field of a root', () => {
  const asked: { name: string; input: unknown }[] = [];
  const call = async ({ name }: CallContract, input: unknown) => {
    asked.push({ name, input });
    return { outcome: 'refused', refusal: { code: 'NOT_FOUND', facts: {} } };
  };
  const calls = new Calls(call as unknown as Caller, {
    token: 't',
    traceparent: '',
    atLeast: undefined,
    seal: () => '',
  });
  const operation = { calls } as unknown as Operation;
  const id = newId();

  beforeEach(() => {
    asked.splice(0);
  });

  it.each([
    ['person', { id, reason: 'She asked' }, 'registration.openPerson', { personId: id, reason: 'She asked' }],
    ['person', { id }, 'registration.openPerson', { personId: id, reason: null }],
    ['contact', { id }, 'registration.getContacts', { ids: [id] }],
    [
      'personOpenings',
      { personId: id, first: 5 },
      'registration.listOpenings',
      { personId: id, first: 5, after: null },
    ],
    [
      'closedView',
      { input: { view: 'country-by-month', measure: 'people' } },
      'reporting.getClosedView',
      { view: 'country-by-month', measure: 'people', year: null },
    ],
  ])('asks its call with its arguments: %s', async (field, given, name, input) => {
    await expect(rootResolvers.Query[field]!(null, given, operation)).resolves.toMatchObject({
      __typename: 'NotFound',
    });
    expect(asked).toEqual([{ name, input }]);
  });

  it('that is a mutation asks its command with its input', async () => {
    const input = { commandId: newId(), requestId: id, expectedVersion: 3 };
    await expect(rootResolvers.Mutation['reopenRequest']!(null, { input }, operation)).resolves.toEqual({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
    });
    expect(asked).toEqual([{ name: 'assistance.reopenRequest', input }]);
  });
});

describe('a field that is written by hand', () => {
  const resolved = joins.flatMap((resolver) => {
    const type: unknown = Reflect.getMetadata('graphql:resolver_name', resolver);
    return Object.getOwnPropertyNames(resolver.prototype)
      .filter((name) => name !== 'constructor')
      .map((name) => `${String(type)}.${name}`);
  });
  const mayBeMissing = parse(writtenDefinitions).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_EXTENSION
      ? (definition.fields ?? [])
          .filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE)
          .map(({ name }) => `${definition.name.value}.${name.value}`)
      : [],
  );

  it.each(mayBeMissing)('and may be missing has what fills it: %s', (field) => {
    expect(resolved).toContain(field);
  });

  it('is found, in every file of such fields', () => {
    const files = readdirSync(join(__dirname, '..'), { recursive: true }).map(String);
    expect(files.filter((name) => name.endsWith('.graphql')).sort()).toEqual([...writtenFiles]);
    expect(mayBeMissing.length).toBeGreaterThan(15);
  });
});
