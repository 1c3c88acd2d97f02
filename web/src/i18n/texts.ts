/** The texts of one language: the same keys as the English ones. */
export type Texts<English extends Record<string, string>> = { readonly [Key in keyof English]: string };

export type AnyTexts = Readonly<Record<string, string>>;

/** One feature's texts in one language; a language that does not promise every text may lack some, and English stands in. */
export type TextFile = { readonly texts: AnyTexts };
