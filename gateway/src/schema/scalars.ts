import { country, day, instant, language, publishedServiceCode, serviceCode } from '@mrc/contracts';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type * as z from 'zod';

const textScalar = (
  name: string,
  description: string,
  schema: z.ZodType<string>,
  answered: z.ZodType<string> = schema,
): GraphQLScalarType<string, string> => {
  const readBy = (checked: z.ZodType<string>) => (value: unknown) => {
    const result = checked.safeParse(value);
    if (!result.success) throw new GraphQLError(`${name} is malformed`);
    return result.data;
  };
  const read = readBy(schema);
  return new GraphQLScalarType({
    name,
    description,
    serialize: readBy(answered),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
};

/** The scalars of the schema, each with the check its contract makes. */
export const scalars = {
  Day: textScalar('Day', 'A day of the calendar, YYYY-MM-DD.', day),
  Instant: textScalar('Instant', 'A moment in ISO 8601 with Z.', instant),
  Language: textScalar('Language', 'A language as BCP 47.', language),
  Country: textScalar('Country', 'A country as ISO 3166-1 alpha-2.', country),
  ServiceCode: textScalar(
    'ServiceCode',
    'A service of the taxonomy; in answers also `restricted`, where the service itself must not be told.',
    serviceCode,
    publishedServiceCode,
  ),
} as const;
