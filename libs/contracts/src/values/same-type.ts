/** The type a schema describes, with `readonly` everywhere, as the domain writes its own. */
export type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Element)[]
    ? readonly Frozen<Element>[]
    : { readonly [Key in keyof T]: Frozen<T[Key]> };

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the compiler compares deferred conditional types for identity
type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * `true` only where a schema's output and the domain's type are the same, optional fields included. The line
 * `true satisfies Same<z.output<typeof schema>, Type>` stops compiling as soon as the two part.
 */
export type Same<Output, Type> = [Output] extends [Type] ? Identical<Frozen<Output>, Frozen<Type>> : false;
