declare const name: unique symbol;

/** A value that was parsed once, at the edge, and is trusted from there on. */
export type Brand<Base, Name extends string> = Base & { readonly [name]: Name };
