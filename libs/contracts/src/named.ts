import * as z from 'zod';

type Schema = z.core.$ZodType;
type Known = { readonly name: string; readonly says: string | undefined };

// What `.describe()` makes of a schema shares its definition and so its name; whatever else is made of it has its own.
const known = new Map<object, Known>();
const byName = new Map<string, Schema>();
const answered = new Map<Schema, Schema>();

/**
 * Gives a schema the name by which clients know it, and what the name means: an object, an enum or, of anything else, a scalar.
 * Fields are described by `.describe()`. Throws where the name or the schema is taken.
 */
export const named = <S extends z.ZodType>(name: string, schema: S, says?: string): S => {
  if (byName.has(name)) throw new Error(`Two schemas are named ${name}`);
  if (known.has(schema._zod.def)) throw new Error(`${name} has a name already`);
  byName.set(name, schema);
  known.set(schema._zod.def, { name, says });
  return schema;
};

/** A named scalar as answers have it, where they may say more than inputs: both bear its name. */
export const asAnswered = <S extends z.ZodType>(asked: z.ZodType, schema: S): S => {
  const entry = known.get(asked._zod.def);
  if (entry === undefined) throw new Error('Only a named schema is answered otherwise than it is asked');
  known.set(schema._zod.def, entry);
  answered.set(asked, schema);
  return schema;
};

/** The schema by which the values of a named scalar are answered. */
export const answeredBy = (asked: Schema): Schema => answered.get(asked) ?? asked;

/** The name by which clients know a schema; undefined where they know none, as for whatever was refined or made optional. */
export const nameOf = (schema: Schema): string | undefined => known.get(schema._zod.def)?.name;

/** What the name of a schema means. */
export const describedBy = (schema: Schema): string | undefined => known.get(schema._zod.def)?.says;

/** The schema of a name. */
export const schemaNamed = (name: string): Schema | undefined => byName.get(name);

const innerOf = (schema: Schema): Schema | undefined =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
    ? schema.unwrap()
    : schema instanceof z.ZodArray
      ? schema.element
      : undefined;

/** A mark of schemas that stays, whatever is made of one later. */
const newMark = () => {
  const marked = new WeakSet<Schema>();
  const isMarked = (schema: Schema): boolean =>
    marked.has(schema) ||
    [schema._zod.parent, innerOf(schema)].some((origin) => origin !== undefined && isMarked(origin));
  const mark = <S extends z.ZodType>(schema: S): S => {
    const own = schema.clone();
    marked.add(own);
    return own;
  };
  return { mark, isMarked };
};

const internals = newMark();
const closing = newMark();
const ownWords = newMark();

/** A field that the services and the gateway know and no client is shown, whatever is made of it later. */
export const internal = internals.mark;

/** Whether a field, or anything it was made of, is internal. */
export const isInternal = internals.isMarked;

/** A text about the person that its receiver may read, for as long as the disclosure is open: what shows it then closes it too. */
export const closesWithDisclosure = closing.mark;

/** Whether a field, or anything it was made of, closes with the disclosure. */
export const isClosing = closing.isMarked;

/** A text that its receiver itself wrote: it stays readable there. */
export const saidByReceiver = ownWords.mark;

/** Whether a field, or anything it was made of, is the receiver's own words. */
export const isSaidByReceiver = ownWords.isMarked;

/** The named schema that an unnamed one was refined from: its clients would not be told that it is one. */
export const refinedFrom = (schema: Schema): string | undefined => {
  const origin = schema._zod.parent;
  if (origin === undefined || nameOf(schema) !== undefined) return undefined;
  return nameOf(origin) ?? refinedFrom(origin);
};
