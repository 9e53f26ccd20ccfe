/** A statement that a connection parses and plans once. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
  /** Which value each parameter is, in order. */
  readonly order: readonly string[];
}

export type Values = Readonly<Record<string, unknown>>;

/** In the text, `:name` stands for a value; the same name twice is the same parameter. */
export function prepared(name: string, text: string): Prepared {
  const order: string[] = [];
  const numbered = text.replaceAll(/(?<!:):([a-z]\w*)/gi, (_, value: string) => {
    if (!order.includes(value)) order.push(value);
    return `$${order.indexOf(value) + 1}`;
  });
  return { name, text: numbered, order };
}

/** As `pg` takes it. */
export const withValues = ({ name, text, order }: Prepared, values: Values) => ({
  name,
  text,
  values: order.map((value) => values[value]),
});
