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
  const fields: Record<string, unknown> = { ...value };
  for (const [name, field] of Object.entries(schema.shape)) {
    const given = fields[name] ?? undefined;
    if (given !== undefined) fields[name] = absentAsNull(field, given);
    else if (field instanceof z.ZodNullable) fields[name] = null;
    else delete fields[name];
  }
  return fields;
};
