import { isClosing } from '@mrc/contracts';
import type * as z from 'zod';

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** What a caller reads of a value of the domain: moments as ISO 8601, the rest as it is. */
type Shown<T> = T extends Date ? string : T;

const shownOf = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

/**
 * What a view of the contract shows of `source`: the fields that the view has and no other, moments as ISO 8601 in UTC. A field
 * that the source lacks does not compile. To whom the disclosure `isClosed`, each field that closes with it is null.
 */
export const shown = <S extends Shape, Source extends { readonly [Key in keyof S]: unknown }>(
  view: { readonly shape: S },
  source: Source,
  { isClosed = false } = {},
): { [Key in keyof S]: Shown<Source[Key]> } => {
  const fields = Object.entries(view.shape).map(([key, field]) => [
    key,
    isClosed && isClosing(field) ? null : shownOf(Reflect.get(source, key)),
  ]);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys are those of the view, each taken from the source
  return Object.fromEntries(fields) as { [Key in keyof S]: Shown<Source[Key]> };
};
