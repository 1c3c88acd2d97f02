import * as z from 'zod';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Fill = (value: unknown) => unknown;

const leave: Fill = (value) => value;

/** Makes null of what is absent in values of a schema, and lets nulls go that it does not know. */
const fillsIn = (schema: z.core.$ZodType): Fill => {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    const fill = fillOf(schema.unwrap());
    return fill === leave ? leave : (value) => (value === null || value === undefined ? value : fill(value));
  }
  if (schema instanceof z.ZodArray) {
    const fill = fillOf(schema.element);
    return fill === leave ? leave : (value) => (Array.isArray(value) ? value.map(fill) : value);
  }
  if (!(schema instanceof z.ZodObject)) return leave;
  const shape = new Map(Object.entries<z.core.$ZodType>(schema.shape));
  const fills = new Map([...shape].map(([name, field]) => [name, fillOf(field)]));
  const nullable = [...shape].flatMap(([name, field]) => (field instanceof z.ZodNullable ? [name] : []));
  return (value) => {
    if (!isRecord(value)) return value;
    const given = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
    const fields: Record<string, unknown> = Object.fromEntries(
      given.map(([name, field]) => [name, (fills.get(name) ?? leave)(field)]),
    );
    for (const name of nullable) if (!(name in fields)) fields[name] = null;
    return fields;
  };
};

const known = new WeakMap<z.core.$ZodType, Fill>();

const fillOf = (schema: z.core.$ZodType): Fill => {
  const fill = known.get(schema) ?? fillsIn(schema);
  known.set(schema, fill);
  return fill;
};

/**
 * Checks the input of a call as its caller gave it. Null and absent mean the same, to clients of GraphQL and between programs of two
 * releases: a nullable field that is absent becomes null, an optional one that is null goes, and so does a null that the contract does not
 * know. What is required and lacks is refused.
 */
export const checkInput = <I extends z.ZodType>(
  { input }: { readonly input: I },
  given: unknown,
): z.ZodSafeParseResult<z.output<I>> => input.safeParse(fillOf(input)(given));
