import * as z from 'zod';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const absentAsNull = (schema: z.core.$ZodType, value: unknown): unknown => {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return value === null || value === undefined ? value : absentAsNull(schema.unwrap(), value);
  }
  if (schema instanceof z.ZodArray) {
    return Array.isArray(value) ? value.map((item: unknown) => absentAsNull(schema.element, item)) : value;
  }
  if (!(schema instanceof z.ZodObject) || !isRecord(value)) return value;
  const given = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  const fields: Record<string, unknown> = Object.fromEntries(
    given.map(([name, field]) => [
      name,
      Object.hasOwn(schema.shape, name) ? absentAsNull(schema.shape[name], field) : field,
    ]),
  );
  for (const [name, field] of Object.entries(schema.shape)) {
    if (!(name in fields) && field instanceof z.ZodNullable) fields[name] = null;
  }
  return fields;
};

/**
 * Checks the input of a call as its caller gave it. Null and absent mean the same, to clients of GraphQL and between programs of two
 * releases: a nullable field that is absent becomes null, an optional one that is null goes, and so does a null that the contract does not
 * know. What is required and lacks is refused.
 */
export const checkInput = <I extends z.ZodType>(
  { input }: { readonly input: I },
  given: unknown,
): z.ZodSafeParseResult<z.output<I>> => input.safeParse(absentAsNull(input, given));
