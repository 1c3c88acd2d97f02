/** The texts of one language: the same keys as the English ones. */
export type Texts<English extends Record<string, string>> = { readonly [Key in keyof English]: string };

/** The texts of one feature; Arabic may be partial and then falls back to English in the mirrored layout. */
export type MessageBundle = {
  readonly en: Readonly<Record<string, string>>;
  readonly ru: Readonly<Record<string, string>>;
  readonly ar: Readonly<Record<string, string | undefined>>;
};
