/** At once where the platform can, later where it must. */
export type Now<Value> = Value | Promise<Value>;

/** Goes on at once with what is there: each turn of the event loop would cost a check as much as reading a field. */
export const after = <Value, Next>(value: Now<Value>, next: (value: Value) => Now<Next>): Now<Next> =>
  value instanceof Promise ? value.then(next) : next(value);
