const longest = 200;
/** Ends a line, or turns round what stands after it. */
const unruly = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

/** What a provider says of somebody is a line that can stand among others, or is not taken at all. */
export const isLine = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest && !unruly.test(value);

interface Said {
  /** The whole name, as its bearer wants it shown. */
  readonly whole: unknown;
  readonly given: unknown;
  readonly family: unknown;
}

/** As a provider calls somebody: the whole name, else its parts in the order in which they are said here; undefined where it says none. */
export function displayName({ family, given, whole }: Said): string | undefined {
  if (isLine(whole)) return whole.trim();
  const parts = [given, family].filter(isLine).join(' ');
  return isLine(parts) ? parts.trim() : undefined;
}
