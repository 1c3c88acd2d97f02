import * as z from 'zod';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Brings a GraphQL input, where null and absent mean the same, to what a contract asks for:
 * a missing nullable field becomes null, a null optional field goes.
 */
export const absentAsNull = (schema: z.core.$ZodType, value: unknown): unknown => {
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
