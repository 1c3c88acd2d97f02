import 'reflect-metadata';
import { buildSchema, isObjectType, Kind, parse } from 'graphql';
import { joins } from '../gateway.module';
import { rootResolvers } from './root-resolvers';
import { typeDefinitions, writtenDefinitions } from './type-definitions';

const schema = buildSchema(typeDefinitions);

describe('every field of a root', () => {
  it.each(['Query', 'Mutation'] as const)('of %s has a resolver', (root) => {
    const type = schema.getType(root);
    expect(isObjectType(type) && Object.keys(type.getFields())).toEqual(Object.keys(rootResolvers[root]));
  });
});

describe('a field that is written by hand', () => {
  const resolved = joins.flatMap((join) => {
    const type: unknown = Reflect.getMetadata('graphql:resolver_name', join);
    return Object.getOwnPropertyNames(join.prototype)
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

  it('is found', () => {
    expect(mayBeMissing.length).toBeGreaterThan(15);
  });
});
