import type { Typed } from './read-body.js';

/** What was typed goes with what is confirmed. */
export function Carried({ typed }: { readonly typed: Typed }) {
  return Object.entries(typed).flatMap(([name, values]) =>
    values.map((value, row) => <input key={`${name} ${row}`} type="hidden" name={name} value={value} />),
  );
}
