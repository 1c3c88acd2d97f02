import { answeredBy, describedBy } from '@mrc/contracts';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import * as z from 'zod';

type Schema = z.core.$ZodType;

/** A scalar with the check its contract makes of what is asked, and of what is answered. */
export const textScalar = (name: string, schema: Schema): GraphQLScalarType<unknown, unknown> => {
  const readBy = (checked: Schema) => (value: unknown) => {
    const result = z.safeParse(checked, value);
    if (!result.success) throw new GraphQLError(`${name} is malformed`);
    return result.data;
  };
  const read = readBy(schema);
  return new GraphQLScalarType({
    name,
    description: describedBy(schema),
    serialize: readBy(answeredBy(schema)),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
};
