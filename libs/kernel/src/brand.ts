declare const brand: unique symbol;

/** A primitive that the compiler keeps apart from others of its kind: `Brand<string, 'PersonId'>`. */
export type Brand<T, Name extends string> = T & { readonly [brand]?: Name };
