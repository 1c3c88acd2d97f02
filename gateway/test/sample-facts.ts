import { refusalFacts, type RefusalCode } from '@mrc/contracts';
import * as z from 'zod';

const [moment, day] = ['2026-12-01T09:00:00Z', '2026-12-01'];

const sampleOf = (schema: unknown): unknown => {
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(schema.shape).map(([name, part]) => [name, sampleOf(part)]));
  if (schema instanceof z.ZodUnion) return sampleOf(schema.options[0]);
  if (schema instanceof z.ZodArray) return [sampleOf(schema.element)];
  if (schema instanceof z.ZodEnum) return schema.options[0];
  const fitting = [moment, day, 'TJ', 7, 'text'].find(
    (value) => schema instanceof z.ZodType && schema.safeParse(value).success,
  );
  if (fitting === undefined) throw new Error('a fact of a refusal is of a kind that has no sample yet');
  return fitting;
};

/** Facts with which a refusal of this code may come. */
export const sampleFacts = (code: RefusalCode): object => refusalFacts[code].parse(sampleOf(refusalFacts[code]));
