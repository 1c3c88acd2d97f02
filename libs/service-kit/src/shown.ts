type Shape = Readonly<Record<string, unknown>>;

/** What a caller reads of a value of the domain: moments as ISO 8601, the rest as it is. */
type Shown<T> = T extends Date ? string : T;

/**
 * What a view of the contract shows of `source`: the fields that the view has and no other, moments as ISO 8601 in UTC. A field
 * that the source lacks does not compile.
 */
export const shown = <S extends Shape, Source extends { readonly [Key in keyof S]: unknown }>(
  view: { readonly shape: S },
  source: Source,
): { [Key in keyof S]: Shown<Source[Key]> } => {
  const fields = Object.keys(view.shape).map((key) => {
    const value: unknown = Reflect.get(source, key);
    return [key, value instanceof Date ? value.toISOString() : value];
  });
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys are those of the view, each taken from the source
  return Object.fromEntries(fields) as { [Key in keyof S]: Shown<Source[Key]> };
};
