/** A value that is made when it is first asked for, and once. */
export function once<Value>(make: () => Value): () => Value {
  let held: { readonly value: Value } | undefined;
  return () => (held ??= { value: make() }).value;
}
