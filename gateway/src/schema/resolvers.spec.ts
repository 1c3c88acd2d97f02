import 'reflect-metadata';
import { buildSchema } from 'graphql';
import { resolvers } from '../gateway.module';
import { typeDefinitions } from './type-definitions';

const schema = buildSchema(typeDefinitions);

describe('every field of a root', () => {
  const resolved = resolvers.flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype).flatMap((method) => {
      const handler: unknown = Object.getOwnPropertyDescriptor(prototype, method)?.value;
      const root: unknown = typeof handler === 'function' && Reflect.getMetadata('graphql:resolver_type', handler);
      return root === 'Query' || root === 'Mutation' ? [`${root}.${method}`] : [];
    }),
  );
  const roots = [schema.getQueryType()!, schema.getMutationType()!];

  it.each(roots.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)))(
    '%s has a resolver',
    (field) => expect(resolved).toContain(field),
  );
});
