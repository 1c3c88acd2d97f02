import {
  isIntrospectionType,
  isSpecifiedScalarType,
  isUnionType,
  printType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

// One line each, so that a review sees which member came.
const withMembersInLines = (union: string): string => {
  const members = union.lastIndexOf(' = ') + 3;
  return [union.slice(0, members - 1), ...union.slice(members).split(' | ')].join('\n  | ');
};

const printed = (type: GraphQLNamedType): string =>
  isUnionType(type) ? withMembersInLines(printType(type)) : printType(type);

/** A schema as text: its types by name, their fields and values in the order of the contracts. */
export const printedSchema = (schema: GraphQLSchema): string =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map((type) => `${printed(type)}\n`)
    .join('\n');
