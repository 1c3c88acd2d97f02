import * as z from 'zod';
import type { EventContract } from './event';

const namingWords =
  /name|phone|birth|born|document|passport|address|street|village|mail|note|text|summary|word|staff|witness|photo/i;

/** Strings that are neither codes nor ids, with the reason why they name nobody. */
const openStrings: Readonly<Record<string, string>> = {
  'organisation.listed timeZone': 'an IANA zone of an organisation',
  'person.registered bestInterests timeZone': 'the IANA zone of the centre',
  'person.protected bestInterests timeZone': 'the IANA zone of the centre',
};

type Schema = {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
};

const problemsOf = (path: string, name: string, schema: Schema): string[] => {
  if (namingWords.test(name)) return [`${path} is called like something that names a person`];
  if (schema.anyOf) return schema.anyOf.flatMap((option) => problemsOf(path, name, option));
  if (schema.properties) {
    const open = schema.additionalProperties === false ? [] : [`${path} lets unknown fields through`];
    return [
      ...open,
      ...Object.entries(schema.properties).flatMap(([key, inner]) => problemsOf(`${path} ${key}`, key, inner)),
    ];
  }
  if (schema.items) return problemsOf(path, name, schema.items);
  const types = [schema.type].flat();
  if (!types.includes('string')) return [];
  const coded = schema.enum ?? schema.const ?? schema.format ?? schema.pattern;
  return coded !== undefined || path in openStrings ? [] : [`${path} is free text`];
};

/** What in an event could name a person: free text, fields called like it, unknown fields. Empty where nothing could. */
export const whatCouldNameAPerson = (contract: EventContract): string[] => {
  const schema: Schema = JSON.parse(JSON.stringify(z.toJSONSchema(contract.data)));
  return problemsOf(contract.type, '', schema);
};
