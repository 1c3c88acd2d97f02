/** By what somebody tells their drafts apart without reading them: initials of the name typed, or the service chosen. */
export type DraftHint = { readonly initials: string | null; readonly serviceCode: string | null };

const typed = (values: unknown, name: string): string => {
  const value: unknown = typeof values === 'object' && values !== null ? Reflect.get(values, name) : undefined;
  return typeof value === 'string' ? value.trim() : '';
};

const initialsOf = (name: string): string =>
  name
    .split(/\s+/u)
    .flatMap((word) => [...word].slice(0, 1))
    .map((letter) => `${letter.toLocaleUpperCase()}.`)
    .join(' ');

/** The hint of what was typed into a form: of the name in either script, `Г. Р.`; nulls where neither was answered. */
export const draftHint = (values: unknown): DraftHint => ({
  initials: initialsOf(typed(values, 'script') || typed(values, 'latin')) || null,
  serviceCode: typed(values, 'serviceCode') || null,
});
