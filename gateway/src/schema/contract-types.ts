import { describedBy, isInternal, nameOf, refinedFrom, schemaNamed } from '@mrc/contracts';
import * as z from 'zod';
import { enumName } from './enum-names';

type Schema = z.core.$ZodType;

/** Where a type stands: in what clients ask, or in what they are answered. */
export type Position = 'asked' | 'answered';

/** A description before what it describes, in the language of schemas. */
export const described = (says: string | undefined, definition: string): string =>
  says === undefined ? definition : `${JSON.stringify(says)}\n${definition}`;

const unwrapped = (schema: Schema): Schema =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;

const builtIn = (schema: Schema): string | undefined => {
  if (schema instanceof z.ZodUUID) return 'ID';
  if (schema instanceof z.ZodBoolean) return 'Boolean';
  if (schema instanceof z.ZodNumberFormat) return 'Int';
  if (schema instanceof z.ZodNumber) return 'Float';
  const isText = schema instanceof z.ZodString || schema instanceof z.ZodStringFormat || schema instanceof z.ZodPipe;
  return isText ? 'String' : undefined;
};

/** The GraphQL types of the contracts' schemas: each is made when it is first named, with all it names. */
export class ContractTypes {
  readonly #definitions = new Map<string, string>();
  readonly #scalars = new Map<string, Schema>();
  readonly #enumCodes = new Map<string, Record<string, string>>();

  /** Their definitions in the language of schemas. */
  get definitions(): readonly string[] {
    return [...this.#definitions.values()];
  }

  /** The scalars, with the schema that reads one. */
  get scalars(): ReadonlyMap<string, Schema> {
    return this.#scalars;
  }

  /** For every enum its names, with the codes of the contracts that resolvers give and receive. */
  get enumCodes(): Readonly<Record<string, Readonly<Record<string, string>>>> {
    return Object.fromEntries(this.#enumCodes);
  }

  /** Adds a definition that the contracts do not spell out themselves. */
  define(name: string, definition: string): void {
    this.#definitions.set(name, definition);
  }

  /** The type of a value, such as `[Role!]!`. Throws where the contracts do not say how clients know it. */
  typeOf(schema: Schema, position: Position): string {
    const inner = unwrapped(schema);
    const name =
      inner instanceof z.ZodArray ? `[${this.typeOf(inner.element, position)}]` : this.#nameOf(inner, position);
    return inner === schema ? `${name}!` : name;
  }

  /** Fields with their types and descriptions; what is internal or only tells the members of a union apart is not among them. */
  fieldsOf(
    schema: z.ZodObject,
    position: Position,
  ): Readonly<Record<string, { type: string; says: string | undefined }>> {
    return Object.fromEntries(
      Object.entries(schema.shape)
        .filter(([, field]) => !isInternal(field) && !(field instanceof z.ZodLiteral))
        .map(([name, field]) => [
          name,
          { type: this.#fieldType(name, field, position), says: z.globalRegistry.get(field)?.description },
        ]),
    );
  }

  /** Makes an object under a name and answers that name. */
  object(name: string, schema: z.ZodObject, position: Position, says = describedBy(schema)): string {
    if (this.#definitions.has(name)) return name;
    this.#definitions.set(name, '');
    const fields = Object.entries(this.fieldsOf(schema, position)).map(([field, { type, says: meaning }]) =>
      described(meaning, `${field}: ${type}`),
    );
    const kind = position === 'asked' ? 'input' : 'type';
    this.#definitions.set(name, described(says, `${kind} ${name} {\n${fields.join('\n')}\n}`));
    return name;
  }

  #fieldType(name: string, field: Schema, position: Position): string {
    const type = this.typeOf(field, position);
    return name === 'id' && type === 'String!' ? 'ID!' : type;
  }

  #nameOf(schema: Schema, position: Position): string {
    const name = nameOf(schema);
    if (name !== undefined) return this.#named(name, schema, position);
    const origin = refinedFrom(schema);
    if (origin !== undefined) throw new Error(`${origin} was refined: give it a name, or take it as it is`);
    const type = builtIn(schema);
    if (type === undefined) throw new Error(`A ${schema._zod.def.type} that clients see has no name`);
    return type;
  }

  #named(name: string, schema: Schema, position: Position): string {
    if (schema instanceof z.ZodObject) {
      return this.object(position === 'answered' || name.endsWith('Input') ? name : `${name}Input`, schema, position);
    }
    if (!this.#definitions.has(name)) this.#makeLeaf(name, schema);
    return name;
  }

  #makeLeaf(name: string, schema: Schema): void {
    if (!(schema instanceof z.ZodEnum)) {
      this.#scalars.set(name, schemaNamed(name) ?? schema);
      this.#definitions.set(name, described(describedBy(schema), `scalar ${name}`));
      return;
    }
    const codes = Object.fromEntries(schema.options.map((code) => [enumName(name, String(code)), String(code)]));
    this.#enumCodes.set(name, codes);
    const names = Object.keys(codes).join('\n');
    this.#definitions.set(name, described(describedBy(schema), `enum ${name} {\n${names}\n}`));
  }
}
