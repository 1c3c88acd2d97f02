import { sampleOf } from '@mrc/testing';
import * as z from 'zod';

/** Unique markers, each planted in one personal field; whoever finds one knows which field it came from. */
export class Canaries {
  readonly planted = new Map<string, string>();
  #next = 0;

  /** A marker of letters only, so that it passes as a name and survives every cleaning. */
  text(field: string): string {
    this.#next += 1;
    const marker = `Zq${letters(this.#next)}xcanary`;
    this.planted.set(marker, field);
    return marker;
  }

  /** A telephone number that is nobody's. */
  phone(field: string): string {
    this.#next += 1;
    const number = `+99292701${String(this.#next).padStart(4, '0')}`;
    this.planted.set(number, field);
    return number;
  }

  /** A number of a document that is nobody's. */
  documentNumber(field: string): string {
    this.#next += 1;
    const number = `ZQ92701${String(this.#next).padStart(4, '0')}`;
    this.planted.set(number, field);
    return number;
  }

  /** A code that nothing else in the network says, so that it tells where it went as a marker does. */
  code<Code extends string>(field: string, code: Code): Code {
    this.planted.set(code, field);
    return code;
  }

  /** The markers that a text contains, by the field each came from. */
  foundIn(text: string): string[] {
    const folded = text.toLowerCase();
    return [...this.planted].filter(([marker]) => folded.includes(marker.toLowerCase())).map(([, field]) => field);
  }
}

const letters = (value: number): string =>
  String(value)
    .padStart(3, '0')
    .replaceAll(/\d/g, (digit) => 'bcdfghjklm'.charAt(Number(digit)));

/** Fields of calls that hold words of people, by the path of their contract; `*` stands for an item of a list. */
export const freeTextOf = (schema: z.core.$ZodType, path = ''): string[] => {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return freeTextOf(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return freeTextOf(schema.element, `${path}.*`);
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) =>
      freeTextOf(field, path === '' ? name : `${path}.${name}`),
    );
  }
  if (schema instanceof z.ZodPipe) return freeTextOf(schema.in, path);
  return schema instanceof z.ZodString && isFree(schema) ? [path] : [];
};

/** Whether a text may hold anything: no format, no pattern. */
const isFree = (schema: z.ZodString): boolean => {
  const checks = schema.def.checks ?? [];
  return schema.format === null && !checks.some((check) => check._zod.def.check === 'string_format');
};

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

/** A value of a schema with what is given, a canary for every free text beside that, by its path, and samples of the rest. */
export const withCanaries = (
  schema: z.core.$ZodType,
  given: unknown,
  mark: (path: string) => string,
  path = '',
): unknown => {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    if (given === null || (given === undefined && freeTextOf(schema).length === 0)) return given ?? sampleOf(schema);
    return withCanaries(schema.unwrap(), given, mark, path);
  }
  if (schema instanceof z.ZodArray) {
    const items: readonly unknown[] = Array.isArray(given) ? given : freeTextOf(schema).length === 0 ? [] : [undefined];
    return items.map((item) => withCanaries(schema.element, item, mark, `${path}.*`));
  }
  if (schema instanceof z.ZodObject) {
    const parts = fieldsOf(given);
    const filled = Object.entries(schema.shape).map(([name, field]) => [
      name,
      withCanaries(field, parts[name], mark, path === '' ? name : `${path}.${name}`),
    ]);
    return Object.fromEntries(filled);
  }
  if (given !== undefined) return given;
  return freeTextOf(schema).length === 0 ? sampleOf(schema) : mark(path);
};
