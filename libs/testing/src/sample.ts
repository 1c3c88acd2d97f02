import { nameOf } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import * as z from 'zod';

const scalars: Readonly<Record<string, string>> = {
  Day: '2026-11-20',
  Instant: '2026-11-20T09:00:00Z',
  Country: 'TJ',
  Language: 'tg',
  ServiceCode: 'LEG-01',
};

/** A value of a contract's schema: what may be null or missing is, lists are empty, codes are the first, ids are new. */
export const sampleOf = (schema: z.core.$ZodType): unknown => {
  const scalar = scalars[nameOf(schema) ?? ''];
  if (scalar !== undefined) return scalar;
  if (schema instanceof z.ZodOptional) return undefined;
  if (schema instanceof z.ZodNullable) return null;
  if (schema instanceof z.ZodArray) return [];
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodUUID) return newId();
  if (schema instanceof z.ZodBoolean) return false;
  if (schema instanceof z.ZodNumber) return 1;
  if (schema instanceof z.ZodObject) return fieldsOf(schema);
  return 'a text';
};

const fieldsOf = (schema: z.ZodObject) =>
  Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, sampleOf(field)]));

/** An object of a contract, as an input or a row of an answer, with these of its fields, and samples of all others; throws where it is none. */
export const sampleWith = <S extends z.ZodObject>(schema: S, given: Partial<z.input<S>>): z.output<S> =>
  schema.parse({ ...fieldsOf(schema), ...given });
