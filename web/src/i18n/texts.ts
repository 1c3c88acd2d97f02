/** The texts of one language: the same keys as the English ones. */
export type Texts<English extends Record<string, string>> = { readonly [Key in keyof English]: string };

export type AnyTexts = Readonly<Record<string, string>>;

/** One feature's texts in one language. A file that lacks some hands on the English ones as `otherwise`. */
export type TextFile = { readonly texts: AnyTexts; readonly otherwise?: AnyTexts };
